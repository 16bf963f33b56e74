package org.ipcadvisor.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ipcadvisor.advice.Advice;
import org.ipcadvisor.advice.Finding;
import org.ipcadvisor.advice.FindingId;
import org.ipcadvisor.advice.Gate;
import org.ipcadvisor.advice.LinkAdvice;
import org.ipcadvisor.advice.Recommendation;
import org.ipcadvisor.advice.Verdict;
import org.ipcadvisor.document.Wording;
import org.ipcadvisor.requirements.Decision;
import org.jspecify.annotations.Nullable;

/**
 * Whether a recorded decision still holds: nothing stands against it that the record does not know of.
 *
 * @param decision the decision as it is recorded
 * @param state whether it holds
 * @param now the verdict on what was chosen, or on the link where nothing was; null where it is not judged
 * @param reasons why it does not hold; empty if it does
 * @param remarks what has changed and takes nothing from the decision, in sentences
 */
public record Standing(
        Decision decision, State state, @Nullable Verdict now, List<Reason> reasons, List<String> remarks) {

    /** Whether a decision holds. */
    public enum State {
        HOLDS,
        NO_LONGER_HOLDS,
        /** The record says of itself that it was rejected, deprecated or superseded. */
        NOT_IN_FORCE;

        /** As {@code no-longer-holds}. */
        public String word() {
            return Wording.word(this);
        }
    }

    /**
     * Why a decision no longer holds.
     *
     * @param kind what has happened
     * @param message a full sentence
     * @param finding what now stands against it; null where it is no finding
     * @param id the finding's id; null where there is none
     */
    public record Reason(
            Kind kind,
            String message,
            @Nullable Finding finding,
            @Nullable String id) {

        private static Reason of(Kind kind, String message) {
            return new Reason(kind, message, null, null);
        }
    }

    /** What can happen to a decision. */
    public enum Kind {
        /** A file that it rests on is not there. */
        FILE_GONE,
        /** There is no such link any more. */
        LINK_GONE,
        /** The requirements name another mechanism. */
        CHOSEN_ANEW,
        /** The mechanism is not judged any more. */
        NOT_JUDGED,
        /** Nothing was chosen because nothing served, and now something does. */
        SERVED_NOW,
        /** The verdict is a worse one. */
        WORSE,
        /** Something stands against it that did not when it was recorded. */
        AGAINST,
        /** It passed the gate or the policy, and now does not. */
        NOT_PASSED;

        /** As {@code link-gone}. */
        public String word() {
            return Wording.word(this);
        }
    }

    /** A decision that was rejected, deprecated or superseded, and so is not looked at. */
    public static Standing notInForce(Decision decision) {
        return new Standing(decision, State.NOT_IN_FORCE, null, List.of(), List.of());
    }

    /** A decision that rests on a file which is not there. */
    public static Standing without(Decision decision, String file) {
        Reason gone = Reason.of(Kind.FILE_GONE, "There is no file " + file + " any more.");
        return new Standing(decision, State.NO_LONGER_HOLDS, null, List.of(gone), List.of());
    }

    /** A decision, held against the advice on the requirements as they are. */
    public static Standing of(Decision decision, Advice advice) {
        List<String> remarks = new ArrayList<>(Changed.since(decision, advice));
        Optional<LinkAdvice> found = advice.links().stream()
                .filter(link -> link.id().equals(decision.link()))
                .findFirst();
        if (found.isEmpty()) {
            Reason gone = Reason.of(Kind.LINK_GONE, "The requirements have no link " + decision.link() + " any more.");
            return new Standing(decision, State.NO_LONGER_HOLDS, null, List.of(gone), remarks);
        }
        LinkAdvice link = found.get();
        Recommendation mechanism = recorded(decision, link);
        Verdict now = decision.mechanism() == null ? link.verdict() : mechanism == null ? null : mechanism.verdict();
        List<Reason> reasons = new ArrayList<>(anew(decision, link));
        reasons.addAll(against(decision, link, mechanism));
        if (mechanism != null) {
            remarks.addAll(Changed.better(decision, link, mechanism));
        }
        if (decision.passes()) {
            Gate gate = Changed.word(Gate.values(), Gate::word, decision.failOn());
            gate.causes(advice, link).forEach(cause -> reasons.add(Reason.of(Kind.NOT_PASSED, cause)));
        }
        State state = reasons.isEmpty() ? State.HOLDS : State.NO_LONGER_HOLDS;
        return new Standing(decision, state, now, List.copyOf(reasons), List.copyOf(remarks));
    }

    /** What was chosen, as it is judged now; null where it is not, and where nothing was chosen. */
    private static @Nullable Recommendation recorded(Decision decision, LinkAdvice link) {
        return link.mechanisms().stream()
                .filter(each -> decision.mechanism() != null
                        && each.mechanism().equals(decision.mechanism().id()))
                .findFirst()
                .orElse(null);
    }

    private static List<Reason> against(Decision decision, LinkAdvice link, @Nullable Recommendation mechanism) {
        if (decision.mechanism() == null) {
            return served(link);
        }
        if (mechanism == null) {
            String message = decision.mechanism().name()
                    + " is not judged any more: no table has a row for it, and the requirements do not name it.";
            return List.of(Reason.of(Kind.NOT_JUDGED, message));
        }
        return worse(decision, mechanism);
    }

    private static List<Reason> anew(Decision decision, LinkAdvice link) {
        String chosen = link.chosen();
        String recorded =
                decision.mechanism() == null ? null : decision.mechanism().id();
        if (chosen == null || chosen.equals(recorded)) {
            return List.of();
        }
        String instead = decision.mechanism() == null
                ? "and none was recorded."
                : "and no longer " + decision.mechanism().name() + ".";
        return List.of(Reason.of(
                Kind.CHOSEN_ANEW, "The requirements now choose " + name(link, chosen) + " for the link, " + instead));
    }

    private static List<Reason> served(LinkAdvice link) {
        if (link.recommended().isEmpty()) {
            return List.of();
        }
        List<String> names =
                link.recommended().stream().map(id -> name(link, id)).toList();
        return List.of(Reason.of(
                Kind.SERVED_NOW,
                "Nothing was chosen because nothing served the link, and now " + Wording.all(names)
                        + (names.size() == 1 ? " does." : " do.")));
    }

    private static List<Reason> worse(Decision decision, Recommendation mechanism) {
        List<Reason> reasons = new ArrayList<>();
        Verdict recorded = Changed.word(Verdict.values(), Verdict::word, decision.verdict());
        if (mechanism.verdict().isWorseThan(recorded)) {
            reasons.add(Reason.of(
                    Kind.WORSE,
                    mechanism.name() + " is " + mechanism.verdict().word() + " now, and " + recorded.word()
                            + " was recorded."));
        }
        against(mechanism)
                .filter(finding -> !decision.sentences().contains(FindingId.ofSentence(mechanism.mechanism(), finding)))
                .map(finding -> new Reason(
                        Kind.AGAINST,
                        finding.message(),
                        finding,
                        FindingId.of(decision.link(), mechanism.mechanism(), finding)))
                .filter(reason -> !decision.against().contains(reason.id()))
                .forEach(reasons::add);
        return reasons;
    }

    /** The ids of the findings that stand against a mechanism on a link, conditions included, each once. */
    public static List<String> idsAgainst(LinkAdvice link, Recommendation mechanism) {
        return against(mechanism)
                .map(finding -> FindingId.of(link.id(), mechanism.mechanism(), finding))
                .distinct()
                .toList();
    }

    /** The digests of what they say, wherever the requirements stand that they rest on, each once. */
    public static List<String> sentencesAgainst(Recommendation mechanism) {
        return against(mechanism)
                .map(finding -> FindingId.ofSentence(mechanism.mechanism(), finding))
                .distinct()
                .toList();
    }

    private static Stream<Finding> against(Recommendation mechanism) {
        return mechanism.findings().stream().filter(finding -> finding.allows() != Verdict.VIABLE);
    }

    private static String name(LinkAdvice link, String id) {
        return link.mechanisms().stream()
                .filter(mechanism -> mechanism.mechanism().equals(id))
                .map(Recommendation::name)
                .findFirst()
                .orElse(id);
    }
}
