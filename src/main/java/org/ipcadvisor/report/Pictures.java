package org.ipcadvisor.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipcadvisor.advice.Advice;
import org.ipcadvisor.advice.Effect;
import org.ipcadvisor.advice.Fact;
import org.ipcadvisor.advice.Finding;
import org.ipcadvisor.advice.LinkAdvice;
import org.ipcadvisor.advice.Recommendation;

/** Draws the part of the sources' tables that a link is judged by. */
final class Pictures {

    private static final String NOTHING = "–";

    private final Citations citations;
    private final CommentLines comments;
    private final NameOrder order;
    private final String prefix;
    private final String where;

    /**
     * Draws for one of a page's documents.
     *
     * @param prefix what the ids of cells begin with
     * @param where what tells the document from others of the page, as the end of a label; empty where it is alone
     */
    Pictures(Advice advice, String prefix, String where) {
        this.citations = new Citations(advice);
        this.comments = new CommentLines(advice);
        this.order = new NameOrder(advice.links());
        this.prefix = prefix;
        this.where = where;
    }

    Picture of(LinkAdvice link) {
        Set<String> products = all(link.mechanisms().stream()
                .flatMap(m -> m.findings().stream())
                .map(Finding::product)
                .filter(Objects::nonNull));
        List<String> ordered = List.copyOf(Objects.requireNonNull(
                order.all(Map.of(Phrase.PRODUCT, products)).get(Phrase.PRODUCT)));
        List<Picture.Row> rows = new ArrayList<>();
        for (Recommendation mechanism : link.mechanisms()) {
            rows.add(row(link, mechanism, ordered, prefix + '-' + (rows.size() + 1)));
        }
        return new Picture(
                "Platforms of " + Inert.text(link.id()) + where,
                ordered.stream().map(p -> column(p, link)).toList(),
                rows);
    }

    private static Picture.Column column(String product, LinkAdvice link) {
        Set<String> columns = all(link.mechanisms().stream()
                .flatMap(m -> cells(on(product, m)).stream())
                .map(Fact.Cell::column));
        return new Picture.Column(Inert.text(product), Inert.text(String.join(", ", columns)));
    }

    private Picture.Row row(LinkAdvice link, Recommendation mechanism, List<String> products, String id) {
        List<Picture.Cell> cells = new ArrayList<>();
        for (String product : products) {
            cells.add(cell(product, on(product, mechanism), id + '-' + (cells.size() + 1)));
        }
        List<Finding> whole = mechanism.findings().stream()
                .filter(finding -> finding.product() == null)
                .toList();
        return new Picture.Row(
                Inert.text(mechanism.name()),
                mechanism.verdict().word(),
                mechanism.interoperation().word(),
                mechanism.mechanism().equals(link.chosen()),
                cells,
                told(whole));
    }

    private Picture.Cell cell(String product, List<Finding> findings, String id) {
        List<Fact.Cell> cells = cells(findings);
        String text = cells.stream().map(Fact.Cell::value).distinct().collect(Collectors.joining(", "));
        return new Picture.Cell(
                id,
                Inert.text(product),
                text.isEmpty() ? NOTHING : Inert.text(text),
                findings.stream()
                        .map(Finding::effect)
                        .min(Effect::compareTo)
                        .map(Effect::word)
                        .orElse("none"),
                cells.stream()
                        .map(c -> Inert.text(c.citation() + " = " + c.value()))
                        .toList(),
                told(findings),
                notes(findings));
    }

    private static List<Finding> on(String product, Recommendation mechanism) {
        return mechanism.findings().stream()
                .filter(finding -> product.equals(finding.product()))
                .toList();
    }

    /** The cells in the product's own column. */
    private static List<Fact.Cell> cells(List<Finding> findings) {
        return findings.stream()
                .flatMap(f -> f.because().stream()
                        .filter(Fact.Cell.class::isInstance)
                        .map(Fact.Cell.class::cast)
                        .filter(cell -> cell.id().endsWith("/" + f.platform())))
                .distinct()
                .toList();
    }

    private List<String> told(List<Finding> findings) {
        return List.copyOf(all(findings.stream().map(this::told)));
    }

    private String told(Finding finding) {
        String sort = finding.kind() == null
                ? finding.effect().word()
                : finding.effect().word() + " (" + finding.kind().word() + ")";
        List<String> parts = citations.of(List.of(finding));
        return Told.line(Inert.text(sort + ": " + finding.message())
                + (parts.isEmpty() ? "" : " [" + String.join("; ", parts) + ']'));
    }

    private List<String> notes(Collection<Finding> findings) {
        Stream<String> notes = findings.stream()
                .flatMap(f -> f.because().stream())
                .filter(Fact.Note.class::isInstance)
                .map(Fact.Note.class::cast)
                .map(note -> Inert.text(note.citation() + ": " + note.says()));
        Stream<String> disputes = comments.disputes(findings).stream().map(line -> Told.line(line) + '.');
        return List.copyOf(all(Stream.concat(notes, disputes)));
    }

    private static Set<String> all(Stream<String> words) {
        return words.collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
