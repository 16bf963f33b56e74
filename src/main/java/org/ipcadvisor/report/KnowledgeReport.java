package org.ipcadvisor.report;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipcadvisor.knowledge.Cell;
import org.ipcadvisor.knowledge.Knowledge;
import org.ipcadvisor.knowledge.Mechanism;
import org.ipcadvisor.knowledge.Note;
import org.ipcadvisor.knowledge.Platform;
import org.ipcadvisor.knowledge.Product;
import org.ipcadvisor.knowledge.Statement;

/** What can be named in requirements, and what the notes say, as text. */
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
        page.paragraph(
                "What is not in a column of the table is accepted and undetermined, until it is assumed to be like"
                        + " something that is.",
                0);
        return page.text();
    }

    private List<String> products(Predicate<Product> chosen) {
        return knowledge.products().stream()
                .filter(chosen)
                .map(p -> named(p.name(), p.aliases().stream().filter(a -> !a.equals(p.platform()))))
                .toList();
    }

    /** The mechanisms with their ids and other names: the rows, then those without one. */
    public String mechanisms() {
        Page page = new Page(width);
        int label = knowledge.mechanisms().stream()
                .mapToInt(m -> m.id().length())
                .max()
                .orElse(0);
        for (Mechanism mechanism : knowledge.mechanisms()) {
            String names = named(mechanism.name(), mechanism.aliases().stream());
            String row = mechanism.row() ? "" : "; without a row, and so undetermined";
            page.paragraph(Columns.pad(mechanism.id(), label) + "  " + names + row, label + 4);
        }
        return page.text();
    }

    /** The notes in our words, where each stands, and what it restricts. */
    public String notes() {
        Page page = new Page(width);
        for (Note note : knowledge.notes()) {
            page.paragraph("(" + note.number() + ") " + note.says(), 4);
            String kinds = statements(note).map(Statement::kind).distinct().collect(Collectors.joining(", "));
            page.paragraph("    ", "    ", where(note) + " Read as: " + kinds + ".");
        }
        return page.text();
    }

    private String where(Note note) {
        List<String> headings = knowledge.cells().stream()
                .filter(c -> c.source().equals(note.source()) && c.columnNotes().contains(note.number()))
                .map(c -> c.citation().column())
                .distinct()
                .toList();
        List<String> cells = knowledge.cells().stream()
                .filter(c -> c.source().equals(note.source()) && c.notes().contains(note.number()))
                .map(Cell::citation)
                .map(c -> c.row() + " x " + c.column())
                .toList();
        if (!headings.isEmpty()) {
            return "Stands at the heading of " + String.join(", ", headings) + ".";
        }
        if (!cells.isEmpty()) {
            return "Stands at " + String.join(", ", cells) + ".";
        }
        String rows = knowledge.rowsNamedBy(note).stream().map(Mechanism::name).collect(Collectors.joining(", "));
        return "Stands nowhere in the table; speaks of " + rows + ".";
    }

    private Stream<Statement> statements(Note note) {
        return knowledge.statements().stream().filter(s -> s.said().equals(note));
    }

    private static String named(String name, Stream<String> aliases) {
        String others = aliases.collect(Collectors.joining(", "));
        return others.isEmpty() ? name : name + " (" + others + ")";
    }
}
