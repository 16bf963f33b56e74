package org.ipcadvisor.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ipcadvisor.advice.Finding;
import org.ipcadvisor.compare.Kept;
import org.jspecify.annotations.Nullable;

/** Advice that was kept, against which the results of a run are told as new, unchanged, updated or absent. */
public final class Baseline {

    private static final String STATE = "baselineState";

    private final Map<String, Kept> kept = new LinkedHashMap<>();
    private final boolean onlyOne;

    /**
     * Compares with what was kept.
     *
     * @param all the advice on each file
     * @param files how many files are judged now: where there was one and is one, their names do not matter
     */
    public Baseline(List<Kept> all, int files) {
        all.forEach(each -> kept.put(SarifText.uri(each.advice().file()), each));
        this.onlyOne = all.size() == 1 && files == 1;
    }

    /** The advice that was kept on a file; null if there is none. */
    @Nullable
    Kept of(@Nullable String file) {
        return onlyOne ? kept.values().iterator().next() : kept.get(SarifText.uri(file));
    }

    /** The id of a finding, as it was kept. */
    static String id(Kept kept, Finding finding) {
        return Objects.requireNonNull(kept.ids().get(finding));
    }

    /** The results of a file with their states, and behind them those that there are no longer. */
    static List<SarifResult> compared(List<SarifResult> results, List<SarifResult> before) {
        Map<String, SarifResult> earlier = new LinkedHashMap<>();
        before.forEach(result -> earlier.put(result.fingerprint(), result));
        Map<String, SarifResult> compared = new LinkedHashMap<>();
        for (SarifResult result : results) {
            SarifResult was = earlier.remove(result.fingerprint());
            String state = was == null ? "new" : was.said().equals(result.said()) ? "unchanged" : "updated";
            compared.put(result.fingerprint(), with(result, state));
        }
        earlier.forEach((fingerprint, result) -> compared.put(fingerprint, with(result, "absent")));
        return List.copyOf(compared.values());
    }

    /** A result with its state. */
    static SarifResult with(SarifResult result, String state) {
        Map<String, Object> rest = new LinkedHashMap<>();
        rest.put(STATE, state);
        rest.putAll(result.rest());
        return new SarifResult(result.rule(), result.kind(), rest, result.said());
    }
}
