package org.ipcadvisor.cli;

import org.ipcadvisor.advice.Gate;
import org.ipcadvisor.report.Baseline;
import org.ipcadvisor.report.GithubReport;
import org.ipcadvisor.report.HtmlReport;
import org.ipcadvisor.report.JsonReport;
import org.ipcadvisor.report.JunitReport;
import org.ipcadvisor.report.MarkdownReport;
import org.ipcadvisor.report.Report;
import org.ipcadvisor.report.SarifReport;
import org.ipcadvisor.report.TextOptions;
import org.ipcadvisor.report.TextReport;
import org.jspecify.annotations.Nullable;

/** The notation of the results. */
enum Format {
    TEXT,
    JSON,
    MARKDOWN,
    HTML,
    SARIF,
    JUNIT,
    GITHUB;

    /**
     * A report in this notation.
     *
     * @param options how texts look
     * @param gate what does not pass
     * @param baseline what results of SARIF are compared with; null for nothing
     */
    Report report(TextOptions options, Gate gate, @Nullable Baseline baseline) {
        return switch (this) {
            case TEXT -> new TextReport(options);
            case JSON -> new JsonReport();
            case MARKDOWN -> new MarkdownReport(gate, options.explain());
            case HTML -> new HtmlReport(gate);
            case SARIF -> new SarifReport(baseline);
            case JUNIT -> new JunitReport(gate);
            case GITHUB -> new GithubReport(gate);
        };
    }

    /** Whether what is wrong with a document has a place in it; else standard error alone tells. */
    boolean tellsProblems() {
        return this != TEXT;
    }
}
