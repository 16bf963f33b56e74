package org.ipcadvisor.report;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** What others send in JSON beside documents: one value in UTF-8, in which no key stands twice. */
final class StrictJson {

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private StrictJson() {}

    /** The value; a node that is missing where it is none. */
    static JsonNode read(byte[] bytes) {
        try {
            return JSON.readTree(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException | JacksonException e) {
            return JsonNodeFactory.instance.missingNode();
        }
    }

    /** The text of a member; null if it is none. */
    static @Nullable String text(JsonNode object, String name) {
        JsonNode member = object.get(name);
        return member != null && member.isString() ? member.asString() : null;
    }
}
