package org.ipcadvisor.report;

import org.ipcadvisor.compare.Comparison;

/** The notation of a comparison. */
public enum DiffFormat {
    TEXT("text/plain"),
    JSON("application/json"),
    MARKDOWN("text/markdown");

    private final String mediaType;

    DiffFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** The media type by which it is asked for over HTTP. */
    public String mediaType() {
        return mediaType;
    }

    /**
     * A comparison in this notation.
     *
     * @param columns how wide lines of text may be
     */
    public String written(Comparison comparison, int columns) {
        return switch (this) {
            case TEXT -> DiffReport.of(comparison, columns);
            case JSON -> DiffJson.of(comparison);
            case MARKDOWN -> DiffMarkdown.of(comparison);
        };
    }
}
