package org.ipcadvisor.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ipcadvisor.Advisor;
import org.ipcadvisor.http.Raw;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The description says how the service answers: each operation is asked with its examples. */
class OpenApiTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final JsonNode DESCRIPTION =
            JSON.valueToTree(new Load(LoadSettings.builder().build())
                    .loadFromString(OpenApi.of(Advisor.standard().knowledge())));
    private static Serving serving;

    /** An operation with one of its examples. */
    record Asked(String method, String target, String type, String body, JsonNode responses) {
        @Override
        public String toString() {
            return method + ' ' + target + ' ' + type;
        }
    }

    @BeforeAll
    static void serve() throws IOException {
        serving = new Serving();
        while (serving.get("/ready").status() != 200) {
            Thread.onSpinWait();
        }
    }

    @AfterAll
    static void stop() {
        serving.close();
    }

    private static JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? DESCRIPTION.at(node.get("$ref").asString().substring(1)) : node;
    }

    static Stream<Asked> operations() {
        List<Asked> all = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : DESCRIPTION.get("paths").properties()) {
            for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
                all.addAll(asked(operation.getKey().toUpperCase(Locale.ROOT), path.getKey(), operation.getValue()));
            }
        }
        return all.stream();
    }

    private static List<Asked> asked(String method, String path, JsonNode operation) {
        String target = path;
        List<String> query = new ArrayList<>();
        for (JsonNode each : operation.path("parameters")) {
            JsonNode parameter = resolved(each);
            String example = URLEncoder.encode(parameter.get("example").asString(), StandardCharsets.UTF_8);
            String name = parameter.get("name").asString();
            if (parameter.get("in").asString().equals("path")) {
                target = target.replace('{' + name + '}', example);
            } else {
                query.add(name + '=' + example);
            }
        }
        String whole = query.isEmpty() ? target : target + '?' + String.join("&", query);
        JsonNode responses = operation.get("responses");
        List<Asked> all = new ArrayList<>();
        JsonNode content = resolved(operation.path("requestBody")).path("content");
        for (Map.Entry<String, JsonNode> type : content.properties()) {
            for (JsonNode example : type.getValue().path("examples")) {
                JsonNode value = example.get("value");
                String body = value.isString() ? value.asString() : value.toString(); // JSON is YAML, too
                all.add(new Asked(method, whole, type.getKey(), body, responses));
            }
        }
        return all.isEmpty() ? List.of(new Asked(method, whole, "", "", responses)) : all;
    }

    @ParameterizedTest
    @MethodSource("operations")
    void each_answers_its_examples_as_described(Asked asked) throws IOException {
        JsonNode content = resolved(asked.responses().get("200")).get("content");
        assertThat(content.size()).isPositive();
        for (Map.Entry<String, JsonNode> type : content.properties()) {
            String accept = "Accept: " + type.getKey() + "\r\n";
            Raw.Answer answer = asked.method().equals("GET")
                    ? serving.get(asked.target(), accept)
                    : serving.post(asked.target(), asked.type(), asked.body(), accept);
            assertThat(answer.status()).as(answer.body()).isEqualTo(200);
            assertThat(answer.fields().getOrDefault("content-type", "").split(";", 2)[0])
                    .isEqualTo(type.getKey());
            if (type.getKey().equals("application/json")) {
                assertValid(type.getValue().get("schema"), answer.body());
            }
        }
    }

    @Test
    void refusals_are_as_described() throws IOException {
        JsonNode schema = DESCRIPTION.at("/components/responses/problem/content/application~1problem+json/schema");
        assertValid(schema, serving.get("/nowhere").body());
        assertValid(
                schema,
                serving.post("/v1/advice", "application/json", "{\"version\": 2}")
                        .body());
        assertValid(schema, serving.post("/v1/advice", "text/plain", "").body());
    }

    /** The schema as it stands in the description, whose other schemas it may speak of. */
    private static void assertValid(JsonNode schema, String body) {
        ObjectNode whole = (ObjectNode) schema.deepCopy();
        whole.set("components", DESCRIPTION.get("components"));
        Schema described = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(whole.toString(), InputFormat.JSON);
        assertThat(described.validate(body, InputFormat.JSON)).isEmpty();
    }

    @Test
    void every_path_of_the_service_is_described() {
        Set<String> described = new TreeSet<>();
        DESCRIPTION
                .get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(operation ->
                                described.add(operation.getKey().toUpperCase(Locale.ROOT) + ' ' + path.getKey())));
        assertThat(serving.service().paths()).containsExactlyInAnyOrderElementsOf(described);
    }

    @Test
    void its_schemas_are_those_that_are_shipped() {
        assertThat(DESCRIPTION.at("/components/schemas/requirements/title").asString())
                .contains("Requirements");
        assertThat(DESCRIPTION.at("/components/schemas").toString()).doesNotContain("$shipped", "\"#/$defs");
    }
}
