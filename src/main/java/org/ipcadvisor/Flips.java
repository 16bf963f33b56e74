package org.ipcadvisor;

import java.util.ArrayList;
import java.util.List;
import org.ipcadvisor.advice.Assumed;
import org.ipcadvisor.advice.LinkAdvice;
import org.ipcadvisor.advice.Recommendation;

/** What changes between two pieces of advice for one link. */
final class Flips {

    private Flips() {}

    /** The verdicts of the second advice that the first does not have, in the first one's order. */
    static List<Assumed.Flip> between(LinkAdvice now, LinkAdvice then) {
        return between(now, then.mechanisms());
    }

    /** The same, of the mechanisms that were judged a second time. */
    static List<Assumed.Flip> between(LinkAdvice now, List<Recommendation> then) {
        List<Assumed.Flip> flips = new ArrayList<>();
        for (Recommendation before : now.mechanisms()) {
            then.stream()
                    .filter(after -> after.mechanism().equals(before.mechanism()))
                    .filter(after -> after.verdict() != before.verdict())
                    .forEach(after -> flips.add(new Assumed.Flip(now.id(), after.mechanism(), after.verdict())));
        }
        return flips;
    }
}
