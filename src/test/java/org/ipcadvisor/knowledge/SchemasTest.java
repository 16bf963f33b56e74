package org.ipcadvisor.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ipcadvisor.document.BadDocumentException;
import org.ipcadvisor.document.Document;
import org.ipcadvisor.document.Pointers;
import org.ipcadvisor.document.Syntax;
import org.ipcadvisor.knowledge.FileSchema.Known;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The schemas of a source's files know what the readers know: no key more, no key less, the same kinds. */
class SchemasTest {

    private static final String STRANGE = "strange";
    private static final Pattern KNOWN = Pattern.compile("\"" + STRANGE + "\" is not known here; known are (.*)\\.$");
    private static final Map<String, FileSchema> SCHEMAS = new LinkedHashMap<>();

    static {
        Schemas.names().forEach(name -> SCHEMAS.put(name, new FileSchema(name)));
    }

    static List<SourceFiles> sources() {
        return List.of(SourceFiles.article(), SourceFiles.shipped("win32-ipc-guide"), SourceFiles.fieldReport());
    }

    private static JsonNode tree(String text) {
        try {
            return Document.read(text.getBytes(StandardCharsets.UTF_8), Syntax.YAML)
                    .root();
        } catch (BadDocumentException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    private static String yaml(String name) {
        return name + ".yaml";
    }

    @Test
    void there_is_one_for_each_file_that_is_yaml() {
        assertThat(SCHEMAS.keySet())
                .containsExactly(
                        "source", "mechanisms", "platforms", "notes", "statements", "readings", "comments", "gaps");
        SCHEMAS.forEach((name, schema) -> {
            assertThat(schema.written().get("$schema").stringValue())
                    .isEqualTo("https://json-schema.org/draft/2020-12/schema");
            assertThat(schema.written().get("$id").stringValue()).isEqualTo("urn:ipc-advisor:knowledge:" + name);
            assertThat(schema.written().get("title").stringValue()).isEqualTo(yaml(name));
            assertThat(schema.faults()).isEmpty();
        });
    }

    @Test
    void each_describes_every_key_and_takes_no_other() {
        SCHEMAS.values().forEach(schema -> closed(schema.written(), ""));
    }

    private static void closed(JsonNode schema, String path) {
        boolean isWhole = !path.endsWith("/$defs/kind"); // what stands beside a kind is for those that refer to it
        if (isWhole && schema.path("type").asString("").equals("object")) {
            assertThat(schema.has("additionalProperties") || schema.has("unevaluatedProperties"))
                    .as("%s says of every key whether it may stand there", path)
                    .isTrue();
        }
        boolean areKeys = path.endsWith("/properties") && !path.matches(".*/(if|then|else|not|anyOf|oneOf)/.*");
        schema.propertyStream().forEach(property -> {
            String where = path + '/' + property.getKey();
            if (areKeys) {
                assertThat(property.getValue().has("description"))
                        .as("%s is described", where)
                        .isTrue();
            }
            closed(property.getValue(), where);
        });
        for (int i = 0; schema.isArray() && i < schema.size(); i++) {
            closed(schema.get(i), path + '/' + i);
        }
    }

    @ParameterizedTest
    @MethodSource("sources")
    void takes_the_files_that_the_reader_takes(SourceFiles source) {
        for (String name : of(source)) {
            assertThat(schema(name).objections(tree(source.text(yaml(name)))))
                    .as(name)
                    .isEmpty();
        }
    }

    /** The names of the YAML files that a source has. */
    private static List<String> of(SourceFiles source) {
        return Schemas.names().stream()
                .filter(name -> source.names().contains(yaml(name)))
                .toList();
    }

    private static FileSchema schema(String name) {
        return Objects.requireNonNull(SCHEMAS.get(name), name);
    }

    @ParameterizedTest
    @EnumSource
    void knows_each_kind_with_its_fields(RestrictionKind kind) {
        Set<String> fields = new TreeSet<>(kind.fields());
        fields.add("kind");
        for (String name : List.of("notes", "statements", "comments")) {
            List<JsonNode> kinds = schema(name)
                    .written()
                    .at("/$defs/kind/oneOf")
                    .valueStream()
                    .filter(k -> k.at("/properties/kind/const").asString("").equals(kind.word()))
                    .toList();
            assertThat(kinds).hasSize(1);
            assertThat(new TreeSet<>(kinds.get(0).get("properties").propertyNames()))
                    .isEqualTo(fields);
        }
    }

    @Test
    void knows_no_kind_that_the_reader_does_not_know() {
        List<String> words = Arrays.stream(RestrictionKind.values())
                .map(RestrictionKind::word)
                .toList();
        for (String path : List.of("/$defs/kind/oneOf", "/additionalProperties/properties/about/oneOf")) {
            assertThat(schema("comments")
                            .written()
                            .at(path)
                            .valueStream()
                            .map(kind -> kind.at("/properties/kind/const").asString(""))
                            .filter(word -> !word.isEmpty()))
                    .containsExactlyElementsOf(words);
        }
        JsonNode kinds = schema("comments").written().at("/$defs/kind");
        assertThat(schema("notes").written().at("/$defs/kind")).isEqualTo(kinds);
        assertThat(schema("statements").written().at("/$defs/kind")).isEqualTo(kinds);
    }

    @Test
    void knows_the_words_that_the_reader_knows() {
        JsonNode touch = schema("gaps").written().at("/additionalProperties/properties/touches/items/properties");
        assertThat(words(touch.at("/effects/items"))).isEqualTo(GapWords.EFFECTS);
        assertThat(words(touch.at("/interoperation/items"))).isEqualTo(GapWords.INTEROPERATION);
        JsonNode kinds = schema("notes").written().at("/$defs/kind/oneOf");
        Set<List<String>> words = new HashSet<>();
        kinds.findValues("enum")
                .forEach(some ->
                        words.add(some.valueStream().map(JsonNode::stringValue).toList()));
        assertThat(words)
                .containsExactlyInAnyOrder(
                        AnswerWords.TRANSPORTS,
                        AnswerWords.APIS,
                        List.of("any", "one", "only-as"),
                        List.of("one", "only-as"),
                        words(Restriction.Direction.Course.values()),
                        words(Role.values()),
                        words(Restriction.Carries.Load.values()));
    }

    private static List<String> words(JsonNode schema) {
        return schema.get("enum").valueStream().map(JsonNode::stringValue).toList();
    }

    private static List<String> words(Enum<?>... values) {
        return Arrays.stream(values)
                .map(value -> value.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }

    /** Every mapping of every file is given a key that nobody knows: both say the same of what may stand there. */
    @ParameterizedTest
    @MethodSource("sources")
    void knows_the_keys_that_the_reader_knows(SourceFiles source) {
        Set<String> seen = new HashSet<>();
        for (String name : of(source)) {
            JsonNode document = tree(source.text(yaml(name)));
            for (String path : mappings(document, "").toList()) {
                Known known = schema(name).known(document, path).orElse(null);
                if (seen.add(known == null ? name + path : known.where())) {
                    assertThat(readerOf(source, name, document, path))
                            .as("%s of %s", path, name)
                            .isEqualTo(known == null ? null : known.keys());
                }
            }
        }
        assertThat(seen).hasSizeGreaterThan(15);
    }

    private static @Nullable Set<String> readerOf(SourceFiles source, String name, JsonNode document, String path) {
        JsonNode changed = document.deepCopy();
        ((ObjectNode) changed.at(path)).put(STRANGE, 1);
        for (String problem : problems(source.with(yaml(name), changed.toString()))) {
            Matcher known = KNOWN.matcher(problem);
            if (known.find()) {
                return new TreeSet<>(List.of(known.group(1).split(", ", -1)));
            }
        }
        return null;
    }

    private static Stream<String> mappings(JsonNode node, String path) {
        Stream<String> below = node.isArray()
                ? IntStream.range(0, node.size()).boxed().flatMap(i -> mappings(node.get(i), Pointers.child(path, i)))
                : node.propertyStream().flatMap(p -> mappings(p.getValue(), Pointers.child(path, p.getKey())));
        return node.isObject() ? Stream.concat(Stream.of(path), below) : below;
    }

    /** Every key that one of the sources uses is misspelt once: neither takes it. */
    @ParameterizedTest
    @MethodSource("sources")
    void takes_no_misspelt_key_that_the_reader_refuses(SourceFiles source) {
        Set<String> seen = new HashSet<>();
        for (String name : of(source)) {
            JsonNode document = tree(source.text(yaml(name)));
            for (String path : mappings(document, "").toList()) {
                schema(name)
                        .known(document, path)
                        .ifPresent(known -> document.at(path).propertyNames().forEach(key -> {
                            if (seen.add(key + known.where())) {
                                JsonNode misspelt = misspelt(document, path, key);
                                assertThat(schema(name).objections(misspelt))
                                        .as("%s/%s of %s by the schema", path, key, name)
                                        .isNotEmpty();
                                assertThat(problems(source.with(yaml(name), misspelt.toString())))
                                        .as("%s/%s of %s by the reader", path, key, name)
                                        .isNotEmpty();
                            }
                        }));
            }
        }
        assertThat(seen).hasSizeGreaterThan(30);
    }

    private static JsonNode misspelt(JsonNode document, String path, String key) {
        ObjectNode all = JsonMapper.shared().createObjectNode();
        document.at(path)
                .propertyStream()
                .forEach(p -> all.set(p.getKey().equals(key) ? key + "x" : p.getKey(), p.getValue()));
        if (path.isEmpty()) {
            return all;
        }
        JsonNode changed = document.deepCopy();
        List<String> steps = Pointers.steps(path);
        String last = steps.get(steps.size() - 1);
        JsonNode parent = changed.at(path.substring(0, path.lastIndexOf('/')));
        if (parent instanceof ObjectNode mapping) {
            mapping.set(last, all);
        } else {
            ((ArrayNode) parent).set(Integer.parseInt(last), all);
        }
        return changed;
    }

    /** What the reader has against a source among those that are shipped before it. */
    private static List<String> problems(SourceFiles source) {
        boolean isArticle = source.id().equals("kb95900");
        BadKnowledgeException refusal = catchThrowableOfType(
                BadKnowledgeException.class,
                () -> SourceFiles.together(
                        isArticle ? new SourceFiles[] {source} : new SourceFiles[] {SourceFiles.article(), source}));
        return refusal == null ? List.of() : refusal.problems();
    }
}
