package org.ipcadvisor.knowledge;

import java.util.ArrayList;
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
 * @param gaps what is named and has no row or column
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
        List<Gap> gaps,
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
        gaps = List.copyOf(gaps);
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

    /** The platform with an id; fails for an id that is not of this knowledge. */
    public Platform platform(String id) {
        return platforms.stream().filter(p -> p.id().equals(id)).findFirst().orElseThrow();
    }

    /** The same with other cells. */
    public Knowledge withCells(Collection<Cell> changed) {
        return new Knowledge(
                sources,
                mechanisms,
                platforms,
                products,
                new ArrayList<>(changed),
                notes,
                statements,
                gaps,
                mechanismNames,
                productNames);
    }

    /** The same with other statements of notes. */
    public Knowledge withStatements(Collection<Statement> changed) {
        return new Knowledge(
                sources,
                mechanisms,
                platforms,
                products,
                cells,
                notes,
                new ArrayList<>(changed),
                gaps,
                mechanismNames,
                productNames);
    }
}
