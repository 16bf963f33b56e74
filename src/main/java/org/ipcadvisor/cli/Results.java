package org.ipcadvisor.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Where results go, in UTF-8: standard output, or a file that is replaced as a whole. */
abstract class Results implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final String name;
    private final OutputStream stream;
    private final Writer writer;

    Results(String name, OutputStream stream) {
        this.name = name;
        this.stream = stream;
        this.writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), BUFFER);
    }

    /** Lets something write; the writer stays open. */
    final void write(Writing writing) throws UnfinishedException {
        try {
            writing.to(writer);
        } catch (IOException e) {
            throw UnfinishedException.output(name, e);
        }
    }

    /** Writes text that is encoded already, and all that is kept back before it. */
    final void write(byte[] encoded) throws UnfinishedException {
        write(before -> {
            before.flush();
            stream.write(encoded);
        });
    }

    /** Sends what is kept back on its way. */
    final void flush() throws UnfinishedException {
        write(Writer::flush);
    }

    /** Sends what is kept back on its way if that can be done; why it cannot was told when it was tried first. */
    final void flushWhatCanBe() {
        try {
            writer.flush();
        } catch (IOException e) {
            // there is nobody to tell: what has failed before this was told already
        }
    }

    /** Makes sure that all of the results have arrived. */
    final void finish() throws UnfinishedException {
        flush();
        write(all -> arrive());
    }

    /** What has to happen once everything was written. */
    abstract void arrive() throws IOException;

    /** Takes back what has arrived where nothing was before, as far as that can be done. */
    void withdraw() {
        // what has replaced something, or was printed, cannot be taken back
    }

    /** Lets go of the target; what was not finished is dropped where it can be. */
    @Override
    public abstract void close();

    /** Something that writes. */
    @FunctionalInterface
    interface Writing {
        void to(Writer writer) throws IOException;
    }
}
