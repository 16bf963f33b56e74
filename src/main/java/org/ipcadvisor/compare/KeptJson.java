package org.ipcadvisor.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ipcadvisor.Advisor;
import org.ipcadvisor.advice.Advice;
import org.ipcadvisor.advice.Assumed;
import org.ipcadvisor.advice.DecisiveQuestion;
import org.ipcadvisor.advice.Finding;
import org.ipcadvisor.advice.Guidance;
import org.ipcadvisor.advice.HouseAdvice;
import org.ipcadvisor.advice.Interoperation;
import org.ipcadvisor.advice.LinkAdvice;
import org.ipcadvisor.advice.Prospect;
import org.ipcadvisor.advice.Recommendation;
import org.ipcadvisor.advice.Verdict;
import org.ipcadvisor.advice.WaiverState;
import org.ipcadvisor.document.BadDocumentException;
import org.ipcadvisor.document.Document;
import org.ipcadvisor.document.Problem;
import org.ipcadvisor.knowledge.Knowledge;
import org.ipcadvisor.knowledge.Source;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads advice that {@code advise --format json} has written, as far as another is compared with it. */
public final class KeptJson {

    private static final int VERSION = 1;
    private static final int FILES = 5;
    private static final String ADVICE = "advice";

    private final String tool;
    private final Map<Finding, String> ids = new IdentityHashMap<>();

    private final KeptFindingJson told;

    private KeptJson(String tool, Cited cited) {
        this.tool = tool;
        this.told = new KeptFindingJson(cited);
    }

    /** Whether a document is meant to be such advice, whatever is wrong with it. */
    public static boolean isAdvice(Document document) {
        JsonNode root = document.root();
        return root.has(ADVICE) || (root.has("verdict") && root.has("links"));
    }

    /**
     * The advice for each file that was judged, in order, citing what is shipped.
     *
     * @throws BadDocumentException if it is not such advice, or of another version
     */
    public static List<Kept> read(Document document) throws BadDocumentException {
        return read(document, Advisor.standard().knowledge());
    }

    /**
     * The advice for each file that was judged, in order.
     *
     * @param knowledge whose cells and notes are cited by their names
     * @throws BadDocumentException if it is not such advice, or of another version
     */
    public static List<Kept> read(Document document, Knowledge knowledge) throws BadDocumentException {
        KeptJsonNode root = KeptJsonNode.root(document);
        if (!document.root().isObject()) {
            throw root.bad("has to be an object");
        }
        if (document.root().has("links")) {
            throw root.problem(
                    "not-advice",
                    "This is a line as batch writes it. Keep what advise --format json writes, to compare it later.");
        }
        if (document.root().path("runs").isArray()) {
            throw root.problem(
                    "not-advice",
                    "This looks like SARIF, which no command reads. Keep what advise --format json writes, to compare it"
                            + " later.");
        }
        int version = root.number("version");
        if (version != VERSION) {
            throw root.member("version")
                    .problem(
                            "unsupported-version",
                            "Advice of version " + version + " cannot be read; this program reads version " + VERSION
                                    + ". Write the advice again with this program, from the requirements as they were.");
        }
        root.member(ADVICE);
        String tool = root.member("tool").text("version");
        Cited cited = new Cited(knowledge);
        List<Kept> kept = new ArrayList<>();
        for (KeptJsonNode slot : root.elements(ADVICE)) {
            if (!slot.has("problems")) {
                kept.add(new KeptJson(tool, cited).kept(slot));
            }
        }
        if (kept.isEmpty()) {
            throw root.member(ADVICE).problem("not-advice", "There is no advice in this: no file was judged.");
        }
        return kept;
    }

    private Kept kept(KeptJsonNode slot) throws BadDocumentException {
        List<LinkAdvice> links = new ArrayList<>();
        for (KeptJsonNode link : slot.elements("links")) {
            links.add(link(link));
        }
        if (links.isEmpty()) {
            throw slot.bad("has to have links");
        }
        List<WaiverState> waivers = new ArrayList<>();
        for (KeptJsonNode waiver : slot.elements("waivers")) {
            waivers.add(waiver(waiver));
        }
        Advice advice = new Advice(
                slot.textOrNull("file"),
                slot.member("requirements").text("sha256"),
                Map.of(),
                slot.text("application"),
                slot.word("verdict", Verdict.values()),
                sources(slot),
                links,
                assumptions(slot),
                List.of(),
                null,
                slot.has("policy") ? new HouseAdvice(slot.member("policy").text("name"), null, List.of()) : null,
                waivers,
                List.of());
        return new Kept(advice, ids, tool);
    }

    private static List<Source> sources(KeptJsonNode slot) throws BadDocumentException {
        List<Source> sources = new ArrayList<>();
        for (KeptJsonNode source : slot.elements("sources")) {
            String id = source.text("id");
            sources.add(new Source(id, id, id, source.text("revision"), source.textOrNull("sha256"), List.of()));
        }
        return sources;
    }

    private static List<Assumed> assumptions(KeptJsonNode slot) throws BadDocumentException {
        List<Assumed> assumptions = new ArrayList<>();
        for (KeptJsonNode assumed : slot.elements("assumptions")) {
            assumptions.add(
                    new Assumed(assumed.text("id"), assumed.text("says"), null, assumed.flag("accepted"), List.of()));
        }
        return assumptions;
    }

    private LinkAdvice link(KeptJsonNode link) throws BadDocumentException {
        List<String> recommended = new ArrayList<>();
        for (KeptJsonNode id : link.elements("recommended")) {
            recommended.add(id.text());
        }
        List<Recommendation> mechanisms = new ArrayList<>();
        for (KeptJsonNode mechanism : link.elements("mechanisms")) {
            mechanisms.add(mechanism(mechanism));
        }
        List<DecisiveQuestion> questions = new ArrayList<>();
        for (KeptJsonNode question : link.elements("questions")) {
            List<String> paths = new ArrayList<>(List.of(question.text("path")));
            for (KeptJsonNode path : question.elements("paths")) {
                paths.add(path.text());
            }
            questions.add(
                    new DecisiveQuestion(paths.stream().distinct().toList(), question.text("question"), List.of()));
        }
        return new LinkAdvice(
                link.text("id"),
                "",
                link.word("verdict", Verdict.values()),
                link.word("interoperation", Interoperation.values()),
                recommended,
                link.textOrNull("chosen"),
                mechanisms,
                new Guidance(List.of(), List.of(), questions, List.of(), List.of(), true));
    }

    private Recommendation mechanism(KeptJsonNode mechanism) throws BadDocumentException {
        List<Finding> findings = new ArrayList<>();
        for (KeptJsonNode finding : mechanism.elements("findings")) {
            Finding found = told.finding(finding);
            ids.put(found, finding.text("id"));
            findings.add(found);
        }
        int rank = mechanism.number("rank");
        return new Recommendation(
                mechanism.text("id"),
                mechanism.text("name"),
                true,
                rank,
                mechanism.word("verdict", Verdict.values()),
                rank,
                mechanism.word("interoperation", Interoperation.values()),
                mechanism.text("summary"),
                findings,
                List.of(),
                Prospect.NONE);
    }

    private static WaiverState waiver(KeptJsonNode waiver) throws BadDocumentException {
        return new WaiverState(
                waiver.word("kind", WaiverState.Kind.values()),
                waiver.word("state", WaiverState.State.values()),
                waiver.text("path"),
                waiver.place(),
                waiver.text("finding"),
                waiver.textOrNull("link"),
                waiver.textOrNull("mechanism"),
                waiver.wordOrNull("verdict", Verdict.values()),
                waiver.wordOrNull("otherwise", Verdict.values()),
                null,
                waiver.text("message"));
    }

    /**
     * The advice on one file, among that on several: on the one of this name, or else the only one.
     *
     * @param wanted the name of the file; null if it is not known
     * @throws BadDocumentException if it cannot be told which is meant
     */
    public static Kept of(List<Kept> kept, @Nullable String wanted) throws BadDocumentException {
        List<Kept> named = kept.stream()
                .filter(each -> wanted != null && wanted.equals(each.advice().file()))
                .toList();
        if (named.size() == 1 || kept.size() == 1) {
            return (named.size() == 1 ? named : kept).get(0);
        }
        String files = kept.stream()
                .limit(FILES)
                .map(each -> String.valueOf(each.advice().file()))
                .sorted(Comparator.naturalOrder())
                .collect(Collectors.joining(", "));
        String message = "This is the advice on " + kept.size() + " files (" + files
                + (kept.size() > FILES ? " and more" : "") + "), and "
                + (wanted == null ? "which is meant is not said" : "none, or more than one, is called " + wanted)
                + ". Keep the advice on each file in a file of its own, or call the other file as it was called then.";
        throw new BadDocumentException(List.of(new Problem("several-files", message, "/" + ADVICE, null)));
    }
}
