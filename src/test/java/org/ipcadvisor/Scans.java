package org.ipcadvisor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Does to a text what a SARIF fix says, by lines and columns alone, as an editor would. */
public final class Scans {

    private Scans() {}

    /** The text with all replacements of a fix. */
    public static String applied(String text, JsonNode fix) {
        List<JsonNode> replacements = new ArrayList<>();
        fix.get("artifactChanges").get(0).get("replacements").forEach(replacements::add);
        replacements.sort(
                Comparator.comparing((JsonNode r) -> offset(text, r, "start")).reversed());
        StringBuilder applied = new StringBuilder(text);
        for (JsonNode replacement : replacements) {
            applied.replace(
                    offset(text, replacement, "start"),
                    offset(text, replacement, "end"),
                    replacement.path("insertedContent").path("text").asString(""));
        }
        return applied.toString();
    }

    private static int offset(String text, JsonNode replacement, String which) {
        JsonNode region = replacement.get("deletedRegion");
        return offset(
                text,
                region.get(which + "Line").intValue(),
                region.get(which + "Column").intValue());
    }

    /** Where a line and a column are, both from 1, columns in code points. */
    public static int offset(String text, int line, int column) {
        int at = 0;
        for (int i = 1; i < line; i++) {
            at = text.indexOf('\n', at) + 1;
        }
        return text.offsetByCodePoints(at, column - 1);
    }
}
