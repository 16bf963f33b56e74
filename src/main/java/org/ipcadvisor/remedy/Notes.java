package org.ipcadvisor.remedy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.ipcadvisor.advice.ConditionKind;
import org.ipcadvisor.advice.ConsideredNote;
import org.ipcadvisor.advice.ConsideredNote.Status;
import org.ipcadvisor.advice.Fact;
import org.ipcadvisor.advice.Finding;
import org.ipcadvisor.advice.Recommendation;
import org.ipcadvisor.document.Wording;
import org.ipcadvisor.knowledge.Cell;
import org.ipcadvisor.knowledge.Knowledge;
import org.ipcadvisor.knowledge.Note;
import org.ipcadvisor.knowledge.Platform;
import org.ipcadvisor.knowledge.Statement;
import org.ipcadvisor.requirements.Link;

/** Whether each note of the sources bears on a link, and why. */
final class Notes {

    private final Knowledge knowledge;
    private final List<Recommendation> mechanisms;
    private final Set<String> columns = new LinkedHashSet<>();

    /** Looks at a link and at how its mechanisms were judged. */
    Notes(Knowledge knowledge, Link link, List<Recommendation> mechanisms) {
        this.knowledge = knowledge;
        this.mechanisms = mechanisms;
        link.components()
                .forEach(c -> c.targets().forEach(t -> {
                    if (t.platform() != null) {
                        columns.add(t.platform());
                    }
                }));
    }

    List<ConsideredNote> all() {
        return knowledge.notes().stream().map(this::considered).toList();
    }

    private ConsideredNote considered(Note note) {
        Set<String> settled = new LinkedHashSet<>();
        Set<String> open = new LinkedHashSet<>();
        Set<String> paths = new TreeSet<>();
        for (Recommendation mechanism : mechanisms) {
            for (Finding finding : mechanism.findings()) {
                if (finding.because().stream().anyMatch(fact -> isNote(fact, note))) {
                    boolean decide = finding.kind() == ConditionKind.DECIDE;
                    (decide ? open : settled).add(mechanism.name());
                    paths.addAll(decide ? leftOut(finding) : List.of());
                }
            }
        }
        if (!settled.isEmpty()) {
            return new ConsideredNote(
                    note.id(),
                    note.citation(),
                    Status.APPLIED,
                    "It bears on " + listed(settled) + ".",
                    List.copyOf(paths));
        }
        return open.isEmpty()
                ? new ConsideredNote(note.id(), note.citation(), Status.NOT_APPLICABLE, whyNot(note), List.of())
                : new ConsideredNote(
                        note.id(),
                        note.citation(),
                        Status.UNDECIDED,
                        "Whether it bears on " + listed(open) + " depends on " + listed(paths) + ".",
                        List.copyOf(paths));
    }

    private static boolean isNote(Fact fact, Note note) {
        return fact instanceof Fact.Note cited && cited.id().equals(note.id());
    }

    private static List<String> leftOut(Finding finding) {
        List<String> paths = new ArrayList<>();
        for (Fact fact : finding.because()) {
            if (fact instanceof Fact.Unspecified unspecified) {
                paths.add(unspecified.path());
            }
        }
        return paths;
    }

    private String whyNot(Note note) {
        Set<String> everywhere = new LinkedHashSet<>();
        Set<String> here = new LinkedHashSet<>();
        for (Platform platform : knowledge.platforms()) {
            for (Cell cell : knowledge.cells()) {
                if (cell.platform().equals(platform.id()) && speaks(note, cell, platform)) {
                    everywhere.add(platform.name());
                    if (columns.contains(platform.id())) {
                        here.add(knowledge.mechanism(cell.mechanism()).name());
                    }
                }
            }
        }
        return here.isEmpty()
                ? "It speaks of " + listed(everywhere) + ", and no end is there."
                : "Nothing that it restricts of " + listed(here) + " is asked for here.";
    }

    private boolean speaks(Note note, Cell cell, Platform platform) {
        return knowledge.statements().stream()
                .filter(s -> s.note().equals(note) && s.source().equals(cell.source()))
                .anyMatch((Statement s) -> s.reaches(cell, platform));
    }

    private static String listed(Collection<String> words) {
        return Wording.all(words);
    }
}
