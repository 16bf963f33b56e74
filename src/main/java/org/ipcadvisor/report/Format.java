package org.ipcadvisor.report;

import org.ipcadvisor.advice.Gate;
import org.jspecify.annotations.Nullable;

/** The notations of advice. */
public enum Format {
    TEXT("text/plain"),
    JSON("application/json"),
    MARKDOWN("text/markdown"),
    HTML("text/html"),
    SARIF("application/sarif+json"),
    JUNIT("application/xml"),
    GITHUB("text/vnd.ipc-advisor.github"),
    MADR("text/vnd.ipc-advisor.madr");

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    /** The media type by which it is asked for over HTTP; one of our own where there is none that only it has. */
    public String mediaType() {
        return mediaType;
    }

    /**
     * A report in this notation.
     *
     * @param options how texts look
     * @param gate what does not pass
     * @param baseline what results of SARIF are compared with; null for nothing
     * @param setting what is around decision records
     */
    public Report report(TextOptions options, Gate gate, @Nullable Baseline baseline, RecordSetting setting) {
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
    public boolean tellsProblems() {
        return this != TEXT && this != MADR;
    }

    /** Whether a file of it is somebody's to keep, and so is never replaced. */
    public boolean isKept() {
        return this == MADR;
    }
}
