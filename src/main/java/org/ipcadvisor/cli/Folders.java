package org.ipcadvisor.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ipcadvisor.document.BadDocumentException;
import org.ipcadvisor.document.Problem;

/** The requirements files in folders, which are known by their names. */
final class Folders {

    private static final List<String> ENDS = List.of(".ipc.yaml", ".ipc.yml", ".ipc.json");
    private static final int DEPTH = 32;

    private Folders() {}

    /** Whether a name is a folder's. */
    static boolean isFolder(String name) {
        try {
            return !name.isEmpty() && !name.equals(Input.STANDARD) && Files.isDirectory(Path.of(name));
        } catch (InvalidPathException e) {
            return false; // no name of anything, which is told where it is read
        }
    }

    /**
     * The files in a folder and those below it, in the order of their names; links to folders and hidden folders are left
     * out.
     *
     * @throws BadDocumentException if there is none, or the folder cannot be read
     */
    static List<String> files(String folder) throws BadDocumentException {
        List<String> files = new ArrayList<>();
        try (Stream<Path> all = Files.find(
                Path.of(folder), DEPTH, (path, attributes) -> attributes.isRegularFile() && isRequirements(path))) {
            all.filter(path -> !isHidden(Path.of(folder).relativize(path)))
                    .map(Path::toString)
                    .sorted()
                    .forEach(files::add);
        } catch (IOException e) {
            throw Input.unreadable(e);
        } catch (UncheckedIOException e) {
            throw Input.unreadable(new IOException(e.getMessage(), e));
        }
        if (files.isEmpty()) {
            throw new BadDocumentException(List.of(new Problem(
                    "file-directory",
                    "This is a directory, and no file in it has a name that ends in .ipc.yaml. Name a requirements file in"
                            + " it.",
                    "",
                    null)));
        }
        return files;
    }

    private static boolean isRequirements(Path path) {
        String name = path.getFileName().toString();
        return ENDS.stream().anyMatch(name::endsWith);
    }

    private static boolean isHidden(Path below) {
        return Stream.iterate(below, path -> path != null, Path::getParent)
                .anyMatch(path -> path.getFileName().toString().startsWith("."));
    }
}
