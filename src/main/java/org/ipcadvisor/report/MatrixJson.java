package org.ipcadvisor.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A source's table for programs: rows, columns and cells by their ids, with the notes in our words. */
public final class MatrixJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private MatrixJson() {}

    /** The table as JSON, version 1. */
    public static String of(Matrix matrix) {
        Map<String, Object> table = new LinkedHashMap<>();
        table.put("version", 1);
        table.put(
                "sources",
                matrix.knowledge().sources().stream()
                        .map(s -> ordered("id", s.id(), "revision", s.revision(), "sha256", s.sha256()))
                        .toList());
        table.put(
                "columns",
                matrix.columns().stream()
                        .map(c -> ordered("id", c.id(), "name", c.name(), "notes", matrix.notesOf(c)))
                        .toList());
        table.put("rows", rows(matrix));
        table.put(
                "notes",
                matrix.notes().stream()
                        .map(n -> ordered("id", n.id(), "number", n.number(), "says", n.says()))
                        .toList());
        return JSON.writer().with(JsonIndenter.printer()).writeValueAsString(table) + "\n";
    }

    private static List<Object> rows(Matrix matrix) {
        List<Object> rows = new ArrayList<>();
        matrix.rows().forEach(row -> {
            List<Object> cells = new ArrayList<>();
            matrix.columns().stream()
                    .map(column -> matrix.cell(row, column))
                    .forEach(cell -> cells.add(ordered(
                            "id",
                            cell.id(),
                            "platform",
                            cell.platform(),
                            "value",
                            cell.text(),
                            "notes",
                            cell.notes())));
            rows.add(ordered("id", row.id(), "name", row.name(), "cells", cells));
        });
        return rows;
    }

    private static Map<String, @Nullable Object> ordered(@Nullable Object... keysAndValues) {
        Map<String, @Nullable Object> ordered = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            ordered.put(String.valueOf(keysAndValues[i]), keysAndValues[i + 1]);
        }
        return ordered;
    }
}
