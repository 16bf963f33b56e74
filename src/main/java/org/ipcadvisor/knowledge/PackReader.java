package org.ipcadvisor.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ipcadvisor.document.Characters;
import org.ipcadvisor.document.Document;
import org.ipcadvisor.document.Limit;
import org.ipcadvisor.document.Wording;

/** Reads a folder that a user names: no more of it than a source may have, and nothing that is no file. */
final class PackReader {

    private static final Pattern PROGRAM =
            Pattern.compile("(?i).*\\.(?:drl|dslr?|rdrl|gdst|dmn|java|class|jar|groovy)");

    private final Path folder;
    private final String shown;
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final List<Flaw> flaws = new ArrayList<>();

    PackReader(Path folder) {
        this.folder = folder;
        this.shown = folder.toString().isEmpty() ? "." : folder.toString();
    }

    /** What could be read. */
    Pack read() {
        String id = id();
        if (!Files.isDirectory(folder)) {
            flaw(Files.exists(folder) ? "This is no folder." : "There is no folder of this name.");
        } else if (!Ids.ID.matcher(id).matches()) {
            flaw("The folder's name is the id of its source, in lower case with hyphens. Give it such a name, not "
                    + Characters.shown(id) + ".");
        } else {
            entries().forEach(this::take);
        }
        return new Pack(id, shown, files);
    }

    /** What stands in the way of reading it. */
    List<Flaw> flaws() {
        return flaws;
    }

    private String id() {
        Path name = folder.toAbsolutePath().normalize().getFileName();
        return name == null ? "" : name.toString();
    }

    private List<Path> entries() {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
            for (Path entry : all) {
                if (entries.size() == Limit.FOLDER_FILES.most()) {
                    flaw("There is too much in this folder. " + Limit.FOLDER_FILES.sentence());
                    return List.of();
                }
                entries.add(entry);
            }
        } catch (IOException e) {
            flaw("The folder cannot be read" + because(e) + '.');
        } catch (DirectoryIteratorException e) {
            flaw("The folder cannot be read to its end.");
        }
        entries.sort(Comparator.comparing(Path::toString));
        return entries;
    }

    private void take(Path entry) {
        String name = String.valueOf(entry.getFileName());
        Optional<String> objection = objection(entry, name);
        if (objection.isPresent()) {
            flaws.add(new Flaw(shown + '/' + name, null, objection.get()));
            return;
        }
        try (InputStream in = Files.newInputStream(entry)) {
            byte[] bytes = Document.readBounded(in);
            if (bytes.length > Limit.DOCUMENT_BYTES.most()) {
                String said = "This file is too long. " + Limit.DOCUMENT_BYTES.sentence();
                flaws.add(new Flaw(shown + '/' + name, null, said));
            }
            files.put(name, bytes);
        } catch (IOException e) {
            flaws.add(new Flaw(shown + '/' + name, null, "The file cannot be read" + because(e) + '.'));
        }
    }

    /** Why something in the folder is not read. A link is what it leads to. */
    private static Optional<String> objection(Path entry, String name) {
        if (!SourceFolder.FILES.contains(name)) {
            return Optional.of(stranger(name));
        } else if (Files.isDirectory(entry)) {
            return Optional.of("This is a directory, and a file is wanted.");
        } else if (!Files.exists(entry)) {
            return Optional.of("This is a link that leads nowhere.");
        }
        return Files.isRegularFile(entry)
                ? Optional.empty()
                : Optional.of("This is a device, a pipe or the like, and a file is wanted.");
    }

    private static String stranger(String name) {
        if (PROGRAM.matcher(name).matches()) {
            return "A source is data, and never brings rules or programs. Take this file out of the folder.";
        }
        List<String> near = Wording.near(name, SourceFolder.FILES);
        return near.isEmpty()
                ? "This is none of a source's files, which are " + Wording.all(SourceFolder.FILES)
                        + ". Take it out of the folder."
                : "This is none of a source's files. Did you mean " + Wording.either(near) + "?";
    }

    private static String because(IOException failure) {
        return failure instanceof AccessDeniedException ? ": its permissions do not allow it" : "";
    }

    private void flaw(String message) {
        flaws.add(new Flaw(shown, null, message));
    }
}
