package org.ipcadvisor.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.ipcadvisor.advice.Advice;
import org.ipcadvisor.advice.Assumed;
import org.ipcadvisor.advice.Fact;
import org.ipcadvisor.advice.Finding;
import org.ipcadvisor.compare.Cause.Circumstance;
import org.ipcadvisor.compare.Cause.Kind;
import org.ipcadvisor.compare.FoundFacts.Identified;
import org.ipcadvisor.document.Wording;
import org.ipcadvisor.knowledge.Source;
import org.jspecify.annotations.Nullable;

/** What is known, ruled or assumed otherwise in one advice than in another. */
final class OtherKnowledge {

    private final FoundFacts old;
    private final FoundFacts now;
    private final Map<String, String> revisions;
    private final Map<String, Circumstance> facts = new LinkedHashMap<>();
    private final Map<String, Circumstance> sources = new LinkedHashMap<>();
    private final Map<String, Circumstance> suspected = new LinkedHashMap<>();
    private final List<String> notes = new ArrayList<>();

    /** The rules, and what is known, that findings rest on which are the same in both: none of that is another. */
    private final Set<String> sound = new HashSet<>();

    OtherKnowledge(Advice before, Advice after, FoundFacts old, FoundFacts now) {
        this.old = old;
        this.now = now;
        this.revisions =
                after.sources().stream().collect(Collectors.toMap(Source::id, Source::revision, (one, other) -> one));
        sources(before, after);
        policy(before, after);
        readings(before, after);
        old.known().forEach((id, fact) -> compare(id, fact, now.known().get(id)));
        old.findings().forEach((told, found) -> {
            Identified same = now.findings().get(told);
            if (same != null && same.id().equals(found.id())) {
                sound.addAll(parts(found.finding()).keySet());
            }
        });
        old.findings().forEach((told, found) -> {
            Identified same = now.findings().get(told);
            if (same != null && !same.id().equals(found.id())) {
                otherWords(same.finding());
            }
        });
    }

    private void sources(Advice before, Advice after) {
        Map<String, Source> was = new LinkedHashMap<>();
        before.sources().forEach(source -> was.put(source.id(), source));
        for (Source source : after.sources()) {
            Source earlier = was.remove(source.id());
            if (earlier == null) {
                source(
                        source.id(),
                        null,
                        source.revision(),
                        "The source " + source.id() + " of " + source.revision() + " speaks now, and did not before.");
            } else if (!earlier.revision().equals(source.revision())
                    || !Objects.equals(earlier.sha256(), source.sha256())) {
                source(
                        source.id(),
                        earlier.revision(),
                        source.revision(),
                        "The source " + source.id() + " was of " + earlier.revision() + ", and is of "
                                + source.revision() + "; the texts are not the same.");
            }
        }
        was.values()
                .forEach(source -> source(
                        source.id(),
                        source.revision(),
                        null,
                        "The source " + source.id() + " of " + source.revision() + " speaks no longer."));
    }

    private void source(String id, @Nullable String before, @Nullable String after, String says) {
        sources.put(id, new Circumstance(Kind.SOURCE, id, before, after, says));
    }

    private void policy(Advice before, Advice after) {
        String was = before.policy() == null ? null : before.policy().name();
        String is = after.policy() == null ? null : after.policy().name();
        if (!Objects.equals(was, is)) {
            facts.put(
                    "policy",
                    new Circumstance(
                            Kind.POLICY,
                            "policy",
                            was,
                            is,
                            "The older advice was given under " + policy(was) + ", the newer one under " + policy(is)
                                    + "."));
        }
    }

    private static String policy(@Nullable String name) {
        return name == null ? "no policy" : "the policy " + name;
    }

    private void readings(Advice before, Advice after) {
        Map<String, Boolean> was = before.assumptions().stream()
                .collect(Collectors.toMap(Assumed::id, Assumed::accepted, (one, other) -> one));
        for (Assumed assumed : after.assumptions()) {
            Boolean earlier = was.get(assumed.id());
            if (earlier != null && earlier != assumed.accepted()) {
                facts.put(
                        assumed.id(),
                        new Circumstance(
                                Kind.READING,
                                assumed.id(),
                                stance(earlier),
                                stance(assumed.accepted()),
                                "The reading " + assumed.id() + " was " + stance(earlier) + ", and is "
                                        + stance(assumed.accepted()) + "."));
            }
        }
    }

    private static String stance(boolean accepted) {
        return accepted ? "accepted" : "rejected";
    }

    private void compare(String id, Fact fact, @Nullable Fact other) {
        if (other == null || FactIds.value(fact).equals(FactIds.value(other))) {
            return;
        }
        String was = FactIds.value(fact);
        String is = FactIds.value(other);
        String what = other instanceof Fact.Cell cell
                ? cell.label() + of(id) + ": the cell " + cell.row() + " x " + cell.column()
                : "What is cited as " + id;
        facts.put(id, new Circumstance(FactIds.kind(fact), id, was, is, what + " was " + was + ", and is " + is + "."));
    }

    private String of(String id) {
        String revision = revisions.get(source(id));
        return revision == null ? "" : " of " + revision;
    }

    private static String source(String id) {
        return id.substring(0, Math.max(0, id.indexOf(':')));
    }

    /** The rule of a finding and all that it rests on beside requirements, each with what happened to it. */
    private static Map<String, Circumstance> parts(Finding finding) {
        Map<String, Circumstance> parts = new LinkedHashMap<>();
        String rule = "rule " + finding.rule();
        parts.put(rule, new Circumstance(Kind.RULE, finding.rule(), null, null, "The rule " + finding.rule()));
        for (Fact fact : finding.because()) {
            String id = FactIds.of(fact);
            if (id != null) {
                parts.put(id, new Circumstance(FactIds.kind(fact), id, null, null, FactIds.citation(fact)));
            }
        }
        return parts;
    }

    /** A finding that is told as before and has another id: the words of what it rests on are others. */
    private void otherWords(Finding finding) {
        List<Circumstance> parts = unsound(finding);
        if (parts.size() == 1) {
            Circumstance part = parts.get(0);
            suspected.putIfAbsent(part.id(), said(part, " is not in the same words as before."));
        } else if (!parts.isEmpty()) {
            String one = Wording.either(parts.stream().map(Circumstance::says).toList());
            String note = "The words of one of these are others, and kept advice does not tell which: " + one + ".";
            if (!notes.contains(note)) {
                notes.add(note);
            }
        }
    }

    private static Circumstance said(Circumstance part, String what) {
        return new Circumstance(part.kind(), part.id(), null, null, part.says() + what);
    }

    private List<Circumstance> unsound(Finding finding) {
        Map<String, Circumstance> parts = parts(finding);
        parts.keySet().removeAll(sound);
        return List.copyOf(parts.values());
    }

    /** What is another and a fact tells of. */
    List<Cause> of(Fact fact) {
        String id = FactIds.of(fact);
        if (id == null) {
            return List.of();
        }
        Set<Cause> causes = new LinkedHashSet<>();
        add(causes, facts.get(id));
        add(causes, sources.get(source(id)));
        if (fact instanceof Fact.Ruling ruling
                && !(old.known().containsKey(id) && now.known().containsKey(id))) {
            Circumstance policy = facts.get("policy");
            add(
                    causes,
                    policy != null
                            ? policy
                            : new Circumstance(
                                    Kind.POLICY,
                                    id,
                                    null,
                                    null,
                                    "The ruling " + ruling.citation() + " is in one of the policies alone."));
        }
        return List.copyOf(causes);
    }

    private static void add(Set<Cause> causes, @Nullable Cause cause) {
        if (cause != null) {
            causes.add(cause);
        }
    }

    /**
     * On what a finding that has come or gone must have come or gone, the requirements being the same: the only thing that
     * it rests on and no finding that stayed.
     */
    List<Cause> suspects(Finding finding, boolean gone) {
        List<Circumstance> parts = unsound(finding);
        return parts.size() == 1
                ? List.of(said(parts.get(0), gone ? " is gone, or is another." : " is new, or another."))
                : List.of();
    }

    /** All that is known to be another, whatever it changed. */
    List<Cause> all() {
        List<Cause> all = new ArrayList<>(sources.values());
        all.addAll(facts.values());
        all.addAll(suspected.values());
        return all;
    }

    List<String> notes() {
        return notes;
    }
}
