package org.ipcadvisor.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** How files are named as seen from a folder, and found again by such a name. */
final class Seen {

    private Seen() {}

    /** The name of a file, from a folder that need not be there yet; with slashes on every system. */
    static String from(Path folder, String file) {
        try {
            Path target = Path.of(file).toAbsolutePath();
            Path name = target.getFileName();
            Path parent = target.getParent();
            if (name == null || parent == null) {
                return file;
            }
            Path there = real(parent).resolve(name);
            Path here = real(folder.toAbsolutePath());
            boolean related = here.getRoot() != null && here.getRoot().equals(there.getRoot());
            return (related ? here.relativize(there) : there).toString().replace(File.separatorChar, '/');
        } catch (InvalidPathException e) {
            return file;
        }
    }

    /** The file of a name that was written as seen from the folder of another file; without detours where that is the same. */
    static Path beside(String other, String name) {
        Path folder = other.equals(Input.STANDARD) ? null : Path.of(other).getParent();
        Path file = folder == null ? Path.of(name) : folder.resolve(name);
        Path straight = file.normalize();
        try {
            return !Files.exists(file) || Files.isSameFile(file, straight) ? straight : file;
        } catch (IOException e) {
            return file;
        }
    }

    /** A folder without links in its name, as far as it is there. */
    private static Path real(Path folder) {
        Path parent = folder.getParent();
        Path name = folder.getFileName();
        try {
            return folder.toRealPath();
        } catch (IOException e) { // it is not there, but the folder above it may be
            return parent == null || name == null
                    ? folder
                    : real(parent).resolve(name).normalize();
        }
    }
}
