package org.ipcadvisor.compare;

import java.util.List;
import java.util.stream.Stream;
import org.ipcadvisor.advice.Advice;
import org.ipcadvisor.advice.WaiverState;
import org.ipcadvisor.advice.WaiverState.State;
import org.ipcadvisor.compare.Cause.Circumstance;
import org.ipcadvisor.compare.Cause.Kind;
import org.ipcadvisor.compare.FindingChange.Weight;
import org.jspecify.annotations.Nullable;

/** Waivers, and records that conditions were met, that hold in one of two advices alone. */
final class OtherExceptions {

    private final Advice before;
    private final Advice after;

    OtherExceptions(Advice before, Advice after) {
        this.before = before;
        this.after = after;
    }

    /** Those on a mechanism that account for a finding which was found before and now, and weighs otherwise. */
    List<Cause> of(String link, String mechanism, FindingChange change) {
        boolean ended = change.to() == Weight.COUNTS;
        WaiverState.Kind kind = change.from() == Weight.MET || change.to() == Weight.MET
                ? WaiverState.Kind.MET
                : WaiverState.Kind.WAIVER;
        return (ended ? ended(kind, link, mechanism) : begun(kind, link, mechanism)).toList();
    }

    private Stream<Cause> ended(WaiverState.Kind kind, String link, String mechanism) {
        return on(before, kind, link, mechanism).filter(OtherExceptions::holds).flatMap(held -> {
            List<WaiverState> same = after.waivers().stream()
                    .filter(state -> state.kind() == kind && state.finding().equals(held.finding()))
                    .toList();
            if (same.isEmpty()) {
                return Stream.of(cause(
                        held, held.state().word(), null, "It was so, and is no longer written: " + held.message()));
            }
            return same.stream()
                    .filter(state -> !holds(state))
                    .map(state ->
                            cause(state, held.state().word(), state.state().word(), state.message()));
        });
    }

    private Stream<Cause> begun(WaiverState.Kind kind, String link, String mechanism) {
        return on(after, kind, link, mechanism).filter(OtherExceptions::holds).map(state -> {
            String was = before.waivers().stream()
                    .filter(earlier -> earlier.finding().equals(state.finding()))
                    .map(earlier -> earlier.state().word())
                    .findFirst()
                    .orElse(null);
            return cause(state, was, state.state().word(), state.message());
        });
    }

    private static Stream<WaiverState> on(Advice advice, WaiverState.Kind kind, String link, String mechanism) {
        return advice.waivers().stream()
                .filter(state ->
                        state.kind() == kind && link.equals(state.link()) && mechanism.equals(state.mechanism()));
    }

    private static boolean holds(WaiverState state) {
        return state.state() == State.IN_FORCE || state.state() == State.EXPIRING;
    }

    private static Cause cause(WaiverState state, @Nullable String was, @Nullable String is, String says) {
        return new Circumstance(Kind.WAIVER, state.path(), was, is, says);
    }
}
