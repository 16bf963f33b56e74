package org.ipcadvisor.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ipcadvisor.document.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What another text comments on: cells, what a note says, or the whole document.
 *
 * @param cells the cells, as {@code mailslots/win9x}
 * @param note the number of the note; null for none
 * @param kind the kind of what the note says, where it says several things; null for all of them
 * @param fields what that says in its own fields, as far as it is named
 */
record Subject(
        List<String> cells,
        @Nullable Integer note,
        @Nullable String kind,
        Map<String, String> fields) {

    private static final String NOTE = "note";
    private static final String CELLS = "cells";
    private static final String KIND = "kind";

    /** Reads it, and checks that there is something of the kind. */
    static Subject read(SourceTable table, Set<String> known, List<Statement> statements) {
        String kind = table.optional(KIND);
        Set<String> allowed = new TreeSet<>(RestrictionKind.fieldsOf(kind));
        allowed.addAll(Set.of(NOTE, CELLS, KIND));
        table.allowing(allowed);
        Map<String, String> fields = new LinkedHashMap<>();
        RestrictionKind.fieldsOf(kind).stream().filter(table::has).forEach(f -> fields.put(f, table.text(f)));
        List<String> cells = table.texts(CELLS);
        cells.stream()
                .filter(id -> !known.contains(id))
                .forEach(id -> table.problem(CELLS, "\"" + id + "\" is no cell, as in mailslots/win9x."));
        Subject subject = new Subject(cells, table.number(NOTE), kind, fields);
        if (subject.note != null && statements.stream().noneMatch(subject::isAbout)) {
            table.problem(NOTE, "No note says that.");
        }
        return subject;
    }

    /** Whether it is what a note states. */
    boolean isAbout(Statement statement) {
        return note != null
                && statement.number() == note
                && (kind == null || kind.equals(statement.kind()))
                && fields.entrySet().stream().allMatch(f -> f.getValue().equals(statement.named(f.getKey())));
    }

    /** The platforms of the cells, by mechanism. */
    Map<String, List<String>> byMechanism() {
        Map<String, List<String>> platforms = new LinkedHashMap<>();
        for (String cell : cells) {
            String[] parts = cell.split("/", 2);
            platforms.computeIfAbsent(parts[0], key -> new ArrayList<>()).add(parts[parts.length - 1]);
        }
        return platforms;
    }

    /** What it is, in the words of a sentence: the note, or the cells by the names of their rows and columns. */
    String words(Source source, Map<String, Cell> known) {
        List<String> parts = new ArrayList<>();
        if (note != null) {
            String of = fields.entrySet().stream()
                    .map(f -> " on the " + f.getKey() + ' ' + f.getValue())
                    .collect(Collectors.joining());
            parts.add("note " + note + of);
        }
        Map<String, List<String>> columns = new LinkedHashMap<>();
        cells.stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .map(Cell::citation)
                .forEach(cell -> columns.computeIfAbsent(cell.row(), key -> new ArrayList<>())
                        .add(cell.column()));
        Map<List<String>, List<String>> rows = new LinkedHashMap<>();
        columns.forEach(
                (row, of) -> rows.computeIfAbsent(of, key -> new ArrayList<>()).add(row));
        rows.forEach((of, some) -> parts.add(Wording.all(some) + " x " + Wording.all(of)));
        return parts.isEmpty() ? "all of " + source.label() : Wording.all(parts);
    }
}
