package org.ipcadvisor.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** What results may replace: a regular file that is writable, or nothing yet, in a folder that is there. */
final class OutputTarget {

    private OutputTarget() {}

    /** Refuses anything else, calling it by the given name. */
    static void check(Path target, String name) throws UnfinishedException {
        Path folder = target.getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw UnfinishedException.output(name, "there is no folder " + folder);
        }
        if (folder != null && !Files.isWritable(folder)) {
            throw UnfinishedException.output(name, "the folder " + folder + " is not writable for you");
        }
        try {
            checkKind(target, name);
        } catch (NoSuchFileException e) {
            // a new file
        } catch (IOException e) {
            throw UnfinishedException.output(name, e);
        }
    }

    private static void checkKind(Path target, String name) throws IOException, UnfinishedException {
        BasicFileAttributes old = Files.readAttributes(target, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (old.isSymbolicLink()) {
            throw UnfinishedException.output(name, "it is a symbolic link; name the file itself");
        }
        if (old.isDirectory()) {
            throw UnfinishedException.output(name, "it is a directory");
        }
        if (!old.isRegularFile()) {
            throw UnfinishedException.output(
                    name, "it is no regular file; leave --output out to write to standard output");
        }
        if (!Files.isWritable(target)) {
            throw UnfinishedException.output(name, "it is read-only");
        }
    }
}
