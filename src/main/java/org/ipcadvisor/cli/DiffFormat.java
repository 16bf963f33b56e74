package org.ipcadvisor.cli;

import org.ipcadvisor.compare.Comparison;
import org.ipcadvisor.report.DiffJson;
import org.ipcadvisor.report.DiffMarkdown;
import org.ipcadvisor.report.DiffReport;

/** The notation of a comparison. */
enum DiffFormat {
    TEXT,
    JSON,
    MARKDOWN;

    /**
     * A comparison in this notation.
     *
     * @param columns how wide lines of text may be
     */
    String written(Comparison comparison, int columns) {
        return switch (this) {
            case TEXT -> DiffReport.of(comparison, columns);
            case JSON -> DiffJson.of(comparison);
            case MARKDOWN -> DiffMarkdown.of(comparison);
        };
    }
}
