package org.ipcadvisor.cli;

/** Prints a text that a command has made. */
final class Printed {

    private Printed() {}

    static int on(Call call, String text) throws UnfinishedException {
        try (Results results = new StandardOutput(call.out())) {
            results.write(out -> out.write(text));
            results.finish();
        }
        return Exit.SATISFIED.code();
    }
}
