package org.ipcadvisor.report;

import java.util.Optional;
import org.ipcadvisor.advice.LinkAdvice;
import org.ipcadvisor.advice.Recommendation;

/** What a decision record on a link chooses: what the design has chosen, else what is recommended first, else nothing. */
final class MadrOutcome {

    private MadrOutcome() {}

    static Optional<Recommendation> of(LinkAdvice link) {
        LinkView view = LinkView.of(link);
        return view.chosen().or(() -> view.recommended().stream().findFirst());
    }
}
