package org.ipcadvisor.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ipcadvisor.HostileStrings;
import org.ipcadvisor.advice.Advice;
import org.ipcadvisor.advice.Effect;
import org.ipcadvisor.advice.Interoperation;
import org.ipcadvisor.document.Place;
import org.ipcadvisor.document.Problem;

/** Advice with a hostile text in every place where a text of others can stand. */
final class HostileScans {

    private HostileScans() {}

    /** An advice in which a text stands wherever a text of others can, and a refusal of a file of that name. */
    static List<Slot> slots(String bad) {
        Found found = new Found()
                .column(bad, "WinNT")
                .finds(Effect.BLOCK, "dde", "OPEN-ONLY", bad, bad + " {product}", Found.line(1, 1, "/" + bad, bad))
                .condition(
                        org.ipcadvisor.advice.ConditionKind.DECIDE,
                        "rpc",
                        "NO-TRANSPORT",
                        bad,
                        "Say {product} " + bad,
                        Found.leftOut("/links/" + bad));
        Problem problem = new Problem("unknown-key", "There is no " + bad, "/" + bad, new Place(1, 1));
        Advice advice = Case.of(bad)
                .file(bad)
                .link(bad, bad, Interoperation.NOT_STATED, "dde", found)
                .link("other", bad, Interoperation.NOT_STATED, null, found)
                .warns(problem)
                .advice(Map.of());
        return List.of(new Slot.Advised(advice, "a: 1\n"), new Slot.Refused(bad, List.of(problem)));
    }

    static Stream<String> texts() {
        return HostileStrings.ALL.stream();
    }
}
