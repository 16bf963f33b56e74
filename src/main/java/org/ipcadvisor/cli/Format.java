package org.ipcadvisor.cli;

import org.ipcadvisor.advice.Gate;
import org.ipcadvisor.report.Baseline;
import org.ipcadvisor.report.GithubReport;
import org.ipcadvisor.report.HtmlReport;
import org.ipcadvisor.report.JsonReport;
import org.ipcadvisor.report.JunitReport;
import org.ipcadvisor.report.MadrReport;
import org.ipcadvisor.report.MarkdownReport;
import org.ipcadvisor.report.RecordSetting;
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
    GITHUB,
    MADR;

    /**
     * A report in this notation.
     *
     * @param options how texts look
     * @param gate what does not pass
     * @param baseline what results of SARIF are compared with; null for nothing
     * @param setting what is around decision records
     */
    Report report(TextOptions options, Gate gate, @Nullable Baseline baseline, RecordSetting setting) {
        return switch (this) {
            case TEXT -> new TextReport(options);
            case JSON -> new JsonReport();
            case MARKDOWN -> new MarkdownReport(gate, options.explain());
            case HTML -> new HtmlReport(gate);
            case SARIF -> new SarifReport(baseline);
            case JUNIT -> new JunitReport(gate);
            case GITHUB -> new GithubReport(gate);
            case MADR -> new MadrReport(gate, setting);
        };
    }

    /** Whether what is wrong with a document has a place in it; else standard error alone tells. */
    boolean tellsProblems() {
        return this != TEXT && this != MADR;
    }

    /** Whether a file of it is somebody's to keep, and so is never replaced. */
    boolean isKept() {
        return this == MADR;
    }
}
