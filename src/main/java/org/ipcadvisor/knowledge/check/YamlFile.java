package org.ipcadvisor.knowledge.check;

import java.util.ArrayList;
import java.util.List;
import org.ipcadvisor.document.Document;
import org.ipcadvisor.document.Pointers;
import org.ipcadvisor.knowledge.Flaw;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** A YAML file of a source's folder as it is written, which may be missing. */
final class YamlFile {

    private final String shown;
    private final @Nullable Document document;

    /**
     * A file.
     *
     * @param shown what messages call it
     * @param document what it holds; null if it is not there
     */
    YamlFile(String shown, @Nullable Document document) {
        this.shown = shown;
        this.document = document;
    }

    /**
     * What stands under a key, or in a list.
     *
     * @param key the key; the index, in a list
     * @param path its JSON Pointer
     * @param value what stands there
     */
    record Entry(String key, String path, JsonNode value) {

        /** The text under one of its own keys; an empty one if there is none. */
        String text(String name) {
            return value.path(name).asString("");
        }
    }

    /** Whether the folder has it. */
    boolean isThere() {
        return document != null;
    }

    /** What stands at a pointer. */
    JsonNode at(String path) {
        return document == null ? MissingNode.getInstance() : document.root().at(path);
    }

    /** What stands under the keys of a mapping, or in a list. */
    List<Entry> entries(String path) {
        JsonNode node = at(path);
        List<Entry> entries = new ArrayList<>();
        node.propertyNames().forEach(key -> entries.add(new Entry(key, Pointers.child(path, key), node.path(key))));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            entries.add(new Entry(String.valueOf(i), Pointers.child(path, i), node.get(i)));
        }
        return entries;
    }

    /** A flaw at a key or an element of it. */
    Flaw flaw(String path, String message) {
        return new Flaw(shown, document == null ? null : document.place(path), message);
    }
}
