package org.ipcadvisor.bench;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a peer decides for a request: the eleven mechanisms in the table's order. */
public record Outcome(List<Judged> mechanisms) {

    /**
     * A mechanism.
     *
     * @param id its id
     * @param verdict the word of the contract
     * @param findings what was found, in no order
     */
    public record Judged(String id, String verdict, List<Found> findings) {

        /** A mechanism with the verdict that follows from its findings. */
        static Judged of(String id, List<Found> findings) {
            int worst = 0;
            for (Found found : findings) {
                worst = Math.max(
                        worst,
                        switch (found.effect) {
                            case "block" -> 3;
                            case "gap" -> 2;
                            case "condition" -> 1;
                            default -> 0;
                        });
            }
            return new Judged(id, VERDICTS[worst], findings);
        }
    }

    /**
     * A finding.
     *
     * @param effect the word of the contract
     * @param rule the id of the rule
     * @param platform the id of the column
     * @param role the role of the endpoint there; null where there is none or it is left out
     * @param sentence what was found
     * @param cites the ids of the knowledge, the readings and the entries of the request that it rests on
     */
    public record Found(
            String effect,
            String rule,
            String platform,
            @Nullable String role,
            String sentence,
            List<String> cites) {

        String text() {
            String as = role == null ? "-" : role;
            return "  " + String.join(" ", effect, rule, platform, as) + " | " + sentence + " | "
                    + String.join(", ", cites);
        }
    }

    private static final String[] VERDICTS = {"viable", "conditional", "undetermined", "not-viable"};

    /** The canonical text: a line for each mechanism and each finding, the findings of a mechanism by their letters. */
    String text() {
        return mechanisms.stream()
                .map(m -> m.id()
                        + ' '
                        + m.verdict()
                        + '\n'
                        + m.findings().stream()
                                .map(Found::text)
                                .sorted()
                                .map(line -> line + '\n')
                                .collect(Collectors.joining()))
                .collect(Collectors.joining());
    }
}
