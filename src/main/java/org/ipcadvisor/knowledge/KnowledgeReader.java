package org.ipcadvisor.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Reads the folders of sources, and checks that each is whole and that everything in them resolves. */
final class KnowledgeReader {

    private static final String SHIPPED = "/org/ipcadvisor/sources/";

    private KnowledgeReader() {}

    /** Reads what is shipped beside the classes. */
    static Knowledge shipped() {
        return read(shippedFolders());
    }

    /** The folders that are shipped, in the order of their ids. */
    static List<SourceFolder> shippedFolders() {
        return new String(resource("index.txt"), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank())
                .map(KnowledgeReader::shippedFolder)
                .toList();
    }

    private static SourceFolder shippedFolder(String id) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        SourceFolder.FILES.stream()
                .filter(name -> KnowledgeReader.class.getResource(SHIPPED + id + '/' + name) != null)
                .forEach(name -> files.put(name, resource(id + '/' + name)));
        return new SourceFolder(id, files);
    }

    /**
     * Reads the folders of some sources; what an earlier one names, a later one may speak of.
     *
     * @throws BadKnowledgeException with all that is wrong
     */
    static Knowledge read(List<SourceFolder> folders) {
        folders.forEach(SourceFolder::requireWhole);
        refuse(folders);
        folders.forEach(SourceFolder::open);
        refuse(folders);
        MechanismsReader mechanisms = new MechanismsReader();
        PlatformsReader platforms = new PlatformsReader();
        List<FolderReader> readers = folders.stream().map(FolderReader::new).toList();
        readers.forEach(reader -> reader.readTable(mechanisms, platforms));
        Registry registry = Registry.of(mechanisms, platforms);
        readers.forEach(reader -> reader.readNotes(registry));
        refuse(folders);
        readers.forEach(reader -> reader.check(registry));
        refuse(folders);
        readers.forEach(reader -> reader.readReadings(registry));
        refuse(folders);
        Knowledge knowledge = new Knowledge(
                readers.stream().map(FolderReader::source).toList(),
                registry.mechanisms(),
                registry.platforms(),
                registry.products(),
                all(readers, FolderReader::cells),
                all(readers, FolderReader::notes),
                all(readers, FolderReader::statements),
                all(readers, FolderReader::readings),
                all(readers, FolderReader::gaps),
                List.of(),
                all(readers, FolderReader::comments),
                registry.mechanismNames(),
                registry.productNames());
        List<SourceGap> gaps = all(readers, reader -> reader.sourceGaps(knowledge));
        refuse(folders);
        return knowledge.with(gaps);
    }

    private static <T> List<T> all(List<FolderReader> readers, Function<FolderReader, List<T>> part) {
        return readers.stream().map(part).flatMap(Collection::stream).toList();
    }

    /** Refuses all folders if a problem was noted in one. */
    private static void refuse(List<SourceFolder> folders) {
        List<String> problems = new ArrayList<>();
        folders.forEach(folder -> problems.addAll(folder.problems()));
        if (!problems.isEmpty()) {
            throw new BadKnowledgeException(problems);
        }
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
