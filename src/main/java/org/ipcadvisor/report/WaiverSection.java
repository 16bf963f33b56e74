package org.ipcadvisor.report;

import java.util.Comparator;
import java.util.List;
import org.ipcadvisor.advice.Advice;
import org.ipcadvisor.advice.WaiverState;
import org.ipcadvisor.advice.WaiverState.Kind;

/**
 * What has become of waivers; those that somebody has to see to come first. Conditions that were met stand with their links,
 * and only records of others are told here.
 */
final class WaiverSection {

    private final Advice advice;
    private final Ink ink;
    private final Sheet page;

    WaiverSection(Advice advice, Ink ink, Sheet page) {
        this.advice = advice;
        this.ink = ink;
        this.page = page;
    }

    void add() {
        List<WaiverState> told = advice.waivers().stream()
                .filter(each -> each.kind() == Kind.WAIVER || each.state().isToBeSeenTo())
                .toList();
        if (!told.isEmpty()) {
            page.blank();
            told.stream()
                    .sorted(Comparator.comparing(waiver -> !waiver.state().isToBeSeenTo()))
                    .forEach(this::add);
        }
    }

    private void add(WaiverState waiver) {
        String otherwise = waiver.otherwise() == null || waiver.otherwise() == waiver.verdict()
                ? ""
                : " Without it, the verdict is " + ink.verdict(waiver.otherwise()) + '.';
        page.paragraph(
                Inert.text(waiver.message()) + otherwise + " [" + waiver.state().word() + "; line "
                        + waiver.place().line() + ']',
                2);
    }
}
