package org.ipcadvisor.knowledge;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ipcadvisor.document.BadDocumentException;
import org.ipcadvisor.document.Document;
import org.ipcadvisor.document.Limit;
import org.ipcadvisor.document.Place;
import org.ipcadvisor.document.Syntax;

/** The files of one source, and what is wrong with them. */
final class SourceFolder {

    /** The files that a source may have. */
    static final List<String> FILES = List.of(
            AboutReader.FILE,
            MechanismsReader.FILE,
            PlatformsReader.FILE,
            Matrix.FILE,
            NotesReader.FILE,
            StatementsReader.FILE,
            ReadingsReader.FILE,
            CommentsReader.FILE,
            GapsReader.FILE);

    /** What a table cannot be read without. */
    private static final List<String> WITH_TABLE =
            List.of(MechanismsReader.FILE, PlatformsReader.FILE, NotesReader.FILE);

    private final String id;
    private final String shown;
    private final Map<String, byte[]> files;
    private final Map<String, Integer> counts = new HashMap<>();
    private final List<Flaw> problems = new ArrayList<>();
    private final Map<String, SourceTable> tables = new HashMap<>();

    /** The folder of a source that messages call by its id. */
    SourceFolder(String id, Map<String, byte[]> files) {
        this(id, id, files);
    }

    /**
     * A folder.
     *
     * @param shown what messages call it
     */
    SourceFolder(String id, String shown, Map<String, byte[]> files) {
        this.id = id;
        this.shown = shown;
        this.files = files;
    }

    String id() {
        return id;
    }

    /** Notes a problem at a place of a file, unless there have been enough of them. */
    void problem(String file, Place place, String message) {
        int count = counts.merge(file, 1, Integer::sum);
        if (count <= Limit.PROBLEMS.most()) {
            problems.add(new Flaw(shown + '/' + file, place, message));
        } else if (count == Limit.PROBLEMS.most() + 1) {
            String more = "There are more problems than these. " + Limit.PROBLEMS.sentence();
            problems.add(new Flaw(shown + '/' + file, place, more));
        }
    }

    /** What is wrong, as far as it was noted. */
    List<Flaw> problems() {
        return problems;
    }

    boolean has(String file) {
        return files.containsKey(file);
    }

    /** Notes what is missing, and what is none of a source's files: a source has a table with notes, a text, or both. */
    void requireWhole() {
        List<String> needed = new ArrayList<>();
        needed.add(AboutReader.FILE);
        if (!has(StatementsReader.FILE)) {
            needed.add(Matrix.FILE);
        }
        if (has(Matrix.FILE) || !has(StatementsReader.FILE)) {
            needed.addAll(WITH_TABLE);
        }
        needed.stream().filter(name -> !has(name)).forEach(name -> problem(name, Place.START, "The file is missing."));
        files.keySet().stream()
                .filter(name -> !FILES.contains(name))
                .forEach(name -> problem(name, Place.START, "The file is none of a source's: " + FILES + "."));
    }

    /** The text of a file that is there. */
    String text(String file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    /** Reads all files that are YAML, and notes those that cannot be read. */
    void open() {
        files.keySet().stream().filter(name -> name.endsWith(".yaml")).forEach(name -> tables.put(name, table(name)));
    }

    /** A YAML file as a table; an empty one if it is not there. */
    SourceTable yaml(String file) {
        SourceTable table = tables.get(file);
        return table == null ? SourceTable.empty(this, file) : table;
    }

    private SourceTable table(String file) {
        try {
            Document document = Document.read(bytes(file), Syntax.YAML);
            new Legible(this, file, document).check();
            return SourceTable.of(this, file, document);
        } catch (BadDocumentException e) {
            e.problems().forEach(p -> problem(file, p.place() == null ? Place.START : p.place(), p.message()));
            return SourceTable.empty(this, file);
        }
    }

    private byte[] bytes(String file) {
        return Objects.requireNonNull(files.get(file), file);
    }
}
