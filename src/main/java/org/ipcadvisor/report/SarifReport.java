package org.ipcadvisor.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ipcadvisor.Advisor;
import org.ipcadvisor.advice.Advice;
import org.ipcadvisor.advice.StatedRule;
import org.ipcadvisor.compare.Kept;
import org.ipcadvisor.document.Problem;
import org.ipcadvisor.document.Region;
import org.jspecify.annotations.Nullable;

/**
 * Advice as SARIF 2.1.0, for code scanning: a result for each finding that is of concern, at the place of the requirement
 * it rests on, with what would help as exact replacements in the text.
 */
public final class SarifReport implements Report {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
    private static final String KIND = "level";

    private final String toolVersion;
    private final Supplier<List<StatedRule>> rules;
    private final @Nullable Baseline baseline;
    private final Supplier<SarifBudget> budgets;

    /** Names this build as the tool, and its rules. */
    public SarifReport() {
        this(null);
    }

    /** The same, with the results told by how they are to those of a baseline; null for none. */
    public SarifReport(@Nullable Baseline baseline) {
        this(ToolVersion.read(), () -> Advisor.standard().statedRules(), baseline, SarifBudget::new);
    }

    SarifReport(String toolVersion, Supplier<List<StatedRule>> rules) {
        this(toolVersion, rules, null, SarifBudget::new);
    }

    SarifReport(String toolVersion, Supplier<List<StatedRule>> rules, Baseline baseline) {
        this(toolVersion, rules, baseline, SarifBudget::new);
    }

    /**
     * Names a build as the tool.
     *
     * @param baseline what its results are compared with; null for nothing
     * @param budgets how much each run may hold
     */
    SarifReport(
            String toolVersion,
            Supplier<List<StatedRule>> rules,
            @Nullable Baseline baseline,
            Supplier<SarifBudget> budgets) {
        this.toolVersion = toolVersion;
        this.rules = rules;
        this.baseline = baseline;
        this.budgets = budgets;
    }

    @Override
    public void write(List<Slot> slots, Writer out) throws IOException {
        Run run = new Run();
        slots.forEach(run::add);
        JsonReport.writeTree(out, Members.of("$schema", SCHEMA, "version", "2.1.0", "runs", List.of(run.object())));
    }

    /** What is gathered of all files. */
    private final class Run {

        private final List<Map<String, Object>> artifacts = new ArrayList<>();
        private final Map<String, Integer> indices = new LinkedHashMap<>();
        private final List<SarifResult> results = new ArrayList<>();
        private final List<Map<String, Object>> notifications = new ArrayList<>();
        private final Set<String> codes = new TreeSet<>();
        private final SarifBudget budget = budgets.get();
        private int findings;
        private boolean refused;

        void add(Slot slot) {
            if (slot instanceof Slot.Advised advised) {
                Advice advice = advised.advice();
                Map<String, Object> artifact = artifact(advice.file());
                results.addAll(
                        compared(advised, artifact, new SarifResults(advised, artifact, budget).of(advice.links())));
                advice.warnings().forEach(warning -> notify("warning", warning, artifact));
                findings += advice.links().stream()
                        .flatMap(link -> link.mechanisms().stream())
                        .mapToInt(mechanism -> mechanism.findings().size())
                        .sum();
            } else if (slot instanceof Slot.Refused refusal) {
                refused = true;
                Map<String, Object> artifact = artifact(refusal.file());
                refusal.problems().forEach(problem -> refused(problem, artifact));
            }
        }

        private List<SarifResult> compared(Slot.Advised slot, Map<String, Object> artifact, List<SarifResult> found) {
            if (baseline == null) {
                return found;
            }
            Advice advice = slot.advice();
            Kept kept = baseline.of(advice.file());
            if (kept == null) {
                note(
                        "not-in-baseline",
                        "The baseline has no advice on " + Told.file(String.valueOf(advice.file()))
                                + ", so that all results on it are new.");
                return Baseline.compared(found, List.of());
            }
            return Baseline.compared(
                    found,
                    new SarifResults(kept, slot, artifact).of(kept.advice().links()));
        }

        private Map<String, Object> artifact(@Nullable String file) {
            int index = indices.computeIfAbsent(SarifText.uri(file), uri -> {
                Map<String, Object> location = Members.of("uri", uri);
                if (file == null || SarifText.isStandardInput(file)) {
                    location.put("description", SarifText.plain("Standard input."));
                }
                artifacts.add(Members.of("location", location, "roles", List.of("analysisTarget")));
                return artifacts.size() - 1;
            });
            return SarifText.artifact(file, index);
        }

        /** A problem with a place is a result there; one without a place, as of a file that is missing, only a notification. */
        private void refused(Problem problem, Map<String, Object> artifact) {
            if (problem.place() == null) {
                notify("error", problem, artifact);
                return;
            }
            Region region = new Region(problem.place(), problem.place());
            String fingerprint = Fingerprint.of(problem.code(), problem.path(), problem.message());
            SarifResult result = new SarifResult(
                    SarifRules.REFUSED,
                    SarifKind.FAIL,
                    Members.of(
                            "message",
                            SarifText.message(said(problem)),
                            "locations",
                            List.of(SarifText.location(artifact, region)),
                            "partialFingerprints",
                            SarifResult.fingerprints(fingerprint),
                            "properties",
                            Members.of("code", problem.code())),
                    problem.message());
            results.add(baseline == null ? result : Baseline.with(result, "new"));
        }

        private void notify(String level, Problem problem, Map<String, Object> artifact) {
            Region region = problem.place() == null ? null : new Region(problem.place(), problem.place());
            codes.add(problem.code());
            notifications.add(Members.of(
                    "descriptor",
                    Members.of("id", problem.code()),
                    KIND,
                    level,
                    "message",
                    SarifText.message(said(problem)),
                    "locations",
                    List.of(SarifText.location(artifact, region))));
        }

        private void note(String code, String says) {
            codes.add(code);
            notifications.add(
                    Members.of("descriptor", Members.of("id", code), KIND, "note", "message", SarifText.message(says)));
        }

        private static String said(Problem problem) {
            return problem.path().isEmpty() ? problem.message() : problem.path() + ": " + problem.message();
        }

        Map<String, Object> object() {
            List<SarifResult> kept = kept();
            if (budget.unwritten() > 0) {
                note(
                        "remedies-without-fix",
                        budget.unwritten() + " remedies have no fix here, because they cannot be written to the letter"
                                + " as replacements in the text, or are too many. The JSON of ipc-advisor has all of"
                                + " them.");
            }
            if (kept.size() < results.size()) {
                note(
                        "results-left-out",
                        results.size() - kept.size() + " results are left out, because a run holds "
                                + SarifBudget.RESULTS + " at most. The JSON of ipc-advisor has all findings.");
            }
            SarifRules used = new SarifRules(
                    rules.get(), kept.stream().map(SarifResult::rule).collect(Collectors.toCollection(TreeSet::new)));
            Map<String, Object> run = Members.of(
                    "tool",
                    tool(used),
                    "invocations",
                    List.of(Members.of("executionSuccessful", !refused, "toolExecutionNotifications", notifications)),
                    "artifacts",
                    artifacts,
                    "columnKind",
                    "unicodeCodePoints");
            run.put("results", kept.stream().map(result -> result.object(used)).toList());
            run.put(
                    "properties",
                    Members.of(
                            "findings",
                            findings,
                            "resultsLeftOut",
                            results.size() - kept.size(),
                            "fixes",
                            budget.fixes(),
                            "remediesWithoutFix",
                            budget.unwritten()));
            return run;
        }

        private static Map<String, Object> descriptor(String code) {
            Map<String, Object> text = SarifText.plain("What is told under the code " + code + '.');
            return Members.of("id", code, "shortDescription", text, "fullDescription", text, "help", text);
        }

        private Map<String, Object> tool(SarifRules used) {
            List<Map<String, Object>> told = codes.stream().map(Run::descriptor).toList();
            Map<String, Object> driver = Members.of(
                    "name",
                    "ipc-advisor",
                    "version",
                    toolVersion,
                    "informationUri",
                    "urn:ipc-advisor",
                    "fullName",
                    "ipc-advisor, a rule-based portability advisor for interprocess communication",
                    "rules",
                    used.all(),
                    "notifications",
                    told);
            driver.putIfAbsent("rules", List.of());
            return Members.of("driver", driver);
        }

        /** As many results as a run may hold, in the order found; what says the least against a design goes first. */
        private List<SarifResult> kept() {
            if (results.size() <= SarifBudget.RESULTS) {
                return results;
            }
            List<Integer> order =
                    new ArrayList<>(IntStream.range(0, results.size()).boxed().toList());
            order.sort(java.util.Comparator.comparing(at -> results.get(at).kind()));
            List<Integer> kept = new ArrayList<>(order.subList(0, SarifBudget.RESULTS));
            Collections.sort(kept);
            return new LinkedHashSet<>(kept).stream().map(results::get).toList();
        }
    }
}
