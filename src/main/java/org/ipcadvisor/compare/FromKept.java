package org.ipcadvisor.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ipcadvisor.advice.Fact;
import org.ipcadvisor.compare.Because.Proof;
import org.ipcadvisor.document.Place;

/**
 * Why advice differs of which one, at least, was kept: by what its findings rest on. Of the requirements no more is known
 * than they tell; other knowledge, another rule, another policy and another day may be the cause.
 */
final class FromKept implements Explanation {

    private final Judged before;
    private final Judged after;
    private final boolean sameRequirements;
    private final OtherKnowledge knowledge;
    private final OtherRequirements requirements;
    private final OtherExceptions exceptions;
    private final Set<Cause> all = new LinkedHashSet<>();
    private boolean unknown;

    FromKept(Judged before, Judged after) {
        this.before = before;
        this.after = after;
        this.sameRequirements = before.advice().sha256().equals(after.advice().sha256());
        FoundFacts old = new FoundFacts(before);
        FoundFacts now = new FoundFacts(after);
        this.knowledge = new OtherKnowledge(before.advice(), after.advice(), old, now);
        this.requirements = new OtherRequirements(before, after, old, now);
        this.exceptions = new OtherExceptions(before.advice(), after.advice());
        all.addAll(knowledge.all());
    }

    @Override
    public Map<String, String> formerNames() {
        return Map.of();
    }

    @Override
    public LinkChange explained(LinkChange link) {
        return link.with(
                link.mechanisms().stream()
                        .map(mechanism -> mechanism.with(because(link, mechanism)))
                        .toList(),
                List.of());
    }

    private Because because(LinkChange link, MechanismChange mechanism) {
        Set<Cause> causes = new LinkedHashSet<>();
        List<FindingChange> open = new ArrayList<>();
        for (FindingChange change : mechanism.findings()) {
            List<Cause> some = causes(link.id(), mechanism.id(), change);
            causes.addAll(some);
            if (some.isEmpty()) {
                open.add(change);
            }
        }
        boolean explained = causes.isEmpty() ? suspect(open, causes) : open.isEmpty();
        all.addAll(causes);
        unknown |= causes.isEmpty();
        return causes.isEmpty()
                ? Because.UNKNOWN
                : new Because(List.copyOf(causes), explained ? Proof.COMPARED : Proof.RESTS);
    }

    private List<Cause> causes(String link, String mechanism, FindingChange change) {
        boolean isThere = change.from() != FindingChange.Weight.ABSENT && change.to() != FindingChange.Weight.ABSENT;
        if (isThere) {
            return exceptions.of(link, mechanism, change);
        }
        List<Cause> causes = new ArrayList<>();
        for (Fact fact : change.finding().because()) {
            if (!sameRequirements) {
                causes.addAll(requirements.of(fact, isGone(change)));
            }
            causes.addAll(knowledge.of(fact));
        }
        return causes;
    }

    /**
     * Adds on what findings must have come or gone that nothing known explains; true if that explains each. It is not asked
     * where something known is another: which way a mechanism is better built follows from all that stands against it, and
     * what is told of it follows from that.
     */
    private boolean suspect(List<FindingChange> open, Set<Cause> causes) {
        boolean each = sameRequirements && !open.isEmpty();
        for (FindingChange change : open) {
            List<Cause> some = sameRequirements ? knowledge.suspects(change.finding(), isGone(change)) : List.of();
            each &= !some.isEmpty();
            causes.addAll(some);
        }
        return each;
    }

    private static boolean isGone(FindingChange change) {
        return change.to() == FindingChange.Weight.ABSENT;
    }

    @Override
    public List<Cause> all() {
        return all.stream().sorted(Comparator.comparingInt(FromKept::line)).toList();
    }

    /** Where an edit stands, in the newer document or else in the older; what is no edit comes first. */
    private static int line(Cause cause) {
        if (!(cause instanceof Cause.Edited edited)) {
            return 0;
        }
        Place place = edited.after() == null ? edited.before() : edited.after();
        return place == null ? Integer.MAX_VALUE : place.line();
    }

    @Override
    public List<Cause> known() {
        return List.copyOf(knowledge.all());
    }

    @Override
    public List<Cause> idle(Set<Cause> causes) {
        return List.of();
    }

    @Override
    public List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (sameRequirements) {
            notes.add("The requirements are the same, byte for byte: what changed is not their doing.");
        } else {
            notes.add(
                    "Advice that was kept does not hold the requirements it was given on: what changed in them is told"
                            + " only as far as findings rest on it.");
        }
        if (unknown) {
            notes.add("Where no cause is named, advice that was kept does not tell enough to name one.");
        }
        String was = tool(before);
        String is = tool(after);
        if (!was.isEmpty() && !is.isEmpty() && !was.equals(is)) {
            notes.add("The older advice is by version " + was + " of ipc-advisor, the newer by version " + is + ".");
        }
        notes.addAll(knowledge.notes());
        return notes;
    }

    private static String tool(Judged judged) {
        return judged.kept() == null ? "" : judged.kept().tool();
    }
}
