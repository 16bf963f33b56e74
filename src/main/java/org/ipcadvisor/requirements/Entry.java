package org.ipcadvisor.requirements;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ipcadvisor.document.Characters;
import org.ipcadvisor.document.Place;
import org.ipcadvisor.document.Pointers;
import org.ipcadvisor.document.Wording;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** One entry of the document, or the place where it was left out; null is left out. */
final class Entry {

    /** What YAML 1.1 took for truth values. */
    private static final Set<String> WORDS_OF_YAML_1_1 = Set.of("yes", "no", "on", "off", "y", "n");

    private final Reading reading;
    private final String key;
    private final String label;
    private final String path;
    private final @Nullable JsonNode node;

    /**
     * An entry at a JSON Pointer.
     *
     * @param key its key; empty for an element of a list
     * @param label what messages call it
     */
    Entry(Reading reading, String key, String label, String path, @Nullable JsonNode node) {
        this.reading = reading;
        this.key = key;
        this.label = label;
        this.path = path;
        this.node = node == null || node.isNull() ? null : node;
    }

    Reading reading() {
        return reading;
    }

    String key() {
        return key;
    }

    String label() {
        return label;
    }

    String path() {
        return path;
    }

    /** What was written; null if it was left out. */
    @Nullable
    JsonNode node() {
        return node;
    }

    boolean isWritten() {
        return node != null;
    }

    boolean isText() {
        return node != null && node.isString();
    }

    boolean isMapping() {
        return node != null && node.isObject();
    }

    boolean isEmptyList() {
        return node != null && node.isArray() && node.isEmpty();
    }

    /** Where its key stands, or the element itself. */
    Place place() {
        return reading.document().place(path);
    }

    Place valuePlace() {
        return reading.document().valuePlace(path);
    }

    void problem(String code, String message) {
        reading.problem(code, message, path, place());
    }

    void valueProblem(String code, String message) {
        reading.problem(code, message, path, valuePlace());
    }

    /** The mapping that was written; one without entries, and perhaps a problem, if there is none. */
    Mapping mapping(Keys keys, String example) {
        if (node != null && node.isObject()) {
            return new Mapping(this, node, keys);
        }
        refuse("a mapping for " + label + ", such as " + example);
        return node == null ? withoutEntries(keys) : Mapping.instead(this, keys);
    }

    /** A mapping in this place in which everything is left out. */
    Mapping withoutEntries(Keys keys) {
        return new Mapping(this, JsonNodeFactory.instance.objectNode(), keys);
    }

    /** The elements of the list that was written; none, and perhaps a problem, if there is none. */
    List<Entry> list(String example) {
        List<Entry> elements = new ArrayList<>();
        if (node == null || !node.isArray()) {
            refuse("a list for " + label + ", such as [" + example + "]");
            return elements;
        }
        for (int i = 0; i < node.size(); i++) {
            Entry element = new Entry(reading, "", "an element of " + label, Pointers.child(path, i), node.get(i));
            if (element.isWritten()) {
                elements.add(element);
            } else {
                String said = "Write an element for " + label + ", as in [" + example + "], not null.";
                element.valueProblem("wrong-kind", said);
            }
        }
        return elements;
    }

    /** The text that was written; null, and perhaps a problem, if there is none. */
    @Nullable
    String text(String example) {
        if (node != null && node.isString()) {
            return node.stringValue();
        }
        boolean scalar = node != null && node.isValueNode();
        refuse("text for " + label + (scalar ? ", in quotes: \"" + written() + '"' : ", such as " + example));
        return null;
    }

    /** The truth value that was written. */
    Need<Boolean> flag() {
        if (node != null && node.isBoolean()) {
            return Need.of(node.booleanValue(), path, place());
        }
        String wanted = "Write true or false for " + label + ", not " + described() + ".";
        boolean word = node != null
                && node.isString()
                && WORDS_OF_YAML_1_1.contains(node.stringValue().toLowerCase(Locale.ROOT));
        if (node != null) {
            valueProblem("wrong-kind", wanted + (word ? " YAML 1.2 reads yes and no, on and off as text." : ""));
        }
        return Need.leftOut(path);
    }

    /** What the word that was written stands for. */
    <T> Need<T> word(Words<T> words) {
        T meant = node != null && node.isString() ? words.meaning(node.stringValue()) : null;
        if (meant != null) {
            return Need.of(meant, path, place());
        }
        if (node != null) {
            List<String> near = node.isString() ? Wording.near(node.stringValue(), words.all()) : List.of();
            String hint = near.isEmpty() ? "" : " Did you mean " + Wording.either(near) + "?";
            String said =
                    "Write " + Wording.either(words.all()) + " for " + label + ", not " + described() + "." + hint;
            valueProblem(node.isString() ? "unknown-word" : "wrong-kind", said);
        }
        return Need.leftOut(path);
    }

    /** Says at the value what to write instead of it, if it was written. */
    void refuse(String wanted) {
        if (node != null) {
            valueProblem("wrong-kind", "Write " + wanted + ", not " + described() + ".");
        }
    }

    /**
     * Of which kind it is, as "text" or "a list", and not what it says: a whole file that is none of ours may be one that is not to be
     * shown.
     */
    String kind() {
        return node != null && node.isString() ? "text" : described();
    }

    /** What was written, as "the number 7". */
    String described() {
        if (node == null) {
            return "null";
        } else if (node.isString()) {
            return "the text " + Characters.shown(node.stringValue());
        } else if (node.isNumber()) {
            return "the number " + written();
        } else if (node.isBoolean()) {
            return written();
        }
        return node.isArray() ? "a list" : "a mapping";
    }

    /** A number or truth value as it stands in the document, with leading zeros and all. */
    private String written() {
        return reading.document().written(path).orElse("");
    }
}
