package org.ipcadvisor.knowledge.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.ipcadvisor.document.Place;
import org.ipcadvisor.knowledge.BadKnowledgeException;
import org.ipcadvisor.knowledge.Flaw;
import org.ipcadvisor.knowledge.Knowledge;
import org.ipcadvisor.knowledge.Pack;

/**
 * What a look at a source's folder has found.
 *
 * @param folder the folder, as the user names it
 * @param source the source's id
 * @param counts how much there was to look at
 * @param findings what should be mended, file by file and from top to bottom; empty for a folder that is sound
 */
public record Checkup(String folder, String source, Counts counts, List<Finding> findings) {

    private static final List<Linter> LINTERS = List.of(
            new SomethingSaid(),
            new NotedCells(),
            new Sourced(),
            new OneColumn(),
            new SaidOnce(),
            new DatesAndHashes(),
            new UniqueIds(),
            new Touching(),
            new Words());

    private static final Comparator<Flaw> BY_PLACE = Comparator.comparing(Flaw::file)
            .thenComparing(flaw -> Objects.requireNonNullElse(flaw.place(), Place.START));

    /** Keeps a copy of the list. */
    public Checkup {
        findings = List.copyOf(findings);
    }

    /**
     * Looks at a folder against what is shipped and some others; one that is itself shipped, against what is shipped before
     * it.
     *
     * @throws BadKnowledgeException with all for which the folder cannot be loaded
     */
    public static Checkup of(Path folder, Collection<Path> others) {
        Pack pack = Pack.at(folder);
        Matter matter = new Matter(pack, Knowledge.upTo(pack, others));
        List<Finding> findings = new ArrayList<>();
        for (Linter linter : LINTERS) {
            linter.flaws(matter).forEach(flaw -> findings.add(new Finding(linter.name(), flaw)));
        }
        findings.sort(Comparator.comparing(Finding::flaw, BY_PLACE));
        return new Checkup(pack.shown(), pack.id(), Counts.of(matter), findings);
    }

    /** The names of the checks. */
    public static List<String> checks() {
        return LINTERS.stream().map(Linter::name).toList();
    }

    /** Whether there is nothing to mend. */
    public boolean isSound() {
        return findings.isEmpty();
    }
}
