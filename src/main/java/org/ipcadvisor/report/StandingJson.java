package org.ipcadvisor.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ipcadvisor.advice.Verdict;
import org.ipcadvisor.compare.Standing;
import org.ipcadvisor.document.Place;
import org.ipcadvisor.document.Problem;
import org.ipcadvisor.requirements.Decision;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/** Whether recorded decisions still hold, for programs: one JSON document, version 1. */
public final class StandingJson {

    private static final JsonMapper JSON = JsonMapper.builder(
                    JsonFactory.builder().characterEscapes(new InertEscapes()).build())
            .build();

    private StandingJson() {}

    /** An element for each record, in order. */
    public static String of(List<Checked> all) {
        Map<String, @Nullable Object> whole = new LinkedHashMap<>();
        whole.put("version", 1);
        whole.put("records", all.stream().map(StandingJson::element).toList());
        return JSON.writer().with(JsonIndenter.printer()).writeValueAsString(whole) + "\n";
    }

    private static Map<String, @Nullable Object> element(Checked checked) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("file", checked.file());
        if (checked instanceof Checked.Refused refused) {
            members.put("in", refused.bad());
            members.put(
                    "problems",
                    refused.problems().stream().map(StandingJson::problem).toList());
        } else if (checked instanceof Checked.Judged judged) {
            judged(judged.standing(), members);
        }
        return members;
    }

    private static void judged(Standing standing, Map<String, @Nullable Object> members) {
        Decision decision = standing.decision();
        Verdict now = standing.now();
        members.put("standing", standing.state().word());
        members.put("status", decision.status());
        members.put("requirements", decision.requirements());
        members.put("link", decision.link());
        members.put(
                "mechanism",
                decision.mechanism() == null ? null : decision.mechanism().id());
        members.put("recorded", decision.verdict());
        members.put("now", now == null ? null : now.word());
        members.put(
                "reasons", standing.reasons().stream().map(StandingJson::reason).toList());
        members.put("remarks", standing.remarks());
    }

    private static Map<String, @Nullable Object> reason(Standing.Reason reason) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("code", reason.kind().word());
        members.put("message", reason.message());
        if (reason.finding() != null) {
            members.put("finding", reason.id());
            members.put("rule", reason.finding().rule());
        }
        return members;
    }

    private static Map<String, @Nullable Object> problem(Problem problem) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        Place place = problem.place();
        members.put("code", problem.code());
        members.put("message", problem.message());
        members.put("path", problem.path());
        members.put("line", place == null ? null : place.line());
        members.put("column", place == null ? null : place.column());
        return members;
    }
}
