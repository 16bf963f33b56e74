package org.ipcadvisor.mcp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON: objects as {@link Members}, arrays as lists, and plain values. Of members that stand twice, the last counts. */
final class MessageJson {

    private static final JsonFactory JSON = JsonFactory.builder().build();

    private MessageJson() {}

    /**
     * What a text says.
     *
     * @throws RefusedException if it is no JSON, or nested or long beyond what Jackson reads
     */
    static @Nullable Object read(String text) throws RefusedException {
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), text)) {
            if (json.nextToken() != null) {
                Object value = value(json, text);
                if (json.nextToken() == null) {
                    return value;
                }
            }
        } catch (JacksonException | ArithmeticException | NumberFormatException e) {
            // told below: the words of a parser help nobody who speaks through a client
        }
        throw RefusedException.parse("This line is not JSON. Send one message of JSON-RPC 2.0 on each line.");
    }

    /** An object that the program has written or ships itself. */
    static Members own(String text) {
        try {
            if (read(text) instanceof Members members) {
                return members;
            }
        } catch (RefusedException e) {
            // told below
        }
        throw new IllegalStateException(text);
    }

    private static @Nullable Object value(JsonParser json, String text) {
        JsonToken token = json.currentToken();
        return switch (token) {
            case START_OBJECT -> object(json, text);
            case START_ARRAY -> list(json, text);
            case VALUE_NUMBER_INT -> json.getNumberValue();
            case VALUE_NUMBER_FLOAT -> json.getDecimalValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> json.getString();
        };
    }

    private static Members object(JsonParser json, String text) {
        int start = (int) json.currentTokenLocation().getCharOffset();
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            json.nextToken();
            members.put(name, value(json, text));
        }
        return new Members(
                members, text, start, (int) json.currentTokenLocation().getCharOffset() + 1);
    }

    private static List<@Nullable Object> list(JsonParser json, String text) {
        List<@Nullable Object> list = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            list.add(value(json, text));
        }
        return list;
    }
}
