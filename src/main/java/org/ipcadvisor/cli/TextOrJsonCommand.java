package org.ipcadvisor.cli;

import picocli.CommandLine.Option;

/** Looks something up that can be told to people or to programs. */
abstract class TextOrJsonCommand extends LookupCommand {

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = Word.OfFormat.class,
            description = "text or json; text unless said.")
    private Format format = Format.TEXT;

    TextOrJsonCommand(Call call) {
        super(call);
    }

    @Override
    final String text(int width) {
        return format == Format.JSON ? json() : report(width);
    }

    /** What was looked up, for people, on lines of a width. */
    abstract String report(int width);

    /** What was looked up, as one JSON document. */
    abstract String json();
}
