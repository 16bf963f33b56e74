package org.ipcadvisor.requirements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ipcadvisor.document.BadDocumentException;
import org.ipcadvisor.document.Document;
import org.ipcadvisor.document.Limit;
import org.ipcadvisor.document.Place;
import org.ipcadvisor.document.Problem;
import org.ipcadvisor.knowledge.Knowledge;
import org.ipcadvisor.knowledge.Names;
import org.ipcadvisor.knowledge.Product;

/** A document while it is being read: what its names are understood by, and what was found wrong or odd in it. */
final class Reading {

    private static final int MOST_PROBLEMS = Limit.PROBLEMS.most();
    private static final Comparator<Problem> BY_PLACE =
            Comparator.comparing(Problem::place, Comparator.nullsLast(Comparator.naturalOrder()));

    private final Document document;
    private final Knowledge knowledge;
    private final SpokenNames spoken;
    private Names<Product> products;
    private final Set<Problem> problems = new LinkedHashSet<>();
    private final Map<String, String> hints = new HashMap<>();
    private final Set<Problem> warnings = new LinkedHashSet<>();

    Reading(Document document, SpokenNames spoken) {
        this.document = document;
        this.spoken = spoken;
        this.knowledge = spoken.knowledge();
        this.products = knowledge.productNames();
    }

    Document document() {
        return document;
    }

    Knowledge knowledge() {
        return knowledge;
    }

    /** The names of products, each with the column that a source which speaks has for it. */
    Names<Product> products() {
        return products;
    }

    /** Only these sources speak. */
    void speaking(List<String> sources) {
        products = spoken.products(sources);
    }

    /**
     * Notes what is wrong at a place.
     *
     * @throws TooManyProblemsException if it is one too many to go on
     */
    void problem(String code, String message, String path, Place place) {
        problems.add(new Problem(code, message, path, place));
        if (problems.size() > MOST_PROBLEMS) {
            throw new TooManyProblemsException();
        }
    }

    /** Adds a sentence to a message; the sentence is told once, where the document first needs it. */
    void hint(String message, String sentence) {
        hints.put(message, sentence);
    }

    /** Notes what is odd at a place without being wrong. */
    void warning(String code, String message, String path, Place place) {
        warnings.add(new Problem(code, message, path, place));
    }

    /** What is odd, in the order of places. */
    List<Problem> warnings() {
        return warnings.stream().sorted(BY_PLACE).toList();
    }

    /**
     * Ends the reading.
     *
     * @throws BadDocumentException if something is wrong
     */
    void finish() throws BadDocumentException {
        if (!problems.isEmpty()) {
            throw new BadDocumentException(hinted(problems.stream().sorted(BY_PLACE)));
        }
    }

    private List<Problem> hinted(Stream<Problem> inOrder) {
        Set<String> told = new HashSet<>(Set.of(""));
        return inOrder.map(problem -> {
                    String hint = hints.getOrDefault(problem.message(), "");
                    return told.add(hint)
                            ? new Problem(
                                    problem.code(), problem.message() + " " + hint, problem.path(), problem.place())
                            : problem;
                })
                .toList();
    }

    /** The answer to a document in which so much is wrong that the reading was given up. */
    BadDocumentException givenUp() {
        List<Problem> told =
                new ArrayList<>(hinted(problems.stream().limit(MOST_PROBLEMS).sorted(BY_PLACE)));
        Problem last = told.get(told.size() - 1);
        String message = "There are more problems than these. " + Limit.PROBLEMS.sentence();
        told.add(new Problem("more-problems", message, "", last.place()));
        return new BadDocumentException(told);
    }

    /** That the problems are so many that it is of no use to go on. */
    static final class TooManyProblemsException extends RuntimeException {

        private static final long serialVersionUID = 1;

        TooManyProblemsException() {
            super("too many problems", null, false, false);
        }
    }
}
