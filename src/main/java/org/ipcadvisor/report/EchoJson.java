package org.ipcadvisor.report;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** What a document says for itself, given back as it was written. */
final class EchoJson {

    private final JsonGenerator json;

    EchoJson(JsonGenerator json) {
        this.json = json;
    }

    void entries(Map<?, ?> entries) {
        entries.forEach((name, value) -> {
            json.writeName(name.toString());
            value(value);
        });
    }

    void value(@Nullable Object value) {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            entries(map);
            json.writeEndObject();
        } else if (value instanceof Iterable<?> list) {
            json.writeStartArray();
            list.forEach(this::value);
            json.writeEndArray();
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (value instanceof Number number) {
            json.writeNumber(new BigDecimal(number.toString()));
        } else {
            json.writeString(value.toString());
        }
    }
}
