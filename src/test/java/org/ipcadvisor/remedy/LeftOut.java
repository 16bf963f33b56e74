package org.ipcadvisor.remedy;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipcadvisor.advice.Operation;
import org.ipcadvisor.advice.Verdict;
import org.ipcadvisor.engine.Probe;
import org.ipcadvisor.knowledge.Mechanism;

/**
 * All that a document leaves out, answered in every way: which of the entries decide a verdict, everything else being
 * answered too. Which entry may bear on which mechanism is the contract's table, written out.
 */
final class LeftOut {

    private static final Map<String, List<Object>> SHORT_FORM = Map.of(
            "/pipes", List.of("create", "open"),
            "/mailslots", List.of("create", "open"),
            "/interoperate", List.of(true, false),
            "/rpc/role", List.of("server", "client"),
            "/ole/inService", List.of(true, false),
            "/ole/crossUser", List.of(true, false));
    private static final Map<String, List<Object>> BOTH_FORMS = Map.of(
            "/rpc/transport", List.of("named-pipes", "netbios", "tcp"),
            "/acrossMachines", List.of(true, false),
            "/carries", List.of("data", "signal", "calls"),
            "/sockets/api", List.of("winsock", "bsd"),
            "/copyData/receiverWrites", List.of(true, false));
    private static final Map<String, List<Object>> ENDS = Map.of(
            "/runsAs", List.of("service", "application"),
            "/account", List.of("LocalSystem", "interactive"));
    private static final Set<String> ANY_ROW = Set.of("/acrossMachines", "/carries", "/runsAs", "/account");
    private static final Map<String, Set<String>> ROWS = Map.of(
            "named-pipes", Set.of("/pipes", "/interoperate"),
            "mailslots", Set.of("/mailslots"),
            "rpc", Set.of("/rpc/role", "/rpc/transport", "/version"),
            "ole-1.0", Set.of("/ole/inService", "/ole/crossUser"),
            "ole-2.0", Set.of("/ole/inService", "/ole/crossUser"),
            "windows-sockets", Set.of("/sockets/api"),
            "wm-copydata", Set.of("/copyData/receiverWrites"));

    private final JsonObject document;
    private final Map<String, List<Object>> entries = new LinkedHashMap<>();
    private final Set<String> decisive = new TreeSet<>();
    private int judged;

    private LeftOut(JsonObject document) {
        this.document = document;
        boolean shortForm = document.containsKey("targets");
        String parent = shortForm ? "/needs" : "/links/x";
        if (shortForm) {
            SHORT_FORM.forEach((need, values) -> add(parent + need, values));
            addVersions("/targets", document.getJsonArray("targets"));
        } else {
            ends().forEach(name -> {
                JsonObject component = document.getJsonObject("components").getJsonObject(name);
                ENDS.forEach((need, values) -> add("/components/" + name + need, values));
                addVersions("/components/" + name + "/targets", component.getJsonArray("targets"));
            });
        }
        BOTH_FORMS.forEach((need, values) -> add(parent + need, values));
    }

    /** The document of which all that it leaves out is answered, for the mechanisms that it does not rule out already. */
    static LeftOut of(JsonObject document, Map<String, Verdict> now) {
        LeftOut leftOut = new LeftOut(document);
        Map<Set<String>, List<Mechanism>> alike = new HashMap<>();
        Documents.ARTICLE.rows().stream()
                .filter(row -> now.get(row.id()) != Verdict.NOT_VIABLE)
                .forEach(row -> alike.computeIfAbsent(leftOut.bearing(row), key -> new ArrayList<>())
                        .add(row));
        alike.forEach(leftOut::answer);
        return leftOut;
    }

    /** The places of the entries whose answer alone decides a verdict, for some answers to all others. */
    Set<String> decisive() {
        return decisive;
    }

    /** How many documents were written and judged. */
    int judged() {
        return judged;
    }

    /** The document with one entry written. */
    static JsonObject written(JsonObject before, String path, Object value) {
        List<Operation> patch = Patches.of(Documents.read(before).document(), List.of(new Edit.Put(path, value)));
        return Documents.patched(before, patch);
    }

    private Stream<String> ends() {
        JsonObject link = document.getJsonObject("links").getJsonObject("x");
        return Stream.of("creates", "opens", "between", "among")
                .filter(link::containsKey)
                .map(link::get)
                .flatMap(end -> end instanceof JsonString ? Stream.of(end) : end.asJsonArray().stream())
                .map(name -> ((JsonString) name).getString())
                .distinct();
    }

    private void addVersions(String path, List<JsonValue> targets) {
        for (int i = 0; i < targets.size(); i++) {
            if (targets.get(i) instanceof JsonString name && name.getString().equals("Win32s")) {
                entries.put(path + '/' + i + "/version", List.of("1.0", "1.25"));
            }
        }
    }

    private void add(String path, List<Object> values) {
        if (Patches.written(Documents.read(document).document(), path) == null) {
            entries.put(path, values);
        }
    }

    private Set<String> bearing(Mechanism row) {
        Set<String> ends = new TreeSet<>(ANY_ROW);
        ends.addAll(ROWS.getOrDefault(row.id(), Set.of()));
        return entries.keySet().stream()
                .filter(path -> ends.stream().anyMatch(path::endsWith))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void answer(Set<String> paths, List<Mechanism> rows) {
        Map<Map<String, Object>, Map<String, Verdict>> verdicts = new HashMap<>();
        answer(document, List.copyOf(paths), Map.of(), rows, verdicts);
        verdicts.forEach((answers, judgedSo) -> answers.forEach((path, value) -> {
            for (Object other : entries.getOrDefault(path, List.of())) {
                Map<String, Object> changed = new HashMap<>(answers);
                changed.put(path, other);
                if (!judgedSo.equals(verdicts.get(changed))) {
                    decisive.add(path);
                }
            }
        }));
    }

    private void answer(
            JsonObject so,
            List<String> left,
            Map<String, Object> answers,
            List<Mechanism> rows,
            Map<Map<String, Object>, Map<String, Verdict>> verdicts) {
        if (left.isEmpty()) {
            judged++;
            verdicts.put(answers, verdicts(so, rows));
            return;
        }
        for (Object value : entries.getOrDefault(left.get(0), List.of())) {
            Map<String, Object> more = new HashMap<>(answers);
            more.put(left.get(0), value);
            answer(written(so, left.get(0), value), left.subList(1, left.size()), more, rows, verdicts);
        }
    }

    private static Map<String, Verdict> verdicts(JsonObject so, List<Mechanism> rows) {
        return Guided.JUDGE.probe(Documents.read(so).links().get(0), rows).stream()
                .collect(Collectors.toMap(probe -> probe.mechanism().id(), Probe::verdict));
    }
}
