package org.ipcadvisor.remedy;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.ipcadvisor.engine.Judge;
import org.ipcadvisor.engine.Probe;
import org.ipcadvisor.knowledge.Mechanism;
import org.ipcadvisor.requirements.Link;

/** All changes of a document, in all combinations up to a number: which of them make a mechanism serve, minimally. */
final class BruteForce {

    /** By documents, which are the same for many combinations, the rows that serve them. */
    private static final Map<String, Set<Mechanism>> KNOWN = new ConcurrentHashMap<>();

    private final Judge judge;
    private final List<UnaryOperator<JsonObject>> changes;
    private final Map<String, List<Set<Integer>>> minimal = new LinkedHashMap<>();
    private final Map<Set<Integer>, JsonValue> documents = new HashMap<>();
    private int tried;

    BruteForce(Judge judge, JsonObject document, String link, int most) {
        this.judge = judge;
        this.changes = WrittenChanges.of(document, link);
        for (int size = 0; size <= most; size++) {
            combine(new TreeSet<>(), document, 0, size);
        }
    }

    /** How many combinations were tried. */
    int tried() {
        return tried;
    }

    /** The documents that come of the minimal combinations, each as text. */
    Set<String> solved(String mechanism) {
        Set<String> solved = new TreeSet<>();
        minimal.getOrDefault(mechanism, List.of()).forEach(set -> solved.add(String.valueOf(documents.get(set))));
        return solved;
    }

    private void combine(Set<Integer> chosen, JsonObject changed, int from, int left) {
        if (left == 0) {
            attempt(new TreeSet<>(chosen), changed);
            return;
        }
        for (int i = from; i < changes.size(); i++) {
            chosen.add(i);
            combine(chosen, changes.get(i).apply(changed), i + 1, left - 1);
            chosen.remove(i);
        }
    }

    private void attempt(Set<Integer> chosen, JsonObject changed) {
        List<Mechanism> unsolved = Documents.ARTICLE.rows().stream()
                .filter(m -> !isSolved(m, chosen))
                .toList();
        if (unsolved.isEmpty()) {
            return;
        }
        JsonObject finished = (JsonObject) WrittenChanges.finished(changed);
        if (isWithoutTargets(finished)) {
            return;
        }
        tried++;
        Set<Mechanism> served = KNOWN.computeIfAbsent(finished.toString(), text -> served(finished));
        unsolved.stream().filter(served::contains).map(Mechanism::id).forEach(id -> {
            minimal.computeIfAbsent(id, key -> new ArrayList<>()).add(chosen);
            documents.put(chosen, finished);
        });
    }

    /** The rows that serve the first link of a document. */
    private Set<Mechanism> served(JsonObject finished) {
        Link link = Documents.read(finished).links().get(0);
        return judge.probe(link, Documents.ARTICLE.rows()).stream()
                .filter(Probe::serves)
                .map(Probe::mechanism)
                .collect(Collectors.toSet());
    }

    /** Whether a part of the changes does already. */
    private boolean isSolved(Mechanism mechanism, Set<Integer> chosen) {
        return minimal.getOrDefault(mechanism.id(), List.of()).stream().anyMatch(chosen::containsAll);
    }

    private static boolean isWithoutTargets(JsonObject document) {
        BitSet empty = new BitSet();
        if (document.containsKey("targets")) {
            empty.set(0, document.getJsonArray("targets").isEmpty());
        } else {
            document.getJsonObject("components")
                    .values()
                    .forEach(c -> empty.set(
                            0,
                            empty.get(0)
                                    || c.asJsonObject().getJsonArray("targets").isEmpty()));
        }
        return empty.get(0);
    }
}
