package org.ipcadvisor.knowledge;

import java.util.Collection;
import java.util.List;

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
    }

    /**
     * The knowledge that is shipped, read anew.
     *
     * @throws IllegalStateException if it is not sound, which the build rules out
     */
    public static Knowledge shipped() {
        return KnowledgeReader.shipped();
    }

    /** The mechanisms that have a row. */
    public List<Mechanism> rows() {
        return mechanisms.stream().filter(Mechanism::row).toList();
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
                .filter(s -> s.note().equals(note))
                .flatMap(s -> s.mechanisms().stream())
                .distinct()
                .map(this::mechanism)
                .toList();
    }

    /** The versions of platforms from which on something holds, each once. */
    public List<Version> versions() {
        return cells.stream()
                .limit(1)
                .flatMap(any -> statements.stream().map(s -> s.on(any)))
                .filter(Restriction.NetworkVersion.class::isInstance)
                .map(r -> ((Restriction.NetworkVersion) r).version())
                .distinct()
                .toList();
    }

    /** What the given sources say of it; the names stay as they are. */
    public Knowledge only(Collection<String> ids) {
        return new Knowledge(
                sources.stream().filter(s -> ids.contains(s.id())).toList(),
                mechanisms,
                platforms,
                products,
                cells.stream().filter(c -> ids.contains(c.source())).toList(),
                notes.stream().filter(n -> ids.contains(n.source())).toList(),
                statements.stream().filter(s -> ids.contains(s.source())).toList(),
                readings.stream().filter(r -> ids.contains(r.source())).toList(),
                gaps.stream().filter(g -> ids.contains(g.source())).toList(),
                sourceGaps.stream().filter(g -> ids.contains(g.source())).toList(),
                mechanismNames,
                productNames);
    }

    /** The same with other gaps of the sources. */
    Knowledge with(List<SourceGap> others) {
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
                mechanismNames,
                productNames);
    }
}
