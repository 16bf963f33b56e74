package org.ipcadvisor.report;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ipcadvisor.document.BadDocumentException;
import org.ipcadvisor.document.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Two documents that are to be compared, each as the text that it was written as, so that what is said of them can name its
 * lines: {@code {"old": "...", "new": "..."}}.
 *
 * @param old the text of the one
 * @param now the text of the other
 */
public record ComparedJson(String old, String now) {

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /**
     * Reads the two.
     *
     * @throws BadDocumentException if this is anything else
     */
    public static ComparedJson read(byte[] bytes) throws BadDocumentException {
        try {
            JsonNode both = JSON.readTree(new String(bytes, StandardCharsets.UTF_8));
            if (both != null && both.size() == 2 && isText(both, "old") && isText(both, "new")) {
                return new ComparedJson(
                        both.get("old").asString(), both.get("new").asString());
            }
        } catch (JacksonException e) {
            // told below, in words of our own
        }
        throw new BadDocumentException(List.of(new Problem(
                "not-compared",
                "A JSON object is expected with two members, old and new: the texts of two documents, in YAML or JSON.",
                "",
                null)));
    }

    private static boolean isText(JsonNode both, String name) {
        JsonNode member = both.get(name);
        return member != null && member.isString();
    }
}
