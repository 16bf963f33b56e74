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
import org.ipcadvisor.knowledge.ReadingClause;
import org.ipcadvisor.knowledge.Statement;
import org.ipcadvisor.requirements.Link;
import org.ipcadvisor.requirements.Stance;
import org.ipcadvisor.requirements.Target;

/** Whether each note of the sources bears on a link, and why. */
final class Notes {

    private final Knowledge knowledge;
    private final List<Recommendation> mechanisms;
    private final Stance stance;
    private final List<Target> targets;

    /** Looks at a link and at how its mechanisms were judged. */
    Notes(Knowledge knowledge, Link link, List<Recommendation> mechanisms) {
        this.knowledge = knowledge;
        this.mechanisms = mechanisms;
        this.stance = link.terms().stance();
        this.targets =
                link.components().stream().flatMap(c -> c.targets().stream()).toList();
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
        Set<String> rejected = new LinkedHashSet<>();
        for (Statement statement : knowledge.statements()) {
            for (Cell cell : statement.said().equals(note) ? knowledge.cells() : List.<Cell>of()) {
                Platform platform = knowledge.platform(cell.platform());
                if (statement.reaches(cell, platform)) {
                    List<ReadingClause> clauses = statement.on(cell).grounds().clauses();
                    if (clauses.stream().noneMatch(ReadingClause::extending)) {
                        everywhere.add(platform.name());
                    }
                    for (Target target : on(platform)) {
                        List<String> against = against(clauses, target);
                        rejected.addAll(against);
                        here.addAll(holds(clauses, target) ? List.of(name(cell)) : List.of());
                    }
                }
            }
        }
        if (!here.isEmpty()) {
            return "Nothing that it restricts of " + listed(here) + " is asked for here.";
        }
        return rejected.isEmpty()
                ? "It speaks of " + listed(everywhere) + ", and no end is there."
                : "It does not hold here, because the requirements " + listed(rejected) + ".";
    }

    private List<Target> on(Platform platform) {
        return targets.stream().filter(t -> platform.id().equals(t.platform())).toList();
    }

    private String name(Cell cell) {
        return knowledge.mechanism(cell.mechanism()).name();
    }

    private boolean holds(List<ReadingClause> clauses, Target target) {
        return clauses.stream().allMatch(c -> c.holds(target.like(), target.stated(), stance.accepts(c.reading())));
    }

    /** What the requirements say of the readings because of which a note does not hold for a target. */
    private List<String> against(List<ReadingClause> clauses, Target target) {
        return clauses.stream()
                .filter(c -> !c.extending() && !holds(List.of(c), target))
                .map(c -> (c.accepted() ? "reject " : "accept ") + c.reading().id())
                .toList();
    }

    private static String listed(Collection<String> words) {
        return Wording.all(words);
    }
}
