package org.ipcadvisor.knowledge;

import java.util.List;
import java.util.Set;
import org.ipcadvisor.document.Place;

/** Checks that every mark resolves to a note, and that every note binds to something. */
final class NoteChecks {

    private static final String FILE = "notes.yaml";

    private final SourceFolder folder;
    private final NotesReader notes;
    private final List<Cell> cells;
    private final List<Platform> platforms;
    private final Set<Integer> marks;

    NoteChecks(SourceFolder folder, NotesReader notes, List<Cell> cells, List<Platform> platforms, Set<Integer> marks) {
        this.folder = folder;
        this.notes = notes;
        this.cells = cells;
        this.platforms = platforms;
        this.marks = marks;
    }

    void check() {
        Set<Integer> known = Set.copyOf(notes.notes().stream().map(Note::number).toList());
        for (int mark : marks.stream().sorted().toList()) {
            if (!known.contains(mark)) {
                problem("The table is marked (" + mark + ") and there is no note " + mark + ".");
            }
        }
        notes.statements().stream().filter(s -> !binds(s)).forEach(s -> {
            problem("Note " + s.number() + " (" + s.kind() + ") binds to no cell of the table.");
        });
    }

    private boolean binds(Statement statement) {
        int number = statement.number();
        return switch (statement.marks()) {
            case CELLS -> cells.stream().anyMatch(c -> c.notes().contains(number) && statement.concerns(c.available()));
            case HEADINGS -> platforms.stream().anyMatch(p -> p.notes().contains(number));
            case NOWHERE ->
                !marks.contains(number) && statement.mechanisms().stream().allMatch(this::isRow);
        };
    }

    private boolean isRow(String mechanism) {
        return cells.stream().anyMatch(c -> c.mechanism().equals(mechanism));
    }

    private void problem(String message) {
        folder.problem(FILE, Place.START, message);
    }
}
