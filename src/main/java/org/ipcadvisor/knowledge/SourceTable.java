package org.ipcadvisor.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ipcadvisor.document.Document;
import org.ipcadvisor.document.Place;
import org.ipcadvisor.document.Pointers;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A mapping in a YAML file of a source's folder. What does not fit is a problem of the folder, and reads as left out. */
final class SourceTable {

    private final SourceFolder folder;
    private final String file;
    private final @Nullable Document document;
    private final String path;
    private final JsonNode node;

    private SourceTable(
            SourceFolder folder, String file, @Nullable Document document, String path, @Nullable JsonNode node) {
        this.folder = folder;
        this.file = file;
        this.document = document;
        this.path = path;
        this.node = node != null && node.isObject() ? node : JsonNodeFactory.instance.objectNode();
        if (node != null && !node.isObject() && !node.isNull()) {
            problem("A mapping is expected here.");
        }
    }

    /** A whole file. */
    static SourceTable of(SourceFolder folder, String file, Document document) {
        return new SourceTable(folder, file, document, "", document.root());
    }

    /** A file of which nothing could be read. */
    static SourceTable empty(SourceFolder folder, String file) {
        return new SourceTable(folder, file, null, "", null);
    }

    /** Notes a problem at this mapping's key. */
    void problem(String message) {
        problemAt(path, message);
    }

    /** Notes a problem at a key, or at this mapping's own if the key is not there. */
    void problem(String key, String message) {
        problemAt(Pointers.child(path, key), message);
    }

    private void problemAt(String where, String message) {
        folder.problem(file, document == null ? Place.START : document.place(where), message);
    }

    /** Notes every key that is not one of those that may stand here. */
    SourceTable allowing(Set<String> keys) {
        String known = String.join(", ", keys.stream().sorted().toList());
        keys().stream()
                .filter(key -> !keys.contains(key))
                .forEach(key -> problem(key, "\"" + key + "\" is not known here; known are " + known + "."));
        return this;
    }

    List<String> keys() {
        return List.copyOf(node.propertyNames());
    }

    boolean has(String key) {
        return node.has(key);
    }

    /** The mapping under a key; an empty one if there is none. */
    SourceTable table(String key) {
        return new SourceTable(folder, file, document, Pointers.child(path, key), node.get(key));
    }

    /** The elements of a list of mappings under a key. */
    List<SourceTable> tables(String key) {
        List<SourceTable> tables = new ArrayList<>();
        for (JsonNode element : list(key)) {
            String where = Pointers.child(Pointers.child(path, key), tables.size());
            tables.add(new SourceTable(folder, file, document, where, element));
        }
        return tables;
    }

    /** The text under a key; a problem if there is none. */
    String text(String key) {
        JsonNode value = node.path(key);
        if (!value.isString() || value.stringValue().isBlank()) {
            problem(key, "\"" + key + "\" has to be given, as text.");
            return "";
        }
        return value.stringValue();
    }

    /** The text under a key, or null. */
    @Nullable
    String optional(String key) {
        return has(key) ? text(key) : null;
    }

    /** The truth under a key; false if there is none. */
    boolean flag(String key) {
        JsonNode value = node.path(key);
        if (has(key) && !value.isBoolean()) {
            problem(key, "\"" + key + "\" is true or false.");
        }
        return value.isBoolean() && value.booleanValue();
    }

    /** The whole number under a key, or null. */
    @Nullable
    Integer number(String key) {
        JsonNode value = node.path(key);
        if (has(key) && !value.isInt()) {
            problem(key, "\"" + key + "\" is a whole number.");
        }
        return value.isInt() ? value.intValue() : null;
    }

    /** The list of texts under a key; an empty one if there is none. */
    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        for (JsonNode element : list(key)) {
            if (element.isString()) {
                texts.add(element.stringValue());
            } else {
                problem(key, "\"" + key + "\" is a list of texts; put \"" + element + "\" in quotes.");
            }
        }
        return texts;
    }

    /** The list of whole numbers under a key; an empty one if there is none. */
    List<Integer> numbers(String key) {
        List<Integer> numbers = new ArrayList<>();
        for (JsonNode element : list(key)) {
            if (element.isInt()) {
                numbers.add(element.intValue());
            } else {
                problem(key, "\"" + key + "\" is a list of whole numbers, not of " + element + ".");
            }
        }
        return numbers;
    }

    private List<JsonNode> list(String key) {
        JsonNode value = node.path(key);
        if (!value.isMissingNode() && !value.isNull() && !value.isArray()) {
            problem(key, "\"" + key + "\" is a list, in brackets or with a dash before each element.");
        }
        List<JsonNode> elements = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(elements::add);
        }
        return elements;
    }
}
