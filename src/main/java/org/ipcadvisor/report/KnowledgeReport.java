package org.ipcadvisor.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipcadvisor.knowledge.Knowledge;
import org.ipcadvisor.knowledge.Mechanism;
import org.ipcadvisor.knowledge.Platform;
import org.ipcadvisor.knowledge.Product;
import org.ipcadvisor.knowledge.Source;
import org.ipcadvisor.knowledge.Statement;
import org.ipcadvisor.knowledge.Statement.Marks;

/** What can be named in requirements, and which source speaks of it, as text. */
public final class KnowledgeReport {

    private final Knowledge knowledge;
    private final int width;

    /** Tells of a knowledge on lines of a width. */
    public KnowledgeReport(Knowledge knowledge, int width) {
        this.knowledge = knowledge;
        this.width = width;
    }

    /** The columns with their ids, and the products and other names that each stands for. */
    public String platforms() {
        Page page = new Page(width);
        for (Platform platform : knowledge.platforms()) {
            page.labelled(platform.id(), products(p -> platform.id().equals(p.platform())));
        }
        page.labelled("(none)", products(p -> p.platform() == null));
        page.blank();
        for (Source source : knowledge.sources()) {
            page.paragraph(spoken(source), 2);
        }
        page.blank();
        page.paragraph(
                "What is not in a column of a table is accepted and undetermined, until it is assumed to be like"
                        + " something that is.",
                0);
        return page.text();
    }

    /** Of which columns a source speaks: in its table, or in its text. */
    private String spoken(Source source) {
        List<String> columns = ids(platform -> knowledge.cells().stream()
                .anyMatch(c -> c.source().equals(source.id()) && c.platform().equals(platform.id())));
        List<String> text = ids(platform -> texts(source).anyMatch(s -> s.speaksOf(platform)));
        List<String> said = new ArrayList<>();
        if (!columns.isEmpty()) {
            said.add("has a column for " + String.join(", ", columns));
        }
        if (!text.isEmpty()) {
            said.add((columns.isEmpty() ? "has no table, and speaks of " : "its text speaks of ")
                    + String.join(", ", text));
        }
        return source.label() + (said.isEmpty() ? " speaks of none." : ' ' + String.join("; ", said) + '.');
    }

    private List<String> ids(Predicate<Platform> chosen) {
        return knowledge.platforms().stream().filter(chosen).map(Platform::id).toList();
    }

    private List<String> products(Predicate<Product> chosen) {
        return knowledge.products().stream()
                .filter(chosen)
                .map(p -> named(p.name(), p.aliases().stream().filter(a -> !a.equals(p.platform()))))
                .toList();
    }

    /** The mechanisms with their ids and other names, and who speaks of each: the rows, then those without one. */
    public String mechanisms() {
        Page page = new Page(width);
        int label = knowledge.mechanisms().stream()
                .mapToInt(m -> m.id().length())
                .max()
                .orElse(0);
        for (Mechanism mechanism : knowledge.mechanisms()) {
            String names = named(mechanism.name(), mechanism.aliases().stream());
            String row = mechanism.row() ? "" : "; without a row, and so undetermined";
            String said = knowledge.sources().stream()
                    .flatMap(source -> spoken(source, mechanism))
                    .collect(Collectors.joining("; "));
            page.paragraph(
                    Columns.pad(mechanism.id(), label) + "  " + names + row + (said.isEmpty() ? "" : " [" + said + ']'),
                    label + 4);
        }
        return page.text();
    }

    /** How a source speaks of a mechanism; nothing if it does not. */
    private Stream<String> spoken(Source source, Mechanism mechanism) {
        List<String> said = new ArrayList<>();
        if (knowledge.cells().stream()
                .anyMatch(c -> c.source().equals(source.id()) && c.mechanism().equals(mechanism.id()))) {
            said.add("row");
        } else if (knowledge.gaps().stream()
                .anyMatch(g -> g.source().equals(source.id()) && g.subject().equals(mechanism.id()))) {
            said.add("name");
        }
        if (texts(source).anyMatch(s -> s.mechanisms().contains(mechanism.id()))) {
            said.add("text");
        }
        return said.isEmpty() ? Stream.empty() : Stream.of(source.label() + ": " + String.join(", ", said));
    }

    private Stream<Statement> texts(Source source) {
        return knowledge.statements().stream()
                .filter(s -> s.marks() == Marks.TEXT && s.source().equals(source.id()));
    }

    private static String named(String name, Stream<String> aliases) {
        String others = aliases.collect(Collectors.joining(", "));
        return others.isEmpty() ? name : name + " (" + others + ")";
    }
}
