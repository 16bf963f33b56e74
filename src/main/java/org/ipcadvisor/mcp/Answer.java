package org.ipcadvisor.mcp;

import java.util.Map;
import org.ipcadvisor.report.JsonReport;
import org.jspecify.annotations.Nullable;

/**
 * What a tool answers.
 *
 * @param value the answer for programs
 * @param text the same for whoever reads no values
 */
record Answer(Map<String, @Nullable Object> value, String text) {

    /** An answer that is short enough to be its own text, as the protocol has it. */
    static Answer of(Map<String, @Nullable Object> value) {
        return new Answer(value, JsonReport.line(Clean.value(value)));
    }
}
