package org.ipcadvisor.cli;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;
import java.util.UUID;

/**
 * A file of results that is replaced as a whole: they are written beside it, reach the disk, and take its name in one step.
 * Whatever fails before that, an interruption included, leaves the old file as it was and nothing beside it.
 */
final class WholeFile extends Results {

    private final Path target;
    private final Path beside;
    private final FileChannel channel;
    private final boolean replaces;
    private boolean arrived;
    private final AtInterruption atInterruption;

    private WholeFile(String name, Path target, Path beside, FileChannel channel, boolean replaces) {
        super(name, Channels.newOutputStream(channel));
        this.replaces = replaces;
        this.target = target;
        this.beside = beside;
        this.channel = channel;
        this.atInterruption = new AtInterruption(() -> drop(channel, beside));
    }

    /**
     * Starts to write.
     *
     * @throws UnfinishedException if the target is anything but a writable regular file, or nothing yet, in a folder that
     *     can be written to
     */
    static WholeFile at(Path target) throws UnfinishedException {
        return at(target, true);
    }

    /** Starts to write a file that is not there yet; one that comes to be there meanwhile is left as it is. */
    static WholeFile newAt(Path target) throws UnfinishedException {
        return at(target, false);
    }

    private static WholeFile at(Path target, boolean replaces) throws UnfinishedException {
        String name = "The output " + target;
        Path absolute = target.toAbsolutePath();
        OutputTarget.check(absolute, name);
        Path beside = absolute.resolveSibling(".ipc-advisor-" + UUID.randomUUID() + ".tmp");
        try {
            FileChannel channel = FileChannel.open(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            return new WholeFile(name, absolute, beside, channel, replaces);
        } catch (IOException e) {
            throw UnfinishedException.output(name, e);
        }
    }

    @Override
    void arrive() throws IOException {
        if (replaces && Files.exists(target)) {
            keepPermissions(target, beside);
        }
        channel.force(true);
        channel.close();
        if (replaces) {
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
        } else {
            appear();
        }
        arrived = true;
    }

    /** Takes the name in one step if nothing has it; where files cannot have two names, all but in one. */
    private void appear() throws IOException {
        try {
            try {
                Files.createLink(target, beside);
                arrived = true; // its other name goes when this is closed
            } catch (FileAlreadyExistsException e) {
                throw e;
            } catch (IOException | UnsupportedOperationException e) {
                Files.move(beside, target);
            }
        } catch (FileAlreadyExistsException e) {
            throw new IOException("it is there already, and is not overwritten", e);
        }
    }

    @Override
    void withdraw() {
        if (arrived && !replaces) {
            drop(channel, target);
        }
    }

    /** Gives one file the permissions that another has. */
    static void keepPermissions(Path old, Path fresh) throws IOException {
        if (Files.getFileStore(old).supportsFileAttributeView("posix")) {
            Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(old, LinkOption.NOFOLLOW_LINKS);
            Files.setPosixFilePermissions(fresh, permissions);
        }
    }

    @Override
    public void close() {
        drop(channel, beside);
        atInterruption.close();
    }

    private static void drop(FileChannel channel, Path file) {
        try {
            channel.close();
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // there is nobody to tell: what made the output fail was told already
        }
    }
}
