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
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads the folders of sources, and checks that each is whole and that everything in them resolves. */
final class KnowledgeReader {

    private static final String SHIPPED = "/org/ipcadvisor/sources/";

    private KnowledgeReader() {}

    /**
     * Reads what is shipped beside the classes.
     *
     * @throws IllegalStateException if it is not sound
     */
    static Knowledge shipped() {
        try {
            return read(shippedFolders());
        } catch (BadKnowledgeException e) {
            throw new IllegalStateException("What is shipped is not sound.", e);
        }
    }

    /** The folders that are shipped, in the order of their ids. */
    static List<SourceFolder> shippedFolders() {
        Map<String, Map<String, byte[]>> folders = new TreeMap<>();
        // a file is not asked for to see whether it is there: Java would open all jars to say no
        new String(resource("index.txt"), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> folders.computeIfAbsent(folder(line), id -> new LinkedHashMap<>())
                        .put(line.substring(line.indexOf('/') + 1), resource(line)));
        return folders.entrySet().stream()
                .map(folder -> new SourceFolder(folder.getKey(), folder.getValue()))
                .toList();
    }

    private static String folder(String file) {
        return file.substring(0, file.indexOf('/'));
    }

    /**
     * Reads what is shipped, and after it the folders that a user names.
     *
     * @throws BadKnowledgeException with all that is wrong
     */
    static Knowledge with(List<Pack> packs) {
        List<SourceFolder> shipped = shippedFolders();
        requireNew(packs, ids(shipped));
        return read(together(shipped, packs));
    }

    private static List<String> ids(List<SourceFolder> folders) {
        return folders.stream().map(SourceFolder::id).toList();
    }

    /** Refuses folders that have the id of a source that there is already. */
    private static void requireNew(List<Pack> packs, List<String> ids) {
        List<Flaw> taken = packs.stream()
                .filter(pack -> ids.contains(pack.id()))
                .map(Pack::taken)
                .toList();
        if (!taken.isEmpty()) {
            throw new BadKnowledgeException(taken);
        }
    }

    /**
     * Reads a folder as the last one: after what is shipped (if it is itself shipped, after what comes before it) and some
     * others.
     *
     * @throws BadKnowledgeException with all that is wrong
     */
    static Knowledge upTo(Pack last, List<Pack> others) {
        List<SourceFolder> shipped = shippedFolders();
        List<String> ids = ids(shipped);
        requireNew(others, Stream.concat(ids.stream(), Stream.of(last.id())).toList());
        int before = ids.contains(last.id()) ? ids.indexOf(last.id()) : shipped.size();
        List<Pack> packs = new ArrayList<>(others);
        packs.add(last);
        return read(together(shipped.subList(0, before), packs));
    }

    private static List<SourceFolder> together(List<SourceFolder> shipped, List<Pack> packs) {
        return Stream.concat(shipped.stream(), packs.stream().map(Pack::folder)).toList();
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
        ReadingIds ids = new ReadingIds();
        readers.forEach(reader -> reader.checkReadings(ids));
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
        List<Flaw> problems = new ArrayList<>();
        folders.forEach(folder -> problems.addAll(folder.problems()));
        if (!problems.isEmpty()) {
            throw new BadKnowledgeException(problems);
        }
    }

    private static byte[] resource(String name) {
        try (InputStream stream = KnowledgeReader.class.getResourceAsStream(SHIPPED + name)) {
            if (stream == null) {
                throw new BadKnowledgeException(List.of(new Flaw(name, null, "The file is missing.")));
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
