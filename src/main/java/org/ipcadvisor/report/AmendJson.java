package org.ipcadvisor.report;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.ipcadvisor.document.Amended;
import org.ipcadvisor.document.BadDocumentException;
import org.ipcadvisor.document.Change;
import org.ipcadvisor.document.Plain;
import org.ipcadvisor.document.Problem;
import org.ipcadvisor.document.Replacement;
import org.ipcadvisor.document.Syntax;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/**
 * A document with changes that are to be made in its text: {@code {"text": "...", "patch": [...]}}, where the patch is a
 * JSON Patch (RFC 6902) of {@code add}, {@code remove} and {@code replace}.
 *
 * @param text the document as it was written
 * @param syntax the notation that it is written in
 * @param changes the changes, one after the other
 */
public record AmendJson(String text, Syntax syntax, List<Change> changes) {

    private static final int MOST_CHANGES = 100;
    private static final int LONGEST_PATH = 1000;
    private static final Pattern BAD_ESCAPE = Pattern.compile("~(?![01])");
    private static final Set<String> MEMBERS = Set.of("text", "syntax", "patch");

    /**
     * Reads all of it.
     *
     * @throws BadDocumentException if this is anything else
     */
    public static AmendJson read(byte[] bytes) throws BadDocumentException {
        JsonNode all = StrictJson.read(bytes);
        String text = StrictJson.text(all, "text");
        Syntax syntax = syntax(all.get("syntax"));
        JsonNode patch = all.get("patch");
        if (text == null || syntax == null || patch == null || !patch.isArray() || !isKnown(all)) {
            throw refused(
                    "A JSON object in UTF-8 is expected with the members text, a document, and patch, a list of operations; and"
                            + " with syntax, yaml or json, unless it is YAML.",
                    "");
        }
        if (patch.size() > MOST_CHANGES) {
            throw refused("The patch has " + patch.size() + " operations; " + MOST_CHANGES + " are allowed.", "");
        }
        List<Change> changes = new ArrayList<>();
        for (JsonNode operation : patch) {
            changes.add(change(operation, "/patch/" + changes.size()));
        }
        return new AmendJson(text, syntax, List.copyOf(changes));
    }

    private static boolean isKnown(JsonNode all) {
        return MEMBERS.containsAll(all.propertyNames());
    }

    private static @Nullable Syntax syntax(@Nullable JsonNode word) {
        if (word == null) {
            return Syntax.YAML;
        }
        return switch (word.isString() ? word.asString() : "") {
            case "yaml" -> Syntax.YAML;
            case "json" -> Syntax.JSON;
            default -> null;
        };
    }

    private static Change change(JsonNode operation, String at) throws BadDocumentException {
        Change.Kind kind = kind(StrictJson.text(operation, "op"));
        if (kind == null) {
            throw refused("An operation has an op: add, remove or replace.", at);
        }
        String path = StrictJson.text(operation, "path");
        if (path == null || !isPointer(path)) {
            throw refused("An operation has a path, which is a JSON Pointer as /needs/pipes.", at);
        }
        JsonNode value = operation.get("value");
        if (value == null && kind != Change.Kind.REMOVE) {
            throw refused("An operation that adds or replaces has a value.", at);
        }
        return new Change(kind, path, value == null ? null : Plain.value(value));
    }

    private static Change.@Nullable Kind kind(@Nullable String op) {
        return switch (op == null ? "" : op) {
            case "add" -> Change.Kind.ADD;
            case "remove" -> Change.Kind.REMOVE;
            case "replace" -> Change.Kind.REPLACE;
            default -> null;
        };
    }

    private static boolean isPointer(String path) {
        return path.isEmpty()
                || (path.length() <= LONGEST_PATH
                        && path.startsWith("/")
                        && !BAD_ESCAPE.matcher(path).find());
    }

    private static BadDocumentException refused(String sentence, String path) {
        return new BadDocumentException(List.of(new Problem("not-amended", sentence, path, null)));
    }

    /** The amended text, with what was replaced for it. JSON, version 1. */
    public static String of(Amended amended) {
        StringWriter out = new StringWriter();
        try {
            JsonReport.writeDocument(out, json -> {
                json.writeStringProperty("text", amended.text());
                AdviceJson.list(json, "replacements", amended.replacements(), each -> replacement(json, each));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static void replacement(JsonGenerator json, Replacement replacement) {
        json.writeObjectPropertyStart("start");
        AdviceJson.place(json, replacement.region().start());
        json.writeEndObject();
        json.writeObjectPropertyStart("end");
        AdviceJson.place(json, replacement.region().end());
        json.writeEndObject();
        json.writeStringProperty("text", replacement.text());
    }
}
