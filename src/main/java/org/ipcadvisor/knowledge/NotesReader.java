package org.ipcadvisor.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.ipcadvisor.knowledge.Statement.Marks;

/** Reads {@code notes.yaml}: what each note says, which cells it speaks of, and what it restricts. */
final class NotesReader {

    static final String FILE = "notes.yaml";
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d?");
    private static final String MARKS = "marks";
    private static final String BINDS = "binds";
    private static final String WIN32 = "win32";

    private final String source;
    private final String label;
    private final List<ReadNote> notes = new ArrayList<>();

    NotesReader(String source, String label) {
        this.source = source;
        this.label = label;
    }

    void read(SourceTable file) {
        for (String key : file.keys()) {
            if (NUMBER.matcher(key).matches()) {
                read(Integer.parseInt(key), file.table(key));
            } else {
                file.problem(key, "A note is named by its number, not \"" + key + "\".");
            }
        }
    }

    /** The notes that could be read, in the order written. */
    List<ReadNote> notes() {
        return notes;
    }

    private void read(int number, SourceTable table) {
        table.allowing(Set.of("says", MARKS, BINDS, "restricts"));
        Note note = new Note(source, number, table.text("says"), label + " note " + number);
        List<SourceTable> restricts = table.tables("restricts");
        if (restricts.isEmpty()) {
            table.problem("Say in \"restricts\" what the note restricts.");
        }
        List<Statement> statements = new ArrayList<>();
        scope(note, table)
                .ifPresent(scope ->
                        restricts.forEach(r -> RestrictionKind.read(scope, r).ifPresent(statements::add)));
        notes.add(new ReadNote(note, table, statements));
    }

    /** Of which cells a note speaks; empty, and a problem, if it does not say. */
    private static Optional<Scope> scope(Note note, SourceTable table) {
        String word = table.text(MARKS);
        Optional<Marks> marks = Arrays.stream(Marks.values())
                .filter(m -> m != Marks.TEXT && m.word().equals(word))
                .findFirst();
        if (marks.isEmpty() && !word.isEmpty()) {
            table.problem(MARKS, "\"marks\" is cells, headings or nowhere, not \"" + word + "\".");
        }
        SourceTable binds = table.table(BINDS).allowing(Set.of("mechanisms", "platforms"));
        List<String> mechanisms = binds.texts("mechanisms");
        String platforms = binds.optional("platforms");
        if (platforms != null && !platforms.isEmpty() && !platforms.equals(WIN32)) {
            binds.problem("platforms", "\"platforms\" is win32, or left out for all, not \"" + platforms + "\".");
        }
        if (marks.isPresent() && (marks.get() == Marks.NOWHERE) != table.has(BINDS)) {
            table.problem(
                    BINDS, "A note that is marked nowhere, and no other, says in \"binds\" of which rows it speaks.");
        }
        return marks.map(m -> new Scope(note, m, mechanisms, List.of(), WIN32.equals(platforms)));
    }

    /**
     * A note as it was read.
     *
     * @param table where it stands
     * @param statements what it says in typed terms
     */
    record ReadNote(Note note, SourceTable table, List<Statement> statements) {}
}
