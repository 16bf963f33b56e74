package org.ipcadvisor.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the folders of sources, and checks that each is whole and that everything in it resolves. */
final class KnowledgeReader {

    private static final String SHIPPED = "/org/ipcadvisor/sources/";
    private static final String ABOUT = "source.yaml";
    private static final List<String> FILES =
            List.of(ABOUT, MechanismsReader.FILE, PlatformsReader.FILE, Matrix.FILE, NotesReader.FILE);
    /** What a source may have. */
    private static final List<String> MORE = List.of(ReadingsReader.FILE, GapsReader.FILE);

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

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
        MORE.stream()
                .filter(name -> isThere(ids.get(0) + '/' + name))
                .forEach(name -> files.put(name, resource(ids.get(0) + '/' + name)));
        return read(ids.get(0), files);
    }

    /**
     * Reads the files of one source.
     *
     * @throws BadKnowledgeException with all that is wrong
     */
    static Knowledge read(String id, Map<String, byte[]> files) {
        SourceFolder folder = new SourceFolder(id, files);
        folder.require(FILES, MORE);
        SourceTable about = folder.yaml(ABOUT);
        SourceTable mechanismsFile = folder.yaml(MechanismsReader.FILE);
        SourceTable platformsFile = folder.yaml(PlatformsReader.FILE);
        SourceTable notesFile = folder.yaml(NotesReader.FILE);
        folder.throwAny();

        Source source = source(id, about);
        Matrix matrix = new Matrix(folder);
        MechanismsReader mechanisms = new MechanismsReader();
        mechanisms.read(mechanismsFile);
        PlatformsReader platforms = new PlatformsReader(matrix.headings());
        platforms.read(platformsFile);
        List<Mechanism> rows =
                mechanisms.mechanisms().stream().filter(Mechanism::row).toList();
        List<Cell> cells = matrix.cells(source.label(), rows, platforms.platforms());
        NotesReader notes = new NotesReader(id, source.label());
        notes.read(notesFile);
        folder.throwAny();

        checkScope(about, platforms);
        new NoteChecks(folder, cells, platforms.platforms(), matrix.marks()).check(notes.notes());
        folder.throwAny();
        ReadingsReader readings =
                new ReadingsReader(id, platforms.platforms(), platforms.names(), cells, notes.notes());
        if (folder.has(ReadingsReader.FILE)) {
            readings.read(folder.yaml(ReadingsReader.FILE));
        }
        folder.throwAny();
        Knowledge knowledge = new Knowledge(
                List.of(source),
                mechanisms.mechanisms(),
                platforms.platforms(),
                platforms.products(),
                cells,
                notes.notes().stream().map(NotesReader.ReadNote::note).toList(),
                readings.statements(),
                readings.readings(),
                gaps(id, source.label(), mechanisms.mechanisms(), platforms.products()),
                List.of(),
                mechanisms.names(),
                platforms.names());
        return knowledge.with(sourceGaps(folder, knowledge));
    }

    /** What the source leaves open, if it says so. */
    private static List<SourceGap> sourceGaps(SourceFolder folder, Knowledge knowledge) {
        if (!folder.has(GapsReader.FILE)) {
            return List.of();
        }
        GapsReader gaps = new GapsReader(folder.id(), new TouchReader(knowledge));
        gaps.read(folder.yaml(GapsReader.FILE));
        folder.throwAny();
        return gaps.gaps();
    }

    private static Source source(String id, SourceTable about) {
        about.allowing(Set.of("label", "title", "publisher", "revision", "sha256", "scope"));
        String revision = about.text("revision");
        if (!revision.isEmpty() && !DATE.matcher(revision).matches()) {
            about.problem("revision", "\"revision\" is a date as year-month-day, not \"" + revision + "\".");
        }
        String sha256 = about.text("sha256");
        if (!sha256.isEmpty() && !HASH.matcher(sha256).matches()) {
            about.problem("sha256", "\"sha256\" is 64 hexadecimal digits in lower case.");
        }
        return new Source(id, about.text("label"), about.text("title"), revision, sha256);
    }

    /** The scope names products that are known, and among them every product that has no column. */
    private static void checkScope(SourceTable about, PlatformsReader platforms) {
        Set<Product> scope = new HashSet<>();
        for (String name : about.texts("scope")) {
            if (platforms.names().find(name) instanceof Naming.Found<Product> found) {
                scope.add(found.value());
            } else {
                about.problem("scope", "\"" + name + "\" is in the scope and no product of platforms.yaml.");
            }
        }
        for (Product product : platforms.products()) {
            if (product.platform() == null && !scope.contains(product)) {
                String said = " has no column in platforms.yaml and is not in the scope, so nothing speaks of it.";
                about.problem("scope", product.name() + said);
            }
        }
    }

    private static List<Gap> gaps(String id, String label, List<Mechanism> mechanisms, List<Product> products) {
        List<Gap> gaps = new ArrayList<>();
        for (Product product : products) {
            if (product.platform() == null) {
                String says = label + " names " + product.name() + " in its scope and has no column for it.";
                String slug = Names.slug(product.name());
                gaps.add(new Gap(id, label, id + ":no-column/" + slug, product.name(), says));
            }
        }
        for (Mechanism mechanism : mechanisms) {
            if (!mechanism.row()) {
                String says = label + " names " + mechanism.name() + " and has no row for it.";
                gaps.add(new Gap(id, label, id + ":no-row/" + mechanism.id(), mechanism.id(), says));
            }
        }
        return gaps;
    }

    private static boolean isThere(String name) {
        return KnowledgeReader.class.getResource(SHIPPED + name) != null;
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
