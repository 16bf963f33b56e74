package org.ipcadvisor.mcp;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ipcadvisor.document.Place;
import org.ipcadvisor.document.Problem;
import org.jspecify.annotations.Nullable;

/** What is wrong with a call, with the members that problems have in all JSON. */
final class Refused {

    private Refused() {}

    static Map<String, @Nullable Object> of(List<Problem> problems) {
        Map<String, @Nullable Object> refused = new LinkedHashMap<>();
        refused.put("problems", problems.stream().map(Refused::members).toList());
        return refused;
    }

    private static Map<String, @Nullable Object> members(Problem problem) {
        Place place = problem.place();
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("code", problem.code());
        members.put("message", problem.message());
        members.put("path", problem.path());
        members.put("line", place == null ? null : place.line());
        members.put("column", place == null ? null : place.column());
        return members;
    }
}
