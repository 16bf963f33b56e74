package org.ipcadvisor.mcp;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ipcadvisor.knowledge.Knowledge;
import org.ipcadvisor.report.JsonReport;
import org.ipcadvisor.report.SchemaJson;
import org.jspecify.annotations.Nullable;

/**
 * The schemas of what tools answer, made of those that are shipped. They say neither what they are called nor by which revision
 * of JSON Schema they are written, for some clients fetch the one and know the other by another name.
 */
final class OutputSchemas {

    private static final Pattern REFERENCE = Pattern.compile("\"#/\\$defs/(\\w+)\"");
    private static final String PARTS = "$defs";

    private final Map<String, @Nullable Object> advice;
    private final Map<String, @Nullable Object> diff;

    OutputSchemas(Knowledge knowledge) {
        this.advice = shipped("advice", knowledge);
        this.diff = shipped("diff", knowledge);
    }

    private static Map<String, @Nullable Object> shipped(String name, Knowledge knowledge) {
        Map<String, @Nullable Object> schema = new LinkedHashMap<>(MessageJson.own(SchemaJson.of(name, knowledge)));
        schema.remove("$schema");
        schema.remove("$id");
        return schema;
    }

    /**
     * The schema of what a tool answers.
     *
     * @param answer what the catalogue says of it; null where a shipped schema says all
     */
    Object of(String tool, @Nullable Object answer) {
        if (tool.equals("advise")) {
            return advice; // has a place for problems itself
        }
        Map<String, @Nullable Object> parts = parts(advice);
        Object whole = answer;
        if (tool.equals("diff")) {
            parts.putAll(parts(diff));
            Map<String, @Nullable Object> rest = new LinkedHashMap<>(diff);
            rest.remove(PARTS);
            whole = rest;
        }
        return orProblems(whole, parts);
    }

    private static Map<String, @Nullable Object> parts(Map<String, @Nullable Object> schema) {
        Map<String, @Nullable Object> parts = new LinkedHashMap<>();
        if (schema.get(PARTS) instanceof Map<?, ?> map) {
            map.forEach((name, part) -> parts.put(String.valueOf(name), part));
        }
        return parts;
    }

    private static Object orProblems(@Nullable Object whole, Map<String, @Nullable Object> parts) {
        parts.put("toolAnswer", whole);
        parts.put(
                "toolRefusal",
                MessageJson.own("{\"type\": \"object\", \"properties\": {\"problems\": {\"type\": \"array\","
                        + " \"items\": {\"$ref\": \"#/$defs/problem\"}, \"minItems\": 1}}, \"required\": [\"problems\"],"
                        + " \"unevaluatedProperties\": false}"));
        Map<String, @Nullable Object> schema = new LinkedHashMap<>(MessageJson.own("{\"type\": \"object\","
                + " \"anyOf\": [{\"$ref\": \"#/$defs/toolAnswer\"}, {\"$ref\": \"#/$defs/toolRefusal\"}]}"));
        schema.put(PARTS, reached(List.of("toolAnswer", "toolRefusal"), parts));
        return schema;
    }

    /** The parts that some parts refer to, and these. */
    private static Map<String, @Nullable Object> reached(List<String> first, Map<String, @Nullable Object> parts) {
        Map<String, @Nullable Object> reached = new LinkedHashMap<>();
        Deque<String> open = new ArrayDeque<>(first);
        while (!open.isEmpty()) {
            String name = open.remove();
            if (!reached.containsKey(name)) {
                reached.put(name, parts.get(name));
                Matcher references = REFERENCE.matcher(JsonReport.line(parts.get(name)));
                while (references.find()) {
                    open.add(references.group(1));
                }
            }
        }
        return reached;
    }
}
