package org.ipcadvisor.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.ipcadvisor.knowledge.Statement.Cells;
import org.ipcadvisor.knowledge.Statement.Marks;
import org.jspecify.annotations.Nullable;

/** Reads {@code notes.yaml}: what each note says, which cells it speaks of, and what it restricts. */
final class NotesReader {

    private static final String FILE = "notes.yaml";

    private final SourceFolder folder;
    private final String label;
    private final List<Note> notes = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();

    NotesReader(SourceFolder folder, String label) {
        this.folder = folder;
        this.label = label;
    }

    void read(Set<String> numbers) {
        SourceFolder.Table file = folder.yaml(FILE, numbers);
        for (String number : file.keys()) {
            SourceFolder.Table table = file.table(number).allowing(Set.of("says", "marks", "binds", "restricts"));
            Note note = new Note(folder.id(), Integer.parseInt(number), table.text("says"), label + " note " + number);
            notes.add(note);
            List<SourceFolder.Table> restricts = table.tables("restricts");
            if (restricts.isEmpty()) {
                table.problem("Say what the note restricts.");
            }
            restricts.forEach(r -> statements.add(statement(note, table, r)));
        }
    }

    List<Note> notes() {
        return notes;
    }

    List<Statement> statements() {
        return statements;
    }

    private Statement statement(Note note, SourceFolder.Table table, SourceFolder.Table restricts) {
        Marks marks = marks(table);
        SourceFolder.Table binds = table.table("binds").allowing(Set.of("mechanisms", "platforms"));
        if (marks == Marks.NOWHERE && binds.texts("mechanisms").isEmpty()) {
            table.problem("A note that is marked nowhere says in \"binds\" which mechanisms it speaks of.");
        }
        String kind = restricts.text("kind");
        return new Statement(
                note,
                kind,
                marks,
                cells(kind),
                binds.texts("mechanisms"),
                "win32".equals(binds.optional("platforms")),
                restriction(kind, restricts));
    }

    private static Marks marks(SourceFolder.Table table) {
        String word = table.text("marks");
        try {
            return Marks.valueOf(word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            table.problem("\"marks\" is cells, headings or nowhere, not \"" + word + "\".");
            return Marks.CELLS;
        }
    }

    private static Cells cells(String kind) {
        return switch (kind) {
            case "intention" -> Cells.NO;
            case "not-a-subsystem" -> Cells.ANY;
            default -> Cells.YES;
        };
    }

    private static Function<Grounds, Restriction> restriction(String kind, SourceFolder.Table table) {
        return switch (kind) {
            case "partial-api" -> with(table, "error", Restriction.PartialApi::new);
            case "not-a-subsystem" -> plain(table, Restriction.NotASubsystem::new);
            case "open-only" -> plain(table, Restriction.OpenOnly::new);
            case "other-object" -> with(table, "object", Restriction.OtherObject::new);
            case "api-only" -> with(table, "api", (g, api) -> new Restriction.ApiOnly(g, api, true));
            case "intention" -> plain(table, Restriction.Intention::new);
            case "protocol-only" -> with(table, "protocol", Restriction.ProtocolOnly::new);
            case "unsupported-transport" -> transport(table);
            case "minimum-version" -> version(table);
            case "shared-buffer" -> plain(table, Restriction.SharedBuffer::new);
            case "same-user-context" -> plain(table, Restriction.SameUserContext::new);
            default -> {
                table.problem("\"" + kind + "\" is no kind of restriction.");
                yield Restriction.NotASubsystem::new;
            }
        };
    }

    private static Function<Grounds, Restriction> plain(SourceFolder.Table table, Function<Grounds, Restriction> made) {
        table.allowing(Set.of("kind"));
        return made;
    }

    private static Function<Grounds, Restriction> with(SourceFolder.Table table, String field, WithField made) {
        table.allowing(Set.of("kind", field));
        String value = table.text(field);
        return grounds -> made.make(grounds, value);
    }

    private static Function<Grounds, Restriction> transport(SourceFolder.Table table) {
        table.allowing(Set.of("kind", "transport", "role"));
        String transport = table.text("transport");
        String word = table.optional("role");
        @Nullable Role role = word == null ? null : Role.valueOf(word.toUpperCase(Locale.ROOT));
        return grounds -> new Restriction.UnsupportedTransport(grounds, transport, role);
    }

    private static Function<Grounds, Restriction> version(SourceFolder.Table table) {
        table.allowing(Set.of("kind", "version"));
        String text = table.text("version");
        Version version = Version.parse(text).orElse(null);
        if (version == null) {
            table.problem("\"" + text + "\" is no version: it has to start with a decimal number.");
            return Restriction.NotASubsystem::new;
        }
        return grounds -> new Restriction.MinimumVersion(grounds, version);
    }

    /** Makes a restriction that has one field of its own. */
    private interface WithField {
        Restriction make(Grounds grounds, String value);
    }
}
