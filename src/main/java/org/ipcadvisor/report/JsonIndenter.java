package org.ipcadvisor.report;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Indents objects by two spaces a level, and keeps those that lie deep, the facts of findings, on one line each. */
final class JsonIndenter extends DefaultIndenter {

    private static final long serialVersionUID = 1;
    private static final int DEEPEST = 9;

    JsonIndenter() {
        super("  ", "\n");
    }

    /** The way in which all JSON documents are indented. */
    static PrettyPrinter printer() {
        return new DefaultPrettyPrinter(Separators.createDefaultInstance()
                        .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                        .withObjectEmptySeparator("")
                        .withArrayEmptySeparator(""))
                .withObjectIndenter(new JsonIndenter())
                .withArrayIndenter(new DefaultIndenter("  ", "\n"));
    }

    @Override
    public void writeIndentation(JsonGenerator json, int level) {
        if (level > DEEPEST) {
            json.writeRaw(' ');
        } else {
            super.writeIndentation(json, level);
        }
    }
}
