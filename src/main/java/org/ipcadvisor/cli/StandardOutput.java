package org.ipcadvisor.cli;

import java.io.OutputStream;

/** Results that go to standard output. */
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
        // the stream is the process's own
    }
}
