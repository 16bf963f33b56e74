package example.portfolio;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Serializable;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ipcadvisor.advice.Advice;
import org.ipcadvisor.advice.Effect;
import org.ipcadvisor.advice.LinkAdvice;
import org.ipcadvisor.advice.Verdict;
import org.ipcadvisor.requirements.Requirements;

/** How a portfolio stands, counted in designs. */
final class Summary implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int MOST_BLOCKERS = 12;

    private final Map<Verdict, Long> verdicts = new TreeMap<>();
    private final Map<String, Long> blockers = new TreeMap<>();
    private final Map<String, Long> unblocked = new TreeMap<>();
    private long bad;

    /** Counts a design by its advice. */
    void add(Requirements design, Advice advice) {
        count(verdicts, advice.verdict());
        if (advice.verdict().isWorseThan(Verdict.CONDITIONAL)) {
            blockers(advice).forEach(blocker -> count(blockers, blocker));
            Dropping.thatUnblocks(design, advice).forEach(platform -> count(unblocked, platform));
        }
    }

    /** Counts a line that is no design. */
    void addBad() {
        bad++;
    }

    /** Counts all that another summary has counted, too. */
    Summary plus(Summary other) {
        other.verdicts.forEach((verdict, designs) -> verdicts.merge(verdict, designs, Long::sum));
        other.blockers.forEach((blocker, designs) -> blockers.merge(blocker, designs, Long::sum));
        other.unblocked.forEach((platform, designs) -> unblocked.merge(platform, designs, Long::sum));
        bad += other.bad;
        return this;
    }

    /** What rules out mechanisms, on links that nothing serves. */
    private static Set<String> blockers(Advice advice) {
        return advice.links().stream()
                .filter(link -> link.verdict().isWorseThan(Verdict.CONDITIONAL))
                .map(LinkAdvice::mechanisms)
                .flatMap(mechanisms -> mechanisms.stream().flatMap(mechanism -> mechanism.findings().stream()))
                .filter(finding -> finding.effect() == Effect.BLOCK && finding.waived() == null)
                .map(finding -> finding.message())
                .collect(Collectors.toSet());
    }

    private static <K> void count(Map<K, Long> counts, K key) {
        counts.merge(key, 1L, Long::sum);
    }

    /** The summary as a table for people. */
    String text() {
        Map<String, Long> byVerdict = new LinkedHashMap<>();
        verdicts.forEach((verdict, designs) -> byVerdict.put(verdict.word(), designs));
        byVerdict.put("bad lines", bad);
        return section("Designs by verdict", byVerdict)
                + section("What blocks designs that nothing serves", most(blockers, MOST_BLOCKERS))
                + section("Dropping a platform would unblock", most(unblocked, unblocked.size()));
    }

    private static String section(String title, Map<String, Long> counts) {
        StringBuilder text = new StringBuilder(title).append('\n');
        counts.forEach((what, designs) -> text.append(String.format("%,12d  %s%n", designs, what)));
        return text.append('\n').toString();
    }

    /** The summary for programs, with all blockers. */
    String json() {
        ObjectMapper json = new ObjectMapper();
        ObjectNode summary = json.createObjectNode();
        ObjectNode byVerdict = summary.putObject("verdicts");
        verdicts.forEach((verdict, designs) -> byVerdict.put(verdict.word(), designs));
        summary.put("badLines", bad);
        summary.set("blockers", json.valueToTree(most(blockers, blockers.size())));
        summary.set("unblockedByDropping", json.valueToTree(most(unblocked, unblocked.size())));
        try {
            return json.writerWithDefaultPrettyPrinter().writeValueAsString(summary) + '\n';
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Counts can be written as JSON.", e);
        }
    }

    /** Those that are counted most, and of equals the first by name. */
    private static Map<String, Long> most(Map<String, Long> counts, int most) {
        Map<String, Long> sorted = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }
}
