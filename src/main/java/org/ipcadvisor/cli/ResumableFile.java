package org.ipcadvisor.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import org.ipcadvisor.cli.Journal.Terms;
import org.jspecify.annotations.Nullable;

/**
 * A file of a batch's answers that outlives an interruption: they are written beside it, into {@code FILE.part}, with a
 * journal of how far they have come, and take its name in one step when they are whole. What stands there is taken up again
 * only as far as its digests agree with what was read and written.
 */
final class ResumableFile extends Results {

    private static final String PART = ".part";
    private static final String JOURNAL = ".part.journal";
    private static final int BUFFER = 1 << 16;
    private static final long DUE_BYTES = 8L << 20;

    private final Path target;
    private final Path part;
    private final Path journalFile;
    private final Journal journal;
    private final FileChannel channel;
    private final RunningDigest written;
    private final @Nullable Checkpoint start;
    private final boolean hasDropped;
    private volatile long passed;
    private long passedBytes;

    private ResumableFile(String name, Path target, Journal journal, Found found) {
        super(name, new Digesting(Channels.newOutputStream(found.channel), found.written));
        this.target = target;
        this.part = beside(target, PART);
        this.journalFile = beside(target, JOURNAL);
        this.journal = journal;
        this.channel = found.channel;
        this.written = found.written;
        this.start = found.last();
        this.hasDropped = found.hasDropped();
        this.passed = start == null ? 0 : start.lines();
        this.passedBytes = written.bytes();
    }

    /** What of an unfinished output can be taken up. */
    private record Found(FileChannel channel, RunningDigest written, List<Checkpoint> passed, boolean hasDropped) {
        @Nullable
        Checkpoint last() {
            return passed.isEmpty() ? null : passed.get(passed.size() - 1);
        }
    }

    /** The day of the batch that was interrupted while it wrote a file; null if there is none to go on with. */
    static @Nullable LocalDate dayOf(Path target) throws UnfinishedException {
        try {
            Journal.Said said = Files.exists(beside(target, PART)) ? Journal.read(beside(target, JOURNAL)) : null;
            return said == null || said.terms() == null ? null : said.terms().today();
        } catch (IOException e) {
            throw UnfinishedException.output(name(target), e);
        }
    }

    /** Starts to write, from the beginning. */
    static ResumableFile anew(Path target, Terms terms) throws UnfinishedException {
        return open(target, terms, false);
    }

    /**
     * Goes on to write what was interrupted, or starts from the beginning where nothing of it is there.
     *
     * @throws UnfinishedException if that was answered on other terms
     */
    static ResumableFile goOn(Path target, Terms terms) throws UnfinishedException {
        return open(target, terms, true);
    }

    private static ResumableFile open(Path named, Terms terms, boolean resume) throws UnfinishedException {
        Path target = named.toAbsolutePath();
        String name = name(named);
        OutputTarget.check(target, name);
        OutputTarget.check(beside(target, PART), name(beside(named, PART)));
        OutputTarget.check(beside(target, JOURNAL), name(beside(named, JOURNAL)));
        if (Files.exists(beside(target, PART)) && !Files.exists(beside(target, JOURNAL))) {
            throw UnfinishedException.output(
                    name, beside(named, PART) + " is there already, and no batch has left it; move it away");
        }
        try {
            boolean wasThere = Files.exists(beside(target, PART));
            Journal journal = Journal.open(beside(target, JOURNAL), name);
            FileChannel channel = channel(target);
            try {
                Found found = resume && wasThere
                        ? found(channel, target, terms, journal)
                        : nothing(
                                channel,
                                terms,
                                journal,
                                wasThere && journal.said().terms() != null);
                return new ResumableFile(name, target, journal, found);
            } catch (IOException | UnfinishedException e) {
                channel.close();
                journal.close();
                throw e;
            }
        } catch (IOException e) {
            throw UnfinishedException.output(name, e);
        }
    }

    private static Found nothing(FileChannel channel, Terms terms, Journal journal, boolean drops) throws IOException {
        journal.begin(terms);
        channel.truncate(0);
        return new Found(channel, new RunningDigest(), List.of(), drops);
    }

    private static Found found(FileChannel channel, Path target, Terms terms, Journal journal)
            throws IOException, UnfinishedException {
        Journal.Said said = journal.said();
        if (said.terms() == null) {
            return nothing(channel, terms, journal, false);
        }
        if (!said.terms().equals(terms)) {
            throw UnfinishedException.otherTerms(
                    beside(target, PART), said.terms().unlike(terms));
        }
        Found found = sound(channel, beside(target, PART), said.checkpoints());
        Checkpoint last = found.last();
        long length = last == null ? 0 : last.bytes();
        channel.truncate(length).position(length);
        journal.goOn(terms, found.passed);
        return found;
    }

    /** What is written up to the last checkpoint with whose digest it agrees. */
    private static Found sound(FileChannel channel, Path part, List<Checkpoint> passed) throws IOException {
        RunningDigest sound = new RunningDigest();
        long position = 0;
        int count = 0;
        for (Checkpoint checkpoint : passed) {
            RunningDigest digest = sound.copy();
            if (!digest(part, position, checkpoint.bytes() - position, digest)
                    || !digest.soFar().equals(checkpoint.written())) {
                break;
            }
            sound = digest;
            position = checkpoint.bytes();
            count++;
        }
        return new Found(channel, sound, passed.subList(0, count), false);
    }

    /** Takes some bytes of a file into a digest; false if it has fewer. */
    private static boolean digest(Path file, long from, long count, RunningDigest digest) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            in.skipNBytes(from);
            byte[] buffer = new byte[BUFFER];
            long left = count;
            while (left > 0) {
                int got = in.read(buffer, 0, (int) Math.min(buffer.length, left));
                if (got < 0) {
                    return false;
                }
                digest.add(buffer, 0, got);
                left -= got;
            }
            return left == 0;
        }
    }

    private static FileChannel channel(Path target) throws IOException {
        return FileChannel.open(beside(target, PART), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    private static Path beside(Path target, String ending) {
        return target.resolveSibling(target.getFileName() + ending);
    }

    private static String name(Path target) {
        return "The output " + target;
    }

    /** How far the batch has come that is gone on with; null where it starts from the beginning. */
    @Nullable
    Checkpoint start() {
        return start;
    }

    /** Whether answers of an interrupted batch were there, and are no more. */
    boolean hasDropped() {
        return hasDropped;
    }

    /** What is written beside a file: what is answered so far, and the journal. */
    static List<String> besides(String file) {
        return List.of(file + PART, file + JOURNAL);
    }

    /** The file with what is written before it is whole. */
    Path unfinished() {
        return part;
    }

    /** How many lines an interruption would leave answered. */
    long passed() {
        return passed;
    }

    /** Whether an interruption would lose many bytes of answers. */
    boolean isDue() {
        return written.bytes() - passedBytes >= DUE_BYTES;
    }

    /** Notes that some lines are answered, and that all of their answers are written. */
    void pass(long lines, long bad, String read) throws UnfinishedException {
        flush();
        write(unused -> journal.pass(new Checkpoint(lines, bad, channel.position(), read, written.soFar())));
        passed = lines;
        passedBytes = written.bytes();
    }

    @Override
    void arrive() throws IOException {
        if (Files.exists(target)) {
            WholeFile.keepPermissions(target, part);
        }
        channel.force(true);
        channel.close();
        Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        journal.close();
        Files.deleteIfExists(journalFile);
    }

    @Override
    public void close() {
        try {
            channel.close();
            journal.close();
        } catch (IOException e) {
            // there is nobody to tell: what made the output fail was told already
        }
    }

    /** Takes the digest of what goes through it. */
    private static final class Digesting extends OutputStream {
        private final OutputStream out;
        private final RunningDigest digest;

        Digesting(OutputStream out, RunningDigest digest) {
            this.out = out;
            this.digest = digest;
        }

        @Override
        public void write(int single) throws IOException {
            write(new byte[] {(byte) single}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            out.write(bytes, from, count);
            digest.add(bytes, from, count);
        }
    }
}
