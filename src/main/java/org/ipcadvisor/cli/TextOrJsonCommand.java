package org.ipcadvisor.cli;

import picocli.CommandLine.Option;

/** Looks something up that can be told to people or to programs. */
abstract class TextOrJsonCommand extends LookupCommand {

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = Word.OfTextOrJson.class,
            description = "text or json; text unless said.")
    private TextOrJson format = TextOrJson.TEXT;

    TextOrJsonCommand(Call call) {
        super(call);
    }

    @Override
    final String text(int width) {
        return format == TextOrJson.JSON ? json() : report(width);
    }

    /** What was looked up, for people, on lines of a width. */
    abstract String report(int width);

    /** What was looked up, as one JSON document. */
    abstract String json();
}
