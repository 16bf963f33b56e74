package org.ipcadvisor.remedy;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ipcadvisor.advice.Operation;
import org.ipcadvisor.document.BadDocumentException;
import org.ipcadvisor.document.Syntax;
import org.ipcadvisor.knowledge.Knowledge;
import org.ipcadvisor.requirements.Requirements;
import org.ipcadvisor.requirements.RequirementsReader;
import org.jspecify.annotations.Nullable;

/** Requirements as JSON documents, changed by somebody else's JSON Patch and read again. */
final class Documents {

    /** Held, for each call of {@link jakarta.json.Json} looks for it through the class path. */
    static final JsonProvider JSON = JsonProvider.provider();

    static final Knowledge ARTICLE = Knowledge.shipped();
    private static final RequirementsReader READER = new RequirementsReader(ARTICLE);

    private Documents() {}

    static JsonObject parsed(String json) {
        try (var reader = JSON.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }

    /** A document in the short form, from the elements of its targets and the members of its needs. */
    static Requirements shortForm(String targets, String needs) {
        return read(parsed("{\"version\": 1, \"application\": \"App\", \"targets\": [" + targets + "], \"needs\": {"
                + needs + "}}"));
    }

    /** A document in the long form, from the members of its components and those of its one link, named x. */
    static Requirements longForm(String components, String link) {
        return read(parsed("{\"version\": 1, \"application\": \"App\", \"components\": {" + components
                + "}, \"links\": {\"x\": {" + link + "}}}"));
    }

    static Requirements read(JsonStructure document) {
        try {
            return READER.read(null, document.toString().getBytes(StandardCharsets.UTF_8), Syntax.JSON);
        } catch (BadDocumentException e) {
            throw new IllegalStateException(document + " is refused: " + e.problems(), e);
        }
    }

    /** The document with a patch applied. */
    static JsonObject patched(JsonObject document, List<Operation> patch) {
        JsonArrayBuilder operations = JSON.createArrayBuilder();
        for (Operation operation : patch) {
            JsonObjectBuilder one =
                    JSON.createObjectBuilder().add("op", operation.op().word()).add("path", operation.path());
            if (operation.op() != Operation.Op.REMOVE) {
                one.add("value", value(operation.value()));
            }
            operations.add(one);
        }
        return JSON.createPatch(operations.build()).apply(document);
    }

    static JsonValue value(@Nullable Object plain) {
        if (plain instanceof Map<?, ?> map) {
            JsonObjectBuilder object = JSON.createObjectBuilder();
            map.forEach((key, value) -> object.add(Objects.toString(key), value(value)));
            return object.build();
        } else if (plain instanceof Iterable<?> list) {
            JsonArrayBuilder array = JSON.createArrayBuilder();
            list.forEach(each -> array.add(value(each)));
            return array.build();
        } else if (plain instanceof Boolean truth) {
            return truth ? JsonValue.TRUE : JsonValue.FALSE;
        } else if (plain instanceof Integer number) {
            return JSON.createValue(number);
        }
        return plain == null ? JsonValue.NULL : JSON.createValue(plain.toString());
    }
}
