package org.ipcadvisor.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a batch notes of its progress, beside its unfinished output: on the first line what its answers depend upon, then a
 * line for each {@link Checkpoint}. Whoever has one open is the only one.
 */
final class Journal implements AutoCloseable {

    private static final Pattern TERMS =
            Pattern.compile("batch of ([0-9]{4}-[0-9]{2}-[0-9]{2}) by ([0-9a-f]{64}) ([0-9a-f]{64}) ([0-9a-f]{64})");

    /** No journal is read beyond this; it has a line of some 170 bytes for each 256 answers. */
    private static final long MOST_BYTES = 1L << 30;

    private final FileChannel channel;

    /**
     * What all answers of a batch depend upon.
     *
     * @param today the day by which waivers are looked at
     * @param program the digest of the program, with the rules and the knowledge that is shipped
     * @param knowledge the digest of the folders that are named as sources
     * @param policy the digest of the policy
     */
    record Terms(LocalDate today, String program, String knowledge, String policy) {
        private static @Nullable Terms of(String line) {
            Matcher parts = TERMS.matcher(line);
            try {
                return parts.matches()
                        ? new Terms(LocalDate.parse(parts.group(1)), parts.group(2), parts.group(3), parts.group(4))
                        : null;
            } catch (DateTimeException e) {
                return null; // a line that this program has not written
            }
        }

        private String line() {
            return "batch of " + today + " by " + program + ' ' + knowledge + ' ' + policy;
        }

        /** How a batch was begun on these terms that is to go on upon others, as "under another policy". */
        List<String> unlike(Terms others) {
            List<String> unlike = new ArrayList<>();
            if (!program.equals(others.program)) {
                unlike.add("by another build of ipc-advisor");
            }
            if (!knowledge.equals(others.knowledge)) {
                unlike.add("with other folders of --knowledge");
            }
            if (!policy.equals(others.policy)) {
                unlike.add("under another policy");
            }
            if (!today.equals(others.today)) {
                unlike.add("for another day, " + today);
            }
            return unlike;
        }
    }

    /**
     * What a journal says.
     *
     * @param terms null if it says nothing of them
     * @param checkpoints in the order in which they were passed
     */
    record Said(@Nullable Terms terms, List<Checkpoint> checkpoints) {}

    private Journal(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Opens a journal, which is made if it is not there.
     *
     * @throws UnfinishedException if another batch has it open
     */
    static Journal open(Path file, String output) throws IOException, UnfinishedException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (!isLocked(channel)) {
            channel.close();
            throw UnfinishedException.output(output, "another batch is writing it");
        }
        return new Journal(channel);
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** What a journal says that nobody need have open; null if there is none. */
    static @Nullable Said read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return null;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return said(channel);
        }
    }

    /** What it says; through its own channel, for closing another one would give its lock away. */
    Said said() throws IOException {
        return said(channel);
    }

    private static Said said(FileChannel channel) throws IOException {
        if (channel.size() > MOST_BYTES) {
            return new Said(null, List.of());
        }
        ByteBuffer bytes = ByteBuffer.allocate((int) channel.size());
        while (bytes.hasRemaining() && channel.read(bytes, bytes.position()) >= 0) {
            // until all of it is read
        }
        String text = new String(bytes.array(), 0, bytes.position(), StandardCharsets.ISO_8859_1);
        String[] lines = text.split("\n", -1);
        Terms said = lines.length < 2 ? null : Terms.of(lines[0]);
        if (said == null) {
            return new Said(null, List.of());
        }
        List<Checkpoint> checkpoints = new ArrayList<>();
        for (int i = 1; i < lines.length - 1; i++) { // what follows the last line end was cut off
            Checkpoint checkpoint = Checkpoint.of(lines[i]);
            if (checkpoint == null) {
                break;
            }
            checkpoints.add(checkpoint);
        }
        return new Said(said, checkpoints);
    }

    /** Forgets all that it says, and begins with what answers depend upon. */
    void begin(Terms terms) throws IOException {
        channel.truncate(0);
        write(terms.line() + '\n');
    }

    /** Goes on behind some of the checkpoints that it has, and forgets the rest. */
    void goOn(Terms terms, List<Checkpoint> passed) throws IOException {
        long length = terms.line().length() + 1L;
        for (Checkpoint checkpoint : passed) {
            length += checkpoint.line().length() + 1L;
        }
        channel.truncate(length);
        channel.position(length);
    }

    /** Notes how far the batch has come. */
    void pass(Checkpoint checkpoint) throws IOException {
        write(checkpoint.line() + '\n');
    }

    private void write(String text) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.ISO_8859_1));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
