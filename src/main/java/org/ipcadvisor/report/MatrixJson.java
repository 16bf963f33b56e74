package org.ipcadvisor.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ipcadvisor.knowledge.Cell;
import org.ipcadvisor.knowledge.Comment;
import org.ipcadvisor.knowledge.Mechanism;
import org.ipcadvisor.knowledge.Note;
import org.ipcadvisor.knowledge.Platform;
import org.ipcadvisor.knowledge.Said;
import org.ipcadvisor.knowledge.Statement;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The sources' tables for programs: rows, columns and cells by their ids, with the notes in our words, what other texts say
 * of them, and what sources without a table say of the mechanisms. The ids name the sources.
 */
public final class MatrixJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private MatrixJson() {}

    /** The tables as JSON, version 1. */
    public static String of(Tables tables) {
        return JSON.writer().with(JsonIndenter.printer()).writeValueAsString(members(tables)) + "\n";
    }

    static Map<String, Object> members(Tables tables) {
        Map<String, Object> table = new LinkedHashMap<>();
        table.put("version", 1);
        table.put(
                "sources",
                tables.knowledge().sources().stream()
                        .map(s -> ordered("id", s.id(), "revision", s.revision(), "sha256", s.sha256()))
                        .toList());
        table.put("columns", columns(tables.matrices()));
        table.put("rows", rows(tables.matrices()));
        table.put(
                "notes",
                tables.matrices().stream()
                        .flatMap(matrix -> matrix.notes().stream().map(note -> note(matrix, note)))
                        .toList());
        table.put("comments", comments(tables.matrices()));
        table.put(
                "statements",
                tables.texts().stream()
                        .flatMap(text -> text.mechanisms().stream()
                                .flatMap(m -> text.statements(m).stream().map(s -> statement(m, s))))
                        .toList());
        return table;
    }

    private static List<Object> columns(List<Matrix> matrices) {
        Map<Platform, Set<Integer>> columns = new LinkedHashMap<>();
        matrices.forEach(matrix -> matrix.columns()
                .forEach(c -> columns.computeIfAbsent(c, key -> new TreeSet<>()).addAll(matrix.notesOf(c))));
        List<Object> all = new ArrayList<>();
        columns.forEach((column, notes) -> all.add(ordered("id", column.id(), "name", column.name(), "notes", notes)));
        return all;
    }

    private static List<Object> rows(List<Matrix> matrices) {
        Map<Mechanism, List<Object>> rows = new LinkedHashMap<>();
        for (Matrix matrix : matrices) {
            for (Mechanism row : matrix.rows()) {
                matrix.cells().stream()
                        .filter(cell -> cell.mechanism().equals(row.id()))
                        .forEach(cell -> rows.computeIfAbsent(row, key -> new ArrayList<>())
                                .add(cell(cell)));
            }
        }
        List<Object> all = new ArrayList<>();
        rows.forEach((row, cells) -> all.add(ordered("id", row.id(), "name", row.name(), "cells", cells)));
        return all;
    }

    private static Map<String, @Nullable Object> cell(Cell cell) {
        Map<String, @Nullable Object> members =
                ordered("id", cell.id(), "platform", cell.platform(), "value", cell.text(), "notes", cell.notes());
        if (!cell.comments().isEmpty()) {
            members.put("comments", ids(cell.comments()));
        }
        return members;
    }

    private static Map<String, @Nullable Object> note(Matrix matrix, Note note) {
        Map<String, @Nullable Object> members = ordered("id", note.id(), "number", note.number(), "says", note.says());
        List<Comment> comments = matrix.commentsOn(note);
        if (!comments.isEmpty()) {
            members.put("comments", ids(comments));
        }
        return members;
    }

    private static List<String> ids(List<Comment> comments) {
        return comments.stream().map(Comment::id).toList();
    }

    /** What other texts say of what is shown. */
    private static List<Object> comments(List<Matrix> matrices) {
        Set<Comment> comments = new LinkedHashSet<>();
        for (Matrix matrix : matrices) {
            matrix.notes().forEach(note -> comments.addAll(matrix.commentsOn(note)));
            comments.addAll(matrix.commentsOnCells());
        }
        List<Object> all = new ArrayList<>();
        comments.forEach(c -> all.add(ordered(
                "id",
                c.id(),
                "stance",
                c.sense().word(),
                "about",
                c.on(),
                "covers",
                c.covers(),
                "by",
                c.by(),
                "says",
                c.says())));
        return all;
    }

    private static Map<String, @Nullable Object> statement(Mechanism mechanism, Statement statement) {
        Said said = statement.said();
        return ordered(
                "id",
                said.id(),
                "mechanism",
                mechanism.id(),
                "kind",
                statement.kind(),
                "says",
                said.says(),
                "citation",
                said.citation());
    }

    private static Map<String, @Nullable Object> ordered(@Nullable Object... keysAndValues) {
        Map<String, @Nullable Object> ordered = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            ordered.put(String.valueOf(keysAndValues[i]), keysAndValues[i + 1]);
        }
        return ordered;
    }
}
