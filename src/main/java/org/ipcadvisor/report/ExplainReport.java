package org.ipcadvisor.report;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipcadvisor.advice.Fact;
import org.ipcadvisor.advice.Finding;
import org.ipcadvisor.advice.Recommendation;
import org.ipcadvisor.document.Wording;
import org.ipcadvisor.knowledge.Cell;
import org.ipcadvisor.knowledge.Knowledge;
import org.ipcadvisor.knowledge.Platform;
import org.ipcadvisor.knowledge.Source;
import org.ipcadvisor.knowledge.Statement;
import org.ipcadvisor.knowledge.Statement.Marks;

/** What is known of one mechanism on one platform, in sentences with what each rests on, and what no source says. */
public final class ExplainReport {

    private final Knowledge knowledge;
    private final int width;
    private final CommentLines comments;
    private final Set<String> cited = new HashSet<>();

    /** Tells what a knowledge holds on lines of a width. */
    public ExplainReport(Knowledge knowledge, int width) {
        this.knowledge = knowledge;
        this.width = width;
        this.comments = new CommentLines(knowledge.sources());
    }

    /** The explanation of a mechanism on a product. */
    public String of(Explained explained) {
        Recommendation mechanism = explained.judged();
        Page page = new Page(width);
        page.paragraph(explained.title() + ": " + mechanism.verdict().word(), 2);
        page.blank();
        for (Finding finding : mechanism.findings()) {
            page.paragraph("- " + word(finding) + ": " + finding.message() + cited(finding), 2);
            comments.all(List.of(finding)).forEach(line -> page.paragraph("  ", "    ", line));
        }
        Set<Fact.Note> notes = notes(mechanism);
        if (!notes.isEmpty()) {
            page.blank();
        }
        notes.forEach(note -> page.paragraph(note.citation() + ": " + note.says(), 2));
        column(explained).ifPresent(platform -> said(mechanism, platform, page));
        return page.text();
    }

    /** The column of the product, unless it says that the mechanism is not there. */
    private Optional<Platform> column(Explained explained) {
        return knowledge.platforms().stream()
                .filter(platform -> platform.id().equals(explained.product().platform()))
                .findFirst()
                .filter(platform -> !isMissing(explained.judged(), platform));
    }

    /** On what each source is silent, in sentences. */
    List<String> silences(Explained explained) {
        return column(explained)
                .map(platform -> silences(explained.judged(), platform))
                .orElse(List.of());
    }

    private List<String> silences(Recommendation mechanism, Platform platform) {
        return knowledge.sources().stream()
                .flatMap(source -> silence(source, mechanism, platform).stream())
                .toList();
    }

    /** What a source says beside what was found. */
    List<Statement> besides(Explained explained, Source source) {
        return column(explained)
                .map(platform -> besides(explained.judged(), platform, source))
                .orElse(List.of());
    }

    private List<Statement> besides(Recommendation mechanism, Platform platform, Source source) {
        return texts(source, mechanism)
                .filter(s -> s.speaksOf(platform) && !isFound(s, mechanism))
                .toList();
    }

    private boolean isMissing(Recommendation mechanism, Platform platform) {
        return cells(mechanism, platform).anyMatch(cell -> !cell.available());
    }

    private Stream<Cell> cells(Recommendation mechanism, Platform platform) {
        return knowledge.cells().stream()
                .filter(c -> c.mechanism().equals(mechanism.mechanism())
                        && c.platform().equals(platform.id()));
    }

    /** What the sources say beside what was found, and on what each is silent. */
    private void said(Recommendation mechanism, Platform platform, Page page) {
        for (Source source : knowledge.sources()) {
            List<Statement> rest = besides(mechanism, platform, source);
            if (!rest.isEmpty()) {
                page.blank();
                page.paragraph(source.label() + " says of " + mechanism.name() + ":", 0);
            }
            rest.forEach(s -> page.paragraph("- " + s.said().says() + " [" + TextTable.where(s, source) + ']', 2));
        }
        List<String> silences = silences(mechanism, platform);
        if (!silences.isEmpty()) {
            page.blank();
        }
        silences.forEach(silence -> page.paragraph(silence, 2));
    }

    private Stream<Statement> texts(Source source, Recommendation mechanism) {
        return knowledge.statements().stream()
                .filter(s -> s.marks() == Marks.TEXT && s.source().equals(source.id()))
                .filter(s -> s.mechanisms().contains(mechanism.mechanism()));
    }

    private static boolean isFound(Statement statement, Recommendation mechanism) {
        return mechanism.findings().stream()
                .flatMap(finding -> finding.because().stream())
                .anyMatch(fact -> fact instanceof Fact.Passage passage
                        && passage.id().equals(statement.said().id()));
    }

    /** On what a source is silent; empty for one that answers everything, or that has a table without the cell. */
    private Optional<String> silence(Source source, Recommendation mechanism, Platform platform) {
        List<Cell> tabled = knowledge.cells().stream()
                .filter(cell -> cell.source().equals(source.id()))
                .toList();
        List<Cell> cells = cells(mechanism, platform).filter(tabled::contains).toList();
        List<Statement> texts = texts(source, mechanism).toList();
        if (cells.isEmpty() && texts.stream().noneMatch(s -> s.speaksOf(platform))) {
            String of = texts.isEmpty() ? mechanism.name() : mechanism.name() + " on " + platform.name();
            return tabled.isEmpty() ? Optional.of(source.label() + " does not speak of " + of + '.') : Optional.empty();
        }
        List<String> unsaid = Arrays.stream(Topic.values())
                .filter(topic -> texts.stream().noneMatch(s -> s.speaksOf(platform) && topic.isAnsweredBy(s)))
                .filter(topic -> cells.stream().noneMatch(cell -> isAnswered(topic, cell, platform)))
                .map(Topic::words)
                .toList();
        return unsaid.isEmpty()
                ? Optional.empty()
                : Optional.of(source.label() + " is silent on " + Wording.all(unsaid) + '.');
    }

    private boolean isAnswered(Topic topic, Cell cell, Platform platform) {
        return knowledge.statements().stream()
                .anyMatch(s -> s.source().equals(cell.source())
                        && s.marks() != Marks.TEXT
                        && topic.isAnsweredBy(s)
                        && s.reaches(cell, platform));
    }

    private static String word(Finding finding) {
        return finding.kind() == null ? finding.effect().word() : finding.kind().word();
    }

    /** What a finding rests on in the sources, and what it would need to know. */
    private String cited(Finding finding) {
        List<String> parts = finding.because().stream()
                .flatMap(fact -> citation(fact).stream())
                .toList();
        return parts.isEmpty() ? "" : " [" + String.join("; ", parts) + "]";
    }

    private List<String> citation(Fact fact) {
        if (fact instanceof Fact.Cell cell) {
            return List.of(cell.citation() + " = " + cell.value());
        } else if (fact instanceof Fact.Note note) {
            return List.of(note.citation());
        } else if (fact instanceof Fact.Passage passage) {
            return List.of(cited.add(passage.citation()) ? passage.citation() : passage.brief());
        } else if (fact instanceof Fact.Row row) {
            return List.of(row.citation());
        } else if (fact instanceof Fact.Assumption assumption) {
            return List.of(assumption.id());
        } else if (fact instanceof Fact.Unspecified left) {
            return List.of("depends on "
                    + left.path().replaceFirst("^/needs/|^/targets/\\d+/", "").replace('/', '.'));
        }
        return List.of();
    }

    private static Set<Fact.Note> notes(Recommendation mechanism) {
        return mechanism.findings().stream()
                .flatMap(f -> f.because().stream())
                .filter(Fact.Note.class::isInstance)
                .map(Fact.Note.class::cast)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
