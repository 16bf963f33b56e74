package org.ipcadvisor;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ipcadvisor.advice.ConditionKind;
import org.ipcadvisor.advice.Finding;
import org.ipcadvisor.advice.FindingId;
import org.ipcadvisor.advice.LinkAdvice;
import org.ipcadvisor.advice.Met;
import org.ipcadvisor.advice.Recommendation;
import org.ipcadvisor.advice.Verdict;
import org.ipcadvisor.advice.Waived;
import org.ipcadvisor.advice.WaiverState;
import org.ipcadvisor.advice.WaiverState.Kind;
import org.ipcadvisor.advice.WaiverState.State;
import org.ipcadvisor.requirements.Exceptions;
import org.ipcadvisor.requirements.MetCondition;
import org.ipcadvisor.requirements.Waiver;
import org.jspecify.annotations.Nullable;

/** What has become, by a day, of the waivers and of the records of conditions that were met. */
final class Waivers {

    /** How many days ahead the end of a waiver is announced. */
    private static final int NOTICE_DAYS = 30;

    private final LocalDate today;
    private final List<LinkAdvice> links;
    private final List<LinkAdvice> bare;

    /**
     * Looks at links by a day, in UTC.
     *
     * @param links the advice for them
     * @param bare the advice for them if nothing were waived or met, in the same order
     */
    Waivers(LocalDate today, List<LinkAdvice> links, List<LinkAdvice> bare) {
        this.today = today;
        this.links = links;
        this.bare = bare;
    }

    /** A finding, and where it stands. */
    private record Spot(LinkAdvice link, Recommendation mechanism, Finding finding) {}

    /** All that are written, in their order. */
    List<WaiverState> states(Exceptions written) {
        List<WaiverState> states = new ArrayList<>();
        written.waivers().forEach(waiver -> states.add(state(waiver)));
        written.met().forEach(met -> states.add(state(met)));
        return states;
    }

    private WaiverState state(Waiver waiver) {
        String subject = waiver.mechanism().name() + " on " + waiver.link();
        String what = "The waiver of " + waiver.rule() + " for " + subject;
        Optional<Spot> waived = spots(links).stream()
                .filter(spot -> isBy(spot.finding().waived(), waiver.path()))
                .findFirst();
        if (!waiver.holds(today)) {
            return state(
                    waiver,
                    State.EXPIRED,
                    what + " ended on " + waiver.until()
                            + ", and the finding counts again. Settle it, or write another day.");
        } else if (waived.isPresent()) {
            long days = ChronoUnit.DAYS.between(today, waiver.until());
            String holds = what + " holds until " + waiver.until() + ". ";
            String why = "Answered for by " + waiver.owner() + ": " + waiver.reason();
            return days > NOTICE_DAYS
                    ? state(waiver, State.IN_FORCE, holds + why)
                    : state(waiver, State.EXPIRING, holds + "That is " + left(days) + ". " + why);
        }
        List<String> others = spots(links).stream()
                .filter(spot -> spot.link().id().equals(waiver.link()))
                .filter(spot ->
                        spot.mechanism().mechanism().equals(waiver.mechanism().id()))
                .filter(spot -> spot.finding().rule().equals(waiver.rule()))
                .filter(spot -> spot.finding().allows() != Verdict.VIABLE)
                .map(Waivers::id)
                .toList();
        return others.isEmpty()
                ? state(waiver, State.UNUSED, what + " is unused: there is no such finding. Take it out.")
                : state(
                        waiver,
                        State.CHANGED,
                        what + " does not hold: no finding has the id " + waiver.finding()
                                + ", or none any more since what it rests on has changed. Read what stands there now ("
                                + String.join(", ", others) + "), and name it if that is to be put up with too.");
    }

    private static String left(long days) {
        return days == 0 ? "today" : days == 1 ? "in one day" : "in " + days + " days";
    }

    private WaiverState state(Waiver waiver, State state, String message) {
        return new WaiverState(
                Kind.WAIVER,
                state,
                waiver.path(),
                waiver.place(),
                waiver.finding(),
                waiver.link(),
                waiver.mechanism().id(),
                verdict(links, waiver.link(), waiver.mechanism().id()),
                verdict(bare, waiver.link(), waiver.mechanism().id()),
                waiver.until(),
                message);
    }

    private WaiverState state(MetCondition met) {
        Spot spot = spots(links).stream()
                .filter(each -> isBy(each.finding().met(), met.path()))
                .findFirst()
                .orElse(null);
        String message = spot == null
                ? unused(met)
                : spot.mechanism().name() + " on " + spot.link().id() + ": met on " + met.on() + " by " + met.by()
                        + ": " + met.evidence();
        String link = spot == null ? null : spot.link().id();
        String mechanism = spot == null ? null : spot.mechanism().mechanism();
        return new WaiverState(
                Kind.MET,
                spot == null ? State.UNUSED : State.IN_FORCE,
                met.path(),
                met.place(),
                met.condition(),
                link,
                mechanism,
                verdict(links, link, mechanism),
                verdict(bare, link, mechanism),
                null,
                message);
    }

    private String unused(MetCondition met) {
        String what = "The record that condition " + met.condition() + " was met does not hold: ";
        if (met.on().isAfter(today)) {
            return what + "its day, " + met.on() + ", is still to come.";
        }
        return spots(bare).stream()
                        .filter(spot -> spot.finding().kind() == ConditionKind.DECIDE)
                        .anyMatch(spot -> id(spot).equals(met.condition()))
                ? what + "this condition is a decision, which is met by writing the answer into the requirements."
                : what
                        + "there is no such condition, or what it rests on has changed. Look at it again, or take it out.";
    }

    private static boolean isBy(@Nullable Waived waived, String path) {
        return waived != null && waived.path().equals(path);
    }

    private static boolean isBy(@Nullable Met met, String path) {
        return met != null && met.path().equals(path);
    }

    private static String id(Spot spot) {
        return FindingId.of(spot.link().id(), spot.mechanism().mechanism(), spot.finding());
    }

    private static List<Spot> spots(List<LinkAdvice> links) {
        return links.stream()
                .flatMap(link -> link.mechanisms().stream()
                        .flatMap(mechanism ->
                                mechanism.findings().stream().map(finding -> new Spot(link, mechanism, finding))))
                .toList();
    }

    private static @Nullable Verdict verdict(
            List<LinkAdvice> links, @Nullable String link, @Nullable String mechanism) {
        return links.stream()
                .filter(each -> each.id().equals(link))
                .flatMap(each -> each.mechanisms().stream())
                .filter(each -> each.mechanism().equals(mechanism))
                .map(Recommendation::verdict)
                .findFirst()
                .orElse(null);
    }
}
