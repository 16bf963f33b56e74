package org.ipcadvisor.knowledge.check;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ipcadvisor.document.BadDocumentException;
import org.ipcadvisor.document.Document;
import org.ipcadvisor.document.Syntax;
import org.ipcadvisor.knowledge.Cell;
import org.ipcadvisor.knowledge.Flaw;
import org.ipcadvisor.knowledge.Knowledge;
import org.ipcadvisor.knowledge.Pack;
import org.ipcadvisor.knowledge.Source;
import org.ipcadvisor.knowledge.Statement;

/** What is looked at: the files of a source's folder as they are written, and what was read from them. */
final class Matter {

    private static final String MATRIX = "matrix.csv";

    private final Pack pack;
    private final Knowledge knowledge;
    private final Map<String, YamlFile> files = new LinkedHashMap<>();

    /** A folder, and a knowledge that was read from it among other sources. */
    Matter(Pack pack, Knowledge knowledge) {
        this.pack = pack;
        this.knowledge = knowledge;
        pack.files().stream().filter(name -> name.endsWith(".yaml")).forEach(name -> files.put(name, read(name)));
    }

    private YamlFile read(String name) {
        try {
            return new YamlFile(shown(name), Document.read(pack.bytes(name), Syntax.YAML));
        } catch (BadDocumentException e) {
            throw new IllegalStateException("The file was read before: " + name, e);
        }
    }

    private String shown(String file) {
        return pack.shown() + '/' + file;
    }

    private YamlFile file(String name) {
        return Objects.requireNonNullElseGet(files.get(name), () -> new YamlFile(shown(name), null));
    }

    /** What all sources say. */
    Knowledge knowledge() {
        return knowledge;
    }

    Source source() {
        return knowledge.sources().stream()
                .filter(source -> source.id().equals(pack.id()))
                .findFirst()
                .orElseThrow();
    }

    /** Whether something is of this source. */
    boolean isOwn(String source) {
        return source.equals(pack.id());
    }

    /** The cells of the source's table. */
    List<Cell> cells() {
        return knowledge.cells().stream().filter(cell -> isOwn(cell.source())).toList();
    }

    /** What the source says in typed terms. */
    List<Statement> statements() {
        return knowledge.statements().stream().filter(s -> isOwn(s.source())).toList();
    }

    YamlFile about() {
        return file("source.yaml");
    }

    YamlFile platformsFile() {
        return file("platforms.yaml");
    }

    YamlFile mechanismsFile() {
        return file("mechanisms.yaml");
    }

    YamlFile notesFile() {
        return file("notes.yaml");
    }

    YamlFile statementsFile() {
        return file("statements.yaml");
    }

    YamlFile readingsFile() {
        return file("readings.yaml");
    }

    YamlFile commentsFile() {
        return file("comments.yaml");
    }

    YamlFile gapsFile() {
        return file("gaps.yaml");
    }

    /** A flaw of the folder as a whole. */
    Flaw flaw(String message) {
        return new Flaw(pack.shown(), null, message);
    }

    /** A flaw at a cell of the table. */
    Flaw flaw(Cell cell, String message) {
        String table = new String(pack.bytes(MATRIX), StandardCharsets.UTF_8);
        return new Flaw(shown(MATRIX), new Table(table).place(cell), message);
    }
}
