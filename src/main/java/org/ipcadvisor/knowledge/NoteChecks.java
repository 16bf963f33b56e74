package org.ipcadvisor.knowledge;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ipcadvisor.knowledge.Matrix.Mark;
import org.ipcadvisor.knowledge.NotesReader.ReadNote;

/** Checks that every mark resolves to a note that says that it is marked so, and that every note binds to something. */
final class NoteChecks {

    private final SourceFolder folder;
    private final List<Cell> cells;
    private final Registry registry;
    private final List<Mark> marks;

    NoteChecks(SourceFolder folder, List<Cell> cells, Registry registry, List<Mark> marks) {
        this.folder = folder;
        this.cells = cells;
        this.registry = registry;
        this.marks = marks;
    }

    void check(List<ReadNote> notes) {
        Set<Integer> known =
                new HashSet<>(notes.stream().map(n -> n.note().number()).toList());
        for (Mark mark : marks) {
            if (known.add(mark.note())) {
                String said = "The table is marked (" + mark.note() + "), and there is no such note in ";
                folder.problem(Matrix.FILE, mark.place(), said + NotesReader.FILE + ".");
            }
        }
        notes.forEach(this::check);
    }

    private void check(ReadNote note) {
        if (note.statements().isEmpty()) {
            return;
        }
        Statement any = note.statements().get(0);
        List<Mark> elsewhere = marks.stream()
                .filter(m -> m.note() == any.number() && m.where() != any.marks())
                .toList();
        List<String> unknown = any.mechanisms().stream()
                .filter(id -> cells.stream().noneMatch(c -> c.mechanism().equals(id)))
                .toList();
        if (!elsewhere.isEmpty()) {
            Mark mark = elsewhere.get(0);
            String where = Matrix.FILE + ':' + mark.place();
            String said =
                    "The note says \"marks: " + any.marks().word() + "\", and its number stands at " + where + '.';
            note.table().problem("marks", said);
        } else if (!unknown.isEmpty()) {
            note.table().problem("binds", "\"" + unknown.get(0) + "\" is no row of the table.");
        } else {
            checkBound(note);
        }
    }

    private void checkBound(ReadNote note) {
        List<String> idle = note.statements().stream()
                .filter(this::isIdle)
                .map(Statement::kind)
                .distinct()
                .toList();
        if (!idle.isEmpty()) {
            note.table()
                    .problem("The note binds to nothing: it speaks of no cell that could be restricted as "
                            + String.join(", ", idle) + '.');
        }
    }

    private boolean isIdle(Statement statement) {
        return cells.stream().noneMatch(c -> statement.reaches(c, registry.platform(c.platform())));
    }
}
