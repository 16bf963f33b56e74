package org.ipcadvisor.requirements;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ipcadvisor.document.Place;
import org.ipcadvisor.document.Pointers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A mapping of the document; a key that may not stand in it is a problem. */
final class Mapping {

    private final Entry self;
    private final JsonNode node;
    private final Keys keys;
    private final boolean refused;
    private final Set<String> misspelt = new HashSet<>();

    Mapping(Entry self, JsonNode node, Keys keys) {
        this(self, node, keys, false);
    }

    private Mapping(Entry self, JsonNode node, Keys keys, boolean refused) {
        this.self = self;
        this.node = node;
        this.keys = keys;
        this.refused = refused;
        if (!keys.isAny()) {
            node.propertyNames().forEach(this::check);
        }
    }

    /** One without entries, in the place of something that was refused: that nothing stands in it is no problem more. */
    static Mapping instead(Entry self, Keys keys) {
        return new Mapping(self, JsonNodeFactory.instance.objectNode(), keys, true);
    }

    /** The entry that the mapping is. */
    Entry self() {
        return self;
    }

    Reading reading() {
        return self.reading();
    }

    String path() {
        return self.path();
    }

    Place place() {
        return self.place();
    }

    int size() {
        return node.size();
    }

    /** The entry under a key, written or left out. */
    Entry get(String key) {
        return new Entry(reading(), key, keys.label(key), Pointers.child(path(), key), node.get(key));
    }

    boolean has(String key) {
        return get(key).isWritten();
    }

    /** The entry under a key; a problem if it is left out, unless another key was written for it. */
    Entry required(String key, String example) {
        Entry entry = get(key);
        if (!entry.isWritten() && !isMisspelt(key) && !refused) {
            entry.problem("missing-key", entry.label() + " is missing: write " + key + ": " + example + ".");
        }
        return entry;
    }

    /** Whether a key that is not known looks like a slip of this one. */
    boolean isMisspelt(String key) {
        return misspelt.contains(key);
    }

    /** The mapping under a key; one without entries, and perhaps a problem, if there is none. */
    Mapping nested(String key, Keys inner, String example) {
        return get(key).mapping(inner, example);
    }

    /** All entries in the order written, those that are null included. */
    List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        node.propertyNames().forEach(key -> entries.add(get(key)));
        return entries;
    }

    private void check(String key) {
        if (keys.isAllowed(key)) {
            return;
        }
        Entry entry = get(key);
        String elsewhere = keys.elsewhere(key);
        if (elsewhere != null && !entry.isWritten()) {
            return;
        } else if (elsewhere != null) {
            entry.problem("misplaced-key", key + " does not stand here. " + elsewhere);
        } else if (Rules.isKey(key) || Rules.isText(entry.node())) {
            entry.problem("carries-rules", Rules.refusal(key));
        } else {
            List<String> near =
                    keys.near(key).stream().filter(meant -> !node.has(meant)).toList();
            misspelt.addAll(near);
            entry.problem("unknown-key", keys.refusal(key, near));
        }
    }
}
