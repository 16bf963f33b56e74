package org.ipcadvisor.remedy;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The changes that remedies may combine, stated a second time, on the document itself. A dropped target becomes null,
 * so that the others keep their places, until {@link #finished}.
 */
final class WrittenChanges {

    private final JsonObject document;
    private final List<UnaryOperator<JsonObject>> all = new ArrayList<>();

    private WrittenChanges(JsonObject document) {
        this.document = document;
    }

    static List<UnaryOperator<JsonObject>> of(JsonObject document, String link) {
        WrittenChanges changes = new WrittenChanges(document);
        changes.add(link);
        return changes.all;
    }

    private void add(String link) {
        boolean shortForm = document.containsKey("targets");
        String needs = shortForm ? "/needs" : "/links/" + link;
        replaced(needs + "/pipes", "create", "open");
        replaced(needs + "/mailslots", "create", "open");
        replaced(needs + "/rpc/role", "server", "client");
        for (String transport : List.of("named-pipes", "netbios", "tcp", "local")) {
            if (has(needs + "/rpc/transport")) {
                put(needs + "/rpc/transport", Documents.JSON.createValue(transport));
            }
        }
        replaced(needs + "/sockets/api", "bsd", "winsock");
        for (String flag :
                List.of("interoperate", "ole/inService", "ole/crossUser", "copyData/receiverWrites", "broadcast")) {
            if (at(needs + "/" + flag) == JsonValue.TRUE) {
                put(needs + "/" + flag, JsonValue.FALSE);
            }
        }
        window("/needs");
        lifted("/constraints");
        if (shortForm) {
            targets("/targets");
        } else {
            lifted("/links/" + link + "/constraints");
            ends("/links/" + link);
        }
    }

    private void window(String owner) {
        if (at(owner + "/hasWindow") == JsonValue.FALSE) {
            put(owner + "/hasWindow", JsonValue.TRUE);
        }
    }

    private void lifted(String constraints) {
        if (has(constraints + "/only")) {
            all.add(d -> Documents.JSON
                    .createPatchBuilder()
                    .remove(constraints + "/only")
                    .build()
                    .apply(d));
        }
        if (at(constraints + "/forbid") instanceof JsonArray forbid) {
            for (int i = 0; i < forbid.size(); i++) {
                put(constraints + "/forbid/" + i, JsonValue.NULL);
            }
        }
    }

    private void targets(String list) {
        JsonArray targets = (JsonArray) at(list);
        boolean borrows = false;
        for (int i = 0; i < targets.size(); i++) {
            String target = list + "/" + i;
            put(target, JsonValue.NULL);
            boolean mapping = targets.get(i) instanceof JsonObject;
            String name = mapping ? targets.getJsonObject(i).getString("platform") : targets.getString(i);
            borrows |= name.equals("Windows XP");
            if (has(target + "/version")) {
                all.add(d -> exists(d, target) ? set(d, target + "/version", Documents.JSON.createValue("1.1")) : d);
            }
            if (list.equals("/targets")) {
                opening(target, name, mapping, "pipes");
                opening(target, name, mapping, "mailslots");
            }
        }
        if (borrows) {
            all.add(d -> set(
                    d.containsKey("assume") ? d : set(d, "/assume", JsonValue.EMPTY_JSON_OBJECT),
                    "/assume/Windows XP",
                    Documents.JSON.createValue("Windows 2000")));
        }
    }

    private void opening(String target, String name, boolean mapping, String key) {
        if (has("/needs/" + key) || has(target + "/" + key)) {
            JsonObject spelled = Documents.JSON
                    .createObjectBuilder()
                    .add("platform", name)
                    .add(key, "open")
                    .build();
            all.add(d -> {
                if (!exists(d, target)) {
                    return d;
                }
                return mapping
                        ? set(d, target + "/" + key, Documents.JSON.createValue("open"))
                        : set(d, target, spelled);
            });
        }
    }

    private void ends(String link) {
        Set<String> components = new LinkedHashSet<>();
        JsonObject written = (JsonObject) at(link);
        for (String end : List.of("creates", "opens")) {
            if (written.containsKey(end)) {
                components.add(written.getString(end));
            }
        }
        for (String ends : List.of("between", "among")) {
            if (written.get(ends) instanceof JsonArray names) {
                names.getValuesAs(JsonString.class).forEach(name -> components.add(name.getString()));
            }
        }
        if (written.containsKey("creates")) {
            all.add(d -> set(
                    set(d, link + "/creates", Documents.JSON.createValue(written.getString("opens"))),
                    link + "/opens",
                    Documents.JSON.createValue(written.getString("creates"))));
        }
        components.forEach(name -> targets("/components/" + name + "/targets"));
        components.forEach(name -> replaced("/components/" + name + "/runsAs", "service", "application"));
        components.forEach(name -> window("/components/" + name));
        accounts(components);
    }

    private void accounts(Set<String> components) {
        Set<String> accounts = new LinkedHashSet<>();
        for (String name : components) {
            if (at("/components/" + name + "/account") instanceof JsonString account) {
                accounts.add(account.getString());
            }
        }
        for (String name : components) {
            String path = "/components/" + name + "/account";
            if (at(path) instanceof JsonString own) {
                Set<String> seen = new LinkedHashSet<>(Set.of(own.getString().toLowerCase(Locale.ROOT)));
                accounts.stream()
                        .filter(account -> seen.add(account.toLowerCase(Locale.ROOT)))
                        .forEach(account -> put(path, Documents.JSON.createValue(account)));
            }
        }
    }

    private void replaced(String path, String strict, String lenient) {
        if (at(path) instanceof JsonString now && now.getString().equals(strict)) {
            put(path, Documents.JSON.createValue(lenient));
        }
    }

    private void put(String path, JsonValue value) {
        all.add(d -> set(d, path, value));
    }

    /** Writes a value where something stands, or where its mapping does. */
    private static JsonObject set(JsonObject document, String path, JsonValue value) {
        return exists(document, path.substring(0, path.lastIndexOf('/')))
                ? exists(document, path)
                        ? Documents.JSON
                                .createPatchBuilder()
                                .replace(path, value)
                                .build()
                                .apply(document)
                        : Documents.JSON
                                .createPatchBuilder()
                                .add(path, value)
                                .build()
                                .apply(document)
                : document;
    }

    private static boolean exists(JsonObject document, String path) {
        JsonValue node = document;
        for (String step : path.isEmpty() ? new String[0] : path.substring(1).split("/", -1)) {
            if (node instanceof JsonObject mapping && mapping.containsKey(step)) {
                node = mapping.get(step);
            } else if (node instanceof JsonArray list && Integer.parseInt(step) < list.size()) {
                node = list.get(Integer.parseInt(step));
            } else {
                return false;
            }
        }
        return node != JsonValue.NULL;
    }

    private boolean has(String path) {
        return exists(document, path);
    }

    private JsonValue at(String path) {
        return has(path) ? Documents.JSON.createPointer(path).getValue(document) : JsonValue.NULL;
    }

    /** The document without the elements that became null. */
    static JsonValue finished(JsonValue value) {
        if (value instanceof JsonArray list) {
            var array = Documents.JSON.createArrayBuilder();
            list.stream()
                    .filter(e -> e != JsonValue.NULL)
                    .map(WrittenChanges::finished)
                    .forEach(array::add);
            return array.build();
        } else if (value instanceof JsonObject mapping) {
            var object = Documents.JSON.createObjectBuilder();
            mapping.forEach((key, entry) -> object.add(key, finished(entry)));
            return object.build();
        }
        return value;
    }
}
