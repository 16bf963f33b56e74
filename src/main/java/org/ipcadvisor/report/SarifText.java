package org.ipcadvisor.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ipcadvisor.document.Region;
import org.jspecify.annotations.Nullable;

/** The small things of SARIF: messages, regions and locations. */
final class SarifText {

    private static final String STANDARD_INPUT = "-";

    private SarifText() {}

    /**
     * A message, with nothing in it that SARIF takes for a placeholder or a link: braces are doubled, and brackets stand
     * behind a backslash.
     */
    static Map<String, Object> message(String text) {
        return Members.of(
                "text",
                Inert.text(text)
                        .replace("\\", "\\\\")
                        .replace("[", "\\[")
                        .replace("]", "\\]")
                        .replace("{", "{{")
                        .replace("}", "}}"));
    }

    /** A description, in which nothing stands for anything else. */
    static Map<String, Object> plain(String text) {
        return Members.of("text", Inert.text(text));
    }

    /** A region; one without an end says no more than where it starts. */
    static Map<String, Object> region(Region region) {
        boolean ends = region.end().compareTo(region.start()) > 0;
        return Members.of(
                "startLine",
                region.start().line(),
                "startColumn",
                region.start().column(),
                "endLine",
                ends ? region.end().line() : null,
                "endColumn",
                ends ? region.end().column() : null);
    }

    /** The region of a replacement, whose end is always said: what is inserted only has an empty one. */
    static Map<String, Object> exact(Region region) {
        Map<String, Object> exact = new LinkedHashMap<>();
        exact.put("startLine", region.start().line());
        exact.put("startColumn", region.start().column());
        exact.put("endLine", region.end().line());
        exact.put("endColumn", region.end().column());
        return exact;
    }

    /** A file that results are about. */
    static Map<String, Object> artifact(@Nullable String file, int index) {
        return Members.of("uri", uri(file), "index", index);
    }

    static String uri(@Nullable String file) {
        return file == null || isStandardInput(file) ? "stdin" : FileUri.of(file);
    }

    static boolean isStandardInput(String file) {
        return file.equals(STANDARD_INPUT);
    }

    /** A location in a file. */
    static Map<String, Object> location(Map<String, Object> artifact, @Nullable Region region) {
        return Members.of(
                "physicalLocation",
                Members.of("artifactLocation", artifact, "region", region == null ? null : region(region)));
    }

    /** The words of a list, for a property. */
    static List<String> inert(List<String> texts) {
        return texts.stream().map(Inert::text).toList();
    }
}
