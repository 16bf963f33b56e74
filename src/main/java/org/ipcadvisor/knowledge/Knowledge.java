package org.ipcadvisor.knowledge;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All that the sources say, as data.
 *
 * @param sources the documents that it comes from
 * @param mechanisms the rows in the table's order, then the mechanisms that have none
 * @param platforms the columns in the table's order
 * @param products what an application can run on, the columns themselves included
 * @param cells what the tables say
 * @param notes the notes to them
 * @param statements what the notes say of cells, in typed terms
 * @param readings how the sources are read where their words leave a choice
 * @param gaps what is named and has no row or column
 * @param sourceGaps what the sources leave open, and how it is read
 * @param comments what other texts say of the sources
 * @param mechanismNames the names that users may write for mechanisms
 * @param productNames the names that users may write for products
 */
public record Knowledge(
        List<Source> sources,
        List<Mechanism> mechanisms,
        List<Platform> platforms,
        List<Product> products,
        List<Cell> cells,
        List<Note> notes,
        List<Statement> statements,
        List<SourceReading> readings,
        List<Gap> gaps,
        List<SourceGap> sourceGaps,
        List<Comment> comments,
        Names<Mechanism> mechanismNames,
        Names<Product> productNames) {

    /** Keeps copies of the lists. */
    public Knowledge {
        sources = List.copyOf(sources);
        mechanisms = List.copyOf(mechanisms);
        platforms = List.copyOf(platforms);
        products = List.copyOf(products);
        cells = List.copyOf(cells);
        notes = List.copyOf(notes);
        statements = List.copyOf(statements);
        readings = List.copyOf(readings);
        gaps = List.copyOf(gaps);
        sourceGaps = List.copyOf(sourceGaps);
        comments = List.copyOf(comments);
    }

    /**
     * The knowledge that is shipped, read anew.
     *
     * @throws IllegalStateException if it is not sound, which the build rules out
     */
    public static Knowledge shipped() {
        return KnowledgeReader.shipped();
    }

    /**
     * What is shipped, and what the given folders hold, each of which is a source; what the first sources name, later ones
     * may speak of.
     *
     * @throws BadKnowledgeException with all for which they cannot be accepted
     */
    public static Knowledge withFolders(Collection<Path> folders) {
        return KnowledgeReader.with(Pack.at(folders));
    }

    /**
     * What is known where a folder is the last source, after what is shipped and some others; a folder that is itself
     * shipped comes after what is shipped before it.
     *
     * @throws BadKnowledgeException with all for which they cannot be accepted
     */
    public static Knowledge upTo(Pack last, Collection<Path> others) {
        return KnowledgeReader.upTo(last, Pack.at(others));
    }

    /** The mechanisms that have a row. */
    public List<Mechanism> rows() {
        return mechanisms.stream().filter(Mechanism::row).toList();
    }

    /** The sources, as those who speak. */
    public Voices voices() {
        return new Voices(sources.stream().map(Source::label).toList());
    }

    /** The mechanism with an id; fails for an id that is not of this knowledge. */
    public Mechanism mechanism(String id) {
        return mechanisms.stream().filter(m -> m.id().equals(id)).findFirst().orElseThrow();
    }

    /** The column with an id; fails for an id that is not of this knowledge. */
    public Platform platform(String id) {
        return platforms.stream().filter(p -> p.id().equals(id)).findFirst().orElseThrow();
    }

    /** The rows that a note names because the table marks it nowhere; none for a note that is marked. */
    public List<Mechanism> rowsNamedBy(Note note) {
        return statements.stream()
                .filter(s -> s.said().equals(note))
                .flatMap(s -> s.mechanisms().stream())
                .distinct()
                .map(this::mechanism)
                .toList();
    }

    /** The versions of platforms from which on something holds, each once. */
    public List<Version> versions() {
        return statements.stream()
                .map(s -> s.named("version"))
                .filter(Objects::nonNull)
                .map(version -> Version.parse(version).orElseThrow())
                .distinct()
                .toList();
    }

    /**
     * What the given sources say of it; the names stay as they are. The rows and the columns are those of their tables; if
     * none of them has a table, those of the tables that came before, and nothing is known of any.
     */
    public Knowledge only(Collection<String> ids) {
        List<Cell> spoken = by(ids, cells, Cell::source);
        List<Cell> tables = spoken.isEmpty() ? before(ids) : spoken;
        Set<String> rows = tables.stream().map(Cell::mechanism).collect(Collectors.toSet());
        Set<String> columns = tables.stream().map(Cell::platform).collect(Collectors.toSet());
        return new Knowledge(
                by(ids, sources, Source::id),
                mechanisms.stream()
                        .map(m -> m.withRow(rows.contains(m.id())))
                        .sorted(Mechanism.ROWS_FIRST)
                        .toList(),
                platforms.stream().filter(p -> columns.contains(p.id())).toList(),
                products.stream().map(p -> p.amidst(columns)).toList(),
                spoken,
                by(ids, notes, Note::source),
                by(ids, statements, Statement::source),
                by(ids, readings, SourceReading::source),
                by(ids, gaps, Gap::source),
                by(ids, sourceGaps, SourceGap::source),
                by(ids, comments, Comment::source),
                mechanismNames,
                productNames.mapped(p -> p.amidst(columns)));
    }

    /** The cells of the sources that were there when the last of the given ones was read; all, if none is given. */
    private List<Cell> before(Collection<String> ids) {
        List<String> known = sources.stream().map(Source::id).toList();
        int last = ids.stream().mapToInt(known::indexOf).max().orElse(known.size());
        return by(known.subList(0, Math.max(last, 0)), cells, Cell::source);
    }

    private static <T> List<T> by(Collection<String> ids, List<T> all, Function<T, String> source) {
        return all.stream().filter(one -> ids.contains(source.apply(one))).toList();
    }

    /** The same with those gaps and comments alone that have one of some names. */
    public Knowledge withPoints(Collection<String> names) {
        return with(
                sourceGaps.stream().filter(gap -> names.contains(gap.name())).toList(),
                comments.stream()
                        .filter(comment -> names.contains(comment.name()))
                        .toList());
    }

    /** The same with other gaps of the sources. */
    Knowledge with(List<SourceGap> others) {
        return with(others, comments);
    }

    private Knowledge with(List<SourceGap> others, List<Comment> otherComments) {
        return new Knowledge(
                sources,
                mechanisms,
                platforms,
                products,
                cells,
                notes,
                statements,
                readings,
                gaps,
                others,
                otherComments,
                mechanismNames,
                productNames);
    }
}
