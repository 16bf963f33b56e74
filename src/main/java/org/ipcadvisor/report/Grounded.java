package org.ipcadvisor.report;

import java.util.List;
import java.util.stream.Stream;
import org.ipcadvisor.advice.Fact;
import org.ipcadvisor.advice.Finding;

/** A finding as a sentence or two for a list of findings: what was found, of which mechanism, and by whose word. */
final class Grounded {

    private Grounded() {}

    /** The sentence of the finding, then the notes, passages, cells and gaps that it rests on. */
    static String sentence(Finding finding) {
        List<String> grounds = grounds(finding);
        String by = grounds.isEmpty() ? "" : " See " + String.join("; ", grounds) + '.';
        return Inert.text(finding.message() + by);
    }

    private static List<String> grounds(Finding finding) {
        return finding.because().stream().flatMap(Grounded::ground).distinct().toList();
    }

    private static Stream<String> ground(Fact fact) {
        if (fact instanceof Fact.Cell cell) {
            return Stream.of(cell.citation() + " = " + cell.value());
        } else if (fact instanceof Fact.Note note) {
            return Stream.of(note.citation());
        } else if (fact instanceof Fact.Passage passage) {
            return Stream.of(passage.citation());
        } else if (fact instanceof Fact.Row row) {
            return Stream.of(row.citation());
        }
        return Stream.empty();
    }

    /** The mechanism and the link that a sentence is about, to stand before it. */
    static String about(String mechanism, String link) {
        return Inert.text(mechanism + " on link " + link + ": ");
    }
}
