package org.ipcadvisor.knowledge;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.ipcadvisor.document.BadDocumentException;
import org.ipcadvisor.document.Document;
import org.ipcadvisor.document.Place;
import org.ipcadvisor.document.Syntax;

/** The files of one source, and what is wrong with them. */
final class SourceFolder {

    private final String id;
    private final Map<String, byte[]> files;
    private final List<String> problems = new ArrayList<>();

    SourceFolder(String id, Map<String, byte[]> files) {
        this.id = id;
        this.files = files;
    }

    String id() {
        return id;
    }

    /** Notes a problem at a place of a file. */
    void problem(String file, Place place, String message) {
        problems.add(id + '/' + file + ':' + place + ": " + message);
    }

    /** Refuses the folder if a problem was noted. */
    void throwAny() {
        if (!problems.isEmpty()) {
            throw new BadKnowledgeException(problems);
        }
    }

    boolean has(String file) {
        return files.containsKey(file);
    }

    /** Refuses the folder unless it has the given files, and beside them none but those that it may have. */
    void require(List<String> names, List<String> more) {
        List<String> all = Stream.concat(names.stream(), more.stream()).toList();
        names.stream().filter(name -> !has(name)).forEach(name -> problem(name, Place.START, "The file is missing."));
        files.keySet().stream()
                .filter(name -> !all.contains(name))
                .forEach(name -> problem(name, Place.START, "The file is none of a source's: " + all + "."));
        throwAny();
    }

    /** The text of a file that is there. */
    String text(String file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    /** A YAML file that is there, as a table; an empty one, and its problems, if it cannot be read. */
    SourceTable yaml(String file) {
        try {
            return SourceTable.of(this, file, Document.read(bytes(file), Syntax.YAML));
        } catch (BadDocumentException e) {
            e.problems().forEach(p -> problem(file, p.place() == null ? Place.START : p.place(), p.message()));
            return SourceTable.empty(this, file);
        }
    }

    private byte[] bytes(String file) {
        return Objects.requireNonNull(files.get(file), file);
    }
}
