package org.ipcadvisor.cli;

import java.io.OutputStream;

/** Results that go to standard output: what was written arrives, even where something fails later. */
final class StandardOutput extends Results {

    StandardOutput(OutputStream out) {
        super("Standard output", out);
    }

    @Override
    void arrive() {
        // what was flushed has arrived
    }

    @Override
    public void close() {
        flushWhatCanBe(); // the stream is the process's own and stays open
    }
}
