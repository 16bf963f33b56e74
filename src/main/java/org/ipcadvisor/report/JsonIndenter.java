package org.ipcadvisor.report;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.DefaultIndenter;

/** Indents objects by two spaces a level, and keeps those that lie deep, the facts of findings, on one line each. */
final class JsonIndenter extends DefaultIndenter {

    private static final long serialVersionUID = 1;
    private static final int DEEPEST = 9;

    JsonIndenter() {
        super("  ", "\n");
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
