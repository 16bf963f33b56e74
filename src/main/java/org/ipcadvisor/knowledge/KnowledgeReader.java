package org.ipcadvisor.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the folders of sources, and checks that each is whole and that everything in it resolves. */
final class KnowledgeReader {

    private static final String SHIPPED = "/org/ipcadvisor/sources/";
    private static final List<String> FILES =
            List.of("source.yaml", "mechanisms.yaml", "platforms.yaml", "matrix.csv", "notes.yaml");

    private KnowledgeReader() {}

    /** Reads what is shipped beside the classes. */
    static Knowledge shipped() {
        List<String> ids = new String(resource("index.txt"), StandardCharsets.UTF_8)
                .lines()
                .filter(l -> !l.isBlank())
                .toList();
        if (ids.size() != 1) {
            throw new BadKnowledgeException(List.of("One source is expected, not " + ids.size() + ": " + ids + "."));
        }
        Map<String, byte[]> files = new LinkedHashMap<>();
        FILES.forEach(name -> files.put(name, resource(ids.get(0) + '/' + name)));
        return read(ids.get(0), files);
    }

    /**
     * Reads the files of one source.
     *
     * @throws BadKnowledgeException with all that is wrong
     */
    static Knowledge read(String id, Map<String, byte[]> files) {
        SourceFolder folder = new SourceFolder(id, files);
        SourceFolder.Table about =
                folder.yaml("source.yaml", Set.of("label", "title", "publisher", "revision", "sha256", "scope"));
        String label = about.text("label");
        Source source = new Source(id, label, about.text("title"), about.text("revision"), about.text("sha256"));

        Matrix matrix = new Matrix(folder);
        MechanismsReader mechanisms = new MechanismsReader(folder);
        mechanisms.read();
        PlatformsReader platforms = new PlatformsReader(folder, matrix.headings());
        platforms.read();
        List<Mechanism> rows =
                mechanisms.mechanisms().stream().filter(Mechanism::row).toList();
        List<Cell> cells = matrix.cells(label, rows, platforms.platforms());
        Set<Integer> marks = marks(cells, platforms.platforms());
        NotesReader notes = new NotesReader(folder, label);
        notes.read(Stream.iterate(1, n -> n + 1).limit(99).map(String::valueOf).collect(Collectors.toSet()));

        checkScope(about, platforms.names());
        new NoteChecks(folder, notes, cells, platforms.platforms(), marks).check();
        if (!folder.problems().isEmpty()) {
            throw new BadKnowledgeException(folder.problems());
        }
        return new Knowledge(
                List.of(source),
                mechanisms.mechanisms(),
                platforms.platforms(),
                platforms.products(),
                cells,
                notes.notes(),
                notes.statements(),
                gaps(id, label, mechanisms.mechanisms(), platforms.products()),
                mechanisms.names(),
                platforms.names());
    }

    private static Set<Integer> marks(List<Cell> cells, List<Platform> platforms) {
        return Stream.concat(
                        cells.stream().flatMap(c -> c.notes().stream()),
                        platforms.stream().flatMap(p -> p.notes().stream()))
                .collect(Collectors.toSet());
    }

    private static void checkScope(SourceFolder.Table about, Names<Product> names) {
        for (String product : about.texts("scope")) {
            if (!(names.find(product) instanceof Naming.Found<Product>)) {
                about.problem("\"" + product + "\" is in the scope and no product of platforms.yaml.");
            }
        }
    }

    private static List<Gap> gaps(String id, String label, List<Mechanism> mechanisms, List<Product> products) {
        List<Gap> gaps = new ArrayList<>();
        for (Product product : products) {
            if (product.platform() == null) {
                String says = label + " names " + product.name() + " in its scope and has no column for it.";
                String slug = Names.slug(product.name());
                gaps.add(new Gap(label, id + ":no-column/" + slug, product.name(), says));
            }
        }
        for (Mechanism mechanism : mechanisms) {
            if (!mechanism.row()) {
                String says = label + " names " + mechanism.name() + " and has no row for it.";
                gaps.add(new Gap(label, id + ":no-row/" + mechanism.id(), mechanism.id(), says));
            }
        }
        return gaps;
    }

    private static byte[] resource(String name) {
        try (InputStream stream = KnowledgeReader.class.getResourceAsStream(SHIPPED + name)) {
            if (stream == null) {
                throw new BadKnowledgeException(List.of(name + ": The file is missing."));
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
