package org.ipcadvisor.knowledge;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a source says of mechanisms on platforms, in typed terms.
 *
 * @param said the words that say so
 * @param kind the kind of restriction, as the source's folder names it
 * @param marks how the source shows of what it speaks
 * @param cells whether it speaks of YES, of NO, or of both
 * @param mechanisms the mechanisms that it names itself, where no mark in a table does
 * @param platforms the platforms that it names itself; empty for all
 * @param win32Only whether it speaks of Win32 platforms only
 * @param restriction what it says, once it is tied to its grounds
 * @param clauses what of it hangs on readings; empty for most
 * @param comments what other texts say of it; empty for most
 */
public record Statement(
        Said said,
        String kind,
        Marks marks,
        Cells cells,
        List<String> mechanisms,
        List<String> platforms,
        boolean win32Only,
        Function<Grounds, Restriction> restriction,
        List<ReadingClause> clauses,
        List<Comment> comments) {

    /** Keeps copies of the lists. */
    public Statement {
        mechanisms = List.copyOf(mechanisms);
        platforms = List.copyOf(platforms);
        clauses = List.copyOf(clauses);
        comments = List.copyOf(comments);
    }

    /** How a source shows of which cells something speaks. */
    public enum Marks {
        CELLS,
        HEADINGS,
        NOWHERE,
        /** There is no table: it speaks of a mechanism wherever that is there. */
        TEXT;

        /** The word of the source's folder, as {@code cells}. */
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Which of the cells that it reaches a statement speaks of. */
    public enum Cells {
        YES,
        NO,
        ANY
    }

    /** The id of the source. */
    public String source() {
        return said.source();
    }

    /** The number of the note that says so; zero where none does. */
    public int number() {
        return said instanceof Note note ? note.number() : 0;
    }

    /** Whether it speaks of cells that say this. */
    public boolean concerns(boolean available) {
        return cells == Cells.ANY || available == (cells == Cells.YES);
    }

    /** Whether it speaks of a platform, be it under some reading only. */
    public boolean speaksOf(Platform platform) {
        return isAmong(platform)
                || clauses.stream().anyMatch(c -> c.extending() && c.platforms().contains(platform.id()));
    }

    private boolean isAmong(Platform platform) {
        return (platforms.isEmpty() || platforms.contains(platform.id())) && (!win32Only || platform.win32());
    }

    /**
     * Whether it restricts a cell, be it under some reading only. A note speaks of the cells of its own source, and a text
     * of a mechanism wherever a source says that it is there.
     */
    public boolean reaches(Cell cell, Platform platform) {
        boolean marked = switch (marks) {
            case CELLS -> cell.notes().contains(number());
            case HEADINGS -> cell.columnNotes().contains(number());
            case NOWHERE, TEXT -> mechanisms.contains(cell.mechanism()) && speaksOf(platform);
        };
        return marked
                && concerns(cell.available())
                && (marks == Marks.TEXT || cell.source().equals(source()));
    }

    /** The restriction of one cell. */
    public Restriction on(Cell cell) {
        return on(cell.mechanism(), cell.platform(), cell);
    }

    /** The restriction of a mechanism on a platform that has it. */
    public Restriction on(Mechanism mechanism, Platform platform) {
        return on(mechanism.id(), platform.id(), null);
    }

    private Restriction on(String mechanism, String platform, @Nullable Cell cell) {
        List<ReadingClause> there =
                clauses.stream().filter(c -> c.platforms().contains(platform)).toList();
        return restriction.apply(new Grounds(mechanism, platform, cell, said, there, comments));
    }

    /** What it says in one of its fields, such as {@code transport}; null if it has none of that name. */
    @Nullable
    String named(String field) {
        return restriction
                .apply(new Grounds("", "", null, said, List.of(), List.of()))
                .named(field);
    }

    /** The same, with what of it hangs on more readings. */
    Statement under(List<ReadingClause> more) {
        return with(Stream.concat(clauses.stream(), more.stream()).toList(), comments);
    }

    /** The same, with what other texts say of it. */
    Statement under(Comment comment) {
        return with(
                clauses, Stream.concat(comments.stream(), Stream.of(comment)).toList());
    }

    private Statement with(List<ReadingClause> others, List<Comment> remarks) {
        return new Statement(said, kind, marks, cells, mechanisms, platforms, win32Only, restriction, others, remarks);
    }
}
