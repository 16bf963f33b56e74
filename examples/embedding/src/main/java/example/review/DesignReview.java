package example.review;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ipcadvisor.Advisor;
import org.ipcadvisor.advice.Advice;
import org.ipcadvisor.advice.LinkAdvice;
import org.ipcadvisor.advice.Recommendation;
import org.ipcadvisor.advice.Verdict;
import org.ipcadvisor.document.BadDocumentException;
import org.ipcadvisor.knowledge.Comment;

/**
 * Reviews designs by a policy of its own over the advisor's records, without a rule: each link has to name its mechanism, the
 * mechanism has to serve it, no more than two conditions may be open, and nothing of it may rest on what another text disputes.
 */
public final class DesignReview {

    private static final int MOST_CONDITIONS = 2;

    private DesignReview() {}

    /** Reviews the files that are named, prints a JSON document, and ends with 1 if something is objected to. */
    public static void main(String... files) throws IOException, BadDocumentException {
        ObjectMapper json = new ObjectMapper();
        ObjectNode report = json.createObjectNode();
        boolean clean = true;
        for (String file : files) {
            List<String> objections = objections(Path.of(file));
            ArrayNode list = report.putArray(file);
            objections.forEach(list::add);
            clean &= objections.isEmpty();
        }
        System.out.println(json.writerWithDefaultPrettyPrinter().writeValueAsString(report));
        System.exit(clean ? 0 : 1);
    }

    /** What is objected to in a requirements file; nothing if it passes. */
    static List<String> objections(Path file) throws IOException, BadDocumentException {
        Advisor advisor = Advisor.standard();
        Advice advice = advisor.advise(advisor.read(file));
        List<String> objections = new ArrayList<>();
        advice.links().forEach(link -> review(link, objections));
        return objections;
    }

    private static void review(LinkAdvice link, List<String> objections) {
        if (link.chosen() == null) {
            objections.add(link.id() + ": no mechanism is chosen.");
            return;
        }
        Recommendation chosen = link.mechanisms().stream()
                .filter(mechanism -> mechanism.mechanism().equals(link.chosen()))
                .findFirst()
                .orElseThrow();
        if (chosen.verdict().isWorseThan(Verdict.CONDITIONAL)) {
            objections.add(link.id() + ": " + chosen.summary());
        }
        long open = chosen.findings().stream().filter(finding -> finding.isCondition()).count();
        if (open > MOST_CONDITIONS) {
            objections.add(link.id() + ": " + open + " conditions of " + chosen.name() + " are open.");
        }
        chosen.findings().stream()
                .flatMap(finding -> finding.comments().stream())
                .filter(comment -> comment.sense() == Comment.Sense.DISPUTES)
                .map(comment -> link.id() + ": " + comment.by() + " disputes what " + chosen.name() + " rests on.")
                .distinct()
                .forEach(objections::add);
    }
}
