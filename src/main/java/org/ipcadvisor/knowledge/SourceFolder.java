package org.ipcadvisor.knowledge;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.ipcadvisor.document.BadDocumentException;
import org.ipcadvisor.document.Document;
import org.ipcadvisor.document.Place;
import org.ipcadvisor.document.Pointers;
import org.ipcadvisor.document.Syntax;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The files of one source, and what is wrong with them. */
final class SourceFolder {

    private final String id;
    private final Map<String, byte[]> files;
    private final List<String> problems = new ArrayList<>();

    SourceFolder(String id, Map<String, byte[]> files) {
        this.id = id;
        this.files = files;
    }

    String id() {
        return id;
    }

    List<String> problems() {
        return problems;
    }

    /** Notes a problem at a place of a file. */
    void problem(String file, Place place, String message) {
        problems.add(id + '/' + file + ':' + place.line() + ':' + place.column() + ": " + message);
    }

    /** The text of a file; empty, and a problem, if it is missing. */
    String text(String file) {
        byte[] bytes = files.get(file);
        if (bytes == null) {
            problem(file, Place.START, "The file is missing.");
            return "";
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** A YAML file as a table whose keys are known; an empty one, and its problems, if it cannot be read. */
    Table yaml(String file, Set<String> keys) {
        byte[] bytes = files.get(file);
        if (bytes == null) {
            problem(file, Place.START, "The file is missing.");
            return new Table(file, null, "", JsonNodeFactory.instance.objectNode());
        }
        try {
            Document document = Document.read(bytes, Syntax.YAML);
            return new Table(file, document, "", document.root()).allowing(keys);
        } catch (BadDocumentException e) {
            e.problems().forEach(p -> problem(file, p.place() == null ? Place.START : p.place(), p.message()));
            return new Table(file, null, "", JsonNodeFactory.instance.objectNode());
        }
    }

    /** A mapping in a YAML file of the folder. */
    final class Table {

        private final String file;
        private final @Nullable Document document;
        private final String path;
        private final JsonNode node;

        Table(String file, @Nullable Document document, String path, JsonNode node) {
            this.file = file;
            this.document = document;
            this.path = path;
            this.node = node;
            if (!node.isObject()) {
                problem("A mapping is expected.");
            }
        }

        /** Where the mapping's key stands. */
        Place place() {
            return document == null ? Place.START : document.place(path);
        }

        /** Notes a problem at this mapping's key. */
        void problem(String message) {
            SourceFolder.this.problem(file, place(), message);
        }

        /** Notes every key that is not one of those that may stand here. */
        Table allowing(Set<String> keys) {
            for (String key : keys()) {
                if (!keys.contains(key)) {
                    String said = "\"" + key + "\" is not known here; known are "
                            + String.join(", ", keys.stream().sorted().toList()) + ".";
                    SourceFolder.this.problem(file, table(key, false).place(), said);
                }
            }
            return this;
        }

        List<String> keys() {
            return List.copyOf(node.propertyNames());
        }

        boolean has(String key) {
            return node.has(key);
        }

        /** The mapping under a key; an empty one if there is none. */
        Table table(String key) {
            return table(key, true);
        }

        private Table table(String key, boolean mapping) {
            JsonNode child = node.get(key);
            boolean fits = child != null && (child.isObject() || !mapping);
            String at = Pointers.child(path, key);
            if (child != null && !fits && !child.isNull()) {
                new Table(file, document, at, JsonNodeFactory.instance.objectNode()).problem("A mapping is expected.");
            }
            JsonNode empty = JsonNodeFactory.instance.objectNode();
            return new Table(file, document, at, child != null && child.isObject() ? child : empty);
        }

        /** The elements of a list of mappings under a key. */
        List<Table> tables(String key) {
            JsonNode list = node.path(key);
            List<Table> tables = new ArrayList<>();
            for (int i = 0; i < list.size(); i++) {
                tables.add(new Table(file, document, Pointers.child(Pointers.child(path, key), i), list.get(i)));
            }
            return tables;
        }

        /** The text under a key; a problem if there is none. */
        String text(String key) {
            JsonNode value = node.path(key);
            if (!value.isString() || value.stringValue().isBlank()) {
                problem("\"" + key + "\" has to be given, as text.");
                return "";
            }
            return value.stringValue();
        }

        /** The text under a key, or null. */
        @Nullable
        String optional(String key) {
            return has(key) ? text(key) : null;
        }

        boolean flag(String key) {
            return node.path(key).asBoolean(false);
        }

        /** The list of texts under a key; an empty one if there is none. */
        List<String> texts(String key) {
            return StreamSupport.stream(node.path(key).spliterator(), false)
                    .map(JsonNode::asString)
                    .toList();
        }
    }
}
