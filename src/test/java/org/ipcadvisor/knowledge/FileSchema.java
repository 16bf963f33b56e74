package org.ipcadvisor.knowledge;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ipcadvisor.document.Pointers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schema of one of a source's files, as a validator of somebody else's reads it, and as it is written. */
final class FileSchema {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final JsonNode written;
    private final Schema schema;

    FileSchema(String name) {
        this.written = JsonMapper.shared().readTree(Schemas.text(name));
        this.schema = REGISTRY.getSchema(written);
    }

    JsonNode written() {
        return written;
    }

    /** What the schema of schemas objects to in it. */
    List<String> faults() {
        return REGISTRY.getSchema(SchemaLocation.of(written.get("$schema").stringValue())).validate(written).stream()
                .map(Object::toString)
                .toList();
    }

    /** What it objects to in a document. */
    List<String> objections(JsonNode document) {
        return schema.validate(document).stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                .toList();
    }

    /**
     * The keys that a mapping of a document may have, and a name of the place in the schema that says so; empty where any
     * key may stand.
     */
    Optional<Known> known(JsonNode document, String path) {
        List<JsonNode> said = List.of(written);
        JsonNode here = document;
        said = all(said, here);
        for (String step : Pointers.steps(path)) {
            boolean isList = here.isArray();
            List<JsonNode> below = new ArrayList<>();
            said.forEach(one -> inside(one, step, isList).ifPresent(below::add));
            here = isList ? here.get(Integer.parseInt(step)) : here.get(step);
            said = all(below, here);
        }
        Set<String> keys = new TreeSet<>();
        said.forEach(one -> keys.addAll(one.path("properties").propertyNames()));
        boolean isFree = said.stream()
                .anyMatch(one -> one.path("additionalProperties").isObject() || one.has("patternProperties"));
        return isFree ? Optional.empty() : Optional.of(new Known(keys, said.toString()));
    }

    /**
     * The keys of a mapping.
     *
     * @param where what the schema says there, which tells places apart
     */
    record Known(Set<String> keys, String where) {}

    private static Optional<JsonNode> inside(JsonNode one, String step, boolean isList) {
        if (isList) {
            return Optional.ofNullable(one.get("items"));
        }
        JsonNode named = one.path("properties").get(step);
        JsonNode other = one.path("additionalProperties");
        return named != null
                ? Optional.of(named)
                : Stream.concat(
                                one.path("patternProperties")
                                        .propertyStream()
                                        .filter(p -> Pattern.compile(p.getKey())
                                                .matcher(step)
                                                .find())
                                        .map(p -> p.getValue()),
                                Stream.of(other).filter(JsonNode::isObject))
                        .findFirst();
    }

    /** All that is said of a value: by the schemas themselves, by those that they refer to, and for its kind. */
    private List<JsonNode> all(List<JsonNode> schemas, JsonNode value) {
        List<JsonNode> all = new ArrayList<>();
        for (JsonNode one : schemas) {
            all.add(one);
            if (one.has("$ref")) {
                all.addAll(all(List.of(written.at(one.get("$ref").stringValue().substring(1))), value));
            }
            one.path("oneOf").forEach(branch -> {
                JsonNode kind = branch.path("properties").path("kind").path("const");
                if (kind.isString() && kind.equals(value.path("kind"))) {
                    all.add(branch);
                }
            });
        }
        return all;
    }
}
