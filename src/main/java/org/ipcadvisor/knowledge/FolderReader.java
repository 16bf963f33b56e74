package org.ipcadvisor.knowledge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the files of one source: its table, what its notes and its text say, how it is read, and what it leaves open. */
final class FolderReader {

    private final SourceFolder folder;
    private final Source source;
    private final SourceTable about;
    private final SourceTable mechanismsFile;
    private final SourceTable platformsFile;
    private List<Cell> cells = List.of();
    private List<Matrix.Mark> marks = List.of();
    private List<NotesReader.ReadNote> notes = List.of();
    private List<Statement> statements = List.of();
    private List<SourceReading> readings = List.of();
    private List<Comment> comments = List.of();

    FolderReader(SourceFolder folder) {
        this.folder = folder;
        this.about = folder.yaml(AboutReader.FILE);
        this.mechanismsFile = folder.yaml(MechanismsReader.FILE);
        this.platformsFile = folder.yaml(PlatformsReader.FILE);
        this.source = AboutReader.read(folder.id(), about);
    }

    /** Reads what the source names, and its table if it has one. */
    void readTable(MechanismsReader mechanisms, PlatformsReader platforms) {
        Matrix matrix = folder.has(Matrix.FILE) ? new Matrix(folder) : null;
        List<Mechanism> rows = mechanisms.read(mechanismsFile);
        List<Platform> columns = platforms.read(platformsFile, matrix == null ? Set.of() : matrix.headings());
        if (matrix != null) {
            cells = matrix.cells(source.label(), rows, columns);
            marks = matrix.marks();
        } else if (!rows.isEmpty()) {
            mechanismsFile.problem(
                    "rows", "A source without " + Matrix.FILE + " has no rows; write them under without-row.");
        }
    }

    /** Reads the notes to the table, and what the text says without one. */
    void readNotes(Registry registry) {
        NotesReader reader = new NotesReader(folder.id(), source.label());
        reader.read(folder.yaml(NotesReader.FILE));
        notes = reader.notes();
        if (folder.has(StatementsReader.FILE)) {
            StatementsReader text = new StatementsReader(source, about, registry);
            text.read(folder.yaml(StatementsReader.FILE));
            statements = text.statements();
        }
    }

    /** Checks that the scope is known, and that each mark and note finds the other. */
    void check(Registry registry) {
        checkScope(registry);
        new NoteChecks(folder, cells, registry, marks).check(notes);
    }

    /** Reads how the source is read, and what other texts say of it. */
    void readReadings(Registry registry) {
        ReadingsReader reader = new ReadingsReader(folder.id(), registry, cells, notes);
        reader.read(folder.yaml(ReadingsReader.FILE));
        List<Statement> all = new ArrayList<>(reader.statements());
        all.addAll(statements);
        CommentsReader others = new CommentsReader(source, registry, cells, all);
        others.read(folder.yaml(CommentsReader.FILE));
        comments = others.comments();
        cells = others.cells();
        statements = others.statements();
        readings = new ArrayList<>(reader.readings());
        comments.stream().map(Comment::reading).forEach(reading -> {
            if (reading != null) {
                readings.add(reading);
            }
        });
    }

    /** Checks that no other reading has the id of one of these. */
    void checkReadings(ReadingIds ids) {
        ids.add(folder, readings);
    }

    /** What the source leaves open. */
    List<SourceGap> sourceGaps(Knowledge knowledge) {
        GapsReader reader = new GapsReader(folder.id(), new TouchReader(knowledge.only(List.of(folder.id()))));
        reader.read(folder.yaml(GapsReader.FILE));
        return reader.gaps();
    }

    /** The products that the table has no column for and the mechanisms that it has no row for, though the source names them. */
    List<Gap> gaps() {
        List<Gap> gaps = new ArrayList<>();
        if (!folder.has(Matrix.FILE)) {
            return gaps;
        }
        String label = source.label();
        for (String product : platformsFile.table("without-column").keys()) {
            String says = label + " names " + product + " in its scope and has no column for it.";
            gaps.add(new Gap(folder.id(), label, folder.id() + ":no-column/" + Names.slug(product), product, says));
        }
        SourceTable named = mechanismsFile.table("without-row");
        for (String id : named.keys()) {
            String says = label + " names " + named.table(id).text("name") + " and has no row for it.";
            gaps.add(new Gap(folder.id(), label, folder.id() + ":no-row/" + id, id, says));
        }
        return gaps;
    }

    /** The scope names products that are known, and among them every product that has no column. */
    private void checkScope(Registry registry) {
        Set<String> scope = new HashSet<>();
        for (String name : about.texts("scope")) {
            if (registry.productNames().find(name) instanceof Naming.Found<Product> found) {
                scope.add(found.value().name());
            } else {
                about.problem("scope", "\"" + name + "\" is in the scope and no product of platforms.yaml.");
            }
        }
        for (String product : platformsFile.table("without-column").keys()) {
            if (!scope.contains(product)) {
                String said = " has no column in platforms.yaml and is not in the scope, so nothing speaks of it.";
                about.problem("scope", product + said);
            }
        }
    }

    Source source() {
        return source;
    }

    List<Cell> cells() {
        return cells;
    }

    List<Note> notes() {
        return notes.stream().map(NotesReader.ReadNote::note).toList();
    }

    List<Statement> statements() {
        return statements;
    }

    List<SourceReading> readings() {
        return readings;
    }

    List<Comment> comments() {
        return comments;
    }
}
