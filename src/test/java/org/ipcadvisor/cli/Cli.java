package org.ipcadvisor.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Runs the command within this process. */
final class Cli {

    private final Judge judge;
    private String input = "";
    private Terminal terminal = new Terminal(false, false, false, false, 80);

    /** A command that asks the given judge. */
    Cli(Judge judge) {
        this.judge = judge;
    }

    /** Has the given text on standard input. */
    Cli reading(String text) {
        input = text;
        return this;
    }

    /** Runs in the given terminal. */
    Cli in(Terminal where) {
        terminal = where;
        return this;
    }

    /** Runs it with the given arguments, where whoever reads standard output has had enough of it: only the code is told. */
    int unread(String... arguments) {
        OutputStream out = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        return Main.run(
                new Call(InputStream.nullInputStream(), out, OutputStream.nullOutputStream(), terminal, judge),
                arguments);
    }

    /** Runs it with the given arguments. */
    Shell.Ran run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        ByteArrayInputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        int exit = Main.run(new Call(in, out, err, terminal, judge), arguments);
        return new Shell.Ran(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
