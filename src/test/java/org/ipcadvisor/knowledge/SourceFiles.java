package org.ipcadvisor.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files of a source as texts, for tests that change one thing in them. */
public final class SourceFiles {

    private static final Pattern EXAMPLE_FILE =
            Pattern.compile("(?s)\\n`([a-z]+\\.(?:yaml|csv))`\\n\\n```(?:yaml|csv)\\n(.*?)```\\n");

    private final String id;
    private final Map<String, String> texts;

    private SourceFiles(String id, Map<String, String> texts) {
        this.id = id;
        this.texts = texts;
    }

    /** A source without a file. */
    public static SourceFiles empty(String id) {
        return new SourceFiles(id, Map.of());
    }

    /** The article's folder as it lies in the project. */
    public static SourceFiles article() {
        return shipped("kb95900");
    }

    /** A shipped source's folder as it lies in the project. */
    public static SourceFiles shipped(String id) {
        Map<String, String> texts = new LinkedHashMap<>();
        try (Stream<Path> files = Files.list(Path.of("rules", id))) {
            for (Path file : files.sorted().toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new SourceFiles(id, texts);
    }

    /** The example of the format's description: a source that is not shipped. */
    public static SourceFiles fieldReport() {
        Map<String, String> texts = new LinkedHashMap<>();
        try {
            EXAMPLE_FILE
                    .matcher(Files.readString(Path.of("src/docs/knowledge-format.md")))
                    .results()
                    .forEach(file -> texts.put(file.group(1), file.group(2)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new SourceFiles("field-report", texts);
    }

    /** The same under another id. */
    public SourceFiles named(String other) {
        return new SourceFiles(other, texts);
    }

    /** Writes them into a folder of their id in another folder, and gives that. */
    public Path in(Path parent) {
        try {
            Path folder = Files.createDirectories(parent.resolve(id));
            for (Map.Entry<String, String> text : texts.entrySet()) {
                Files.writeString(folder.resolve(text.getKey()), text.getValue());
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The id of the source. */
    public String id() {
        return id;
    }

    /** The names of the files. */
    public Set<String> names() {
        return texts.keySet();
    }

    /** The same with another file, or with another text for one that is there. */
    public SourceFiles with(String file, String text) {
        Map<String, String> changed = new LinkedHashMap<>(texts);
        changed.put(file, text);
        return new SourceFiles(id, changed);
    }

    /** The same without a file. */
    public SourceFiles without(String file) {
        Map<String, String> changed = new LinkedHashMap<>(texts);
        changed.remove(file);
        return new SourceFiles(id, changed);
    }

    /** The same with one passage changed, which has to be there once. */
    public SourceFiles replacing(String file, String passage, String by) {
        String text = text(file);
        if (text.split(java.util.regex.Pattern.quote(passage), -1).length != 2) {
            throw new IllegalArgumentException(file + " does not hold this once: " + passage);
        }
        return with(file, text.replace(passage, by));
    }

    /** The text of a file. */
    public String text(String file) {
        return texts.getOrDefault(file, "");
    }

    /** The place of a passage, as "notes.yaml:3:5". */
    public String place(String file, String passage) {
        String before = text(file).substring(0, text(file).indexOf(passage));
        List<String> lines = before.lines().toList();
        boolean newLine = before.isEmpty() || before.endsWith("\n");
        int line = newLine ? lines.size() + 1 : lines.size();
        int column = newLine ? 1 : lines.get(lines.size() - 1).length() + 1;
        return file + ':' + line + ':' + column;
    }

    /** The knowledge that several sources hold. */
    public static Knowledge together(SourceFiles... sources) {
        return KnowledgeReader.read(
                Arrays.stream(sources).map(SourceFiles::folder).toList());
    }

    private SourceFolder folder() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        texts.forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return new SourceFolder(id, files);
    }

    /** The knowledge that they hold. */
    public Knowledge read() {
        return together(this);
    }
}
