package org.ipcadvisor.requirements;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ipcadvisor.document.BadDocumentException;
import org.ipcadvisor.document.Document;
import org.ipcadvisor.document.Problem;
import org.ipcadvisor.document.Syntax;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What the schema of policies refuses their reader refuses, and the other way round, but for what the page states. */
class PolicySchemaTest {

    /** The differences that src/docs/formats/schema.md states for policies. */
    private static final Set<String> STATED = Set.of("folded-name", "unsupported-version");

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final ObjectNode WRITTEN = PolicySchema.of(Desk.KNOWLEDGE);
    private static final Schema SCHEMA = REGISTRY.getSchema(WRITTEN);
    private static final PolicyReader READER = new PolicyReader(Desk.KNOWLEDGE);
    private static final Pattern YAML = Pattern.compile("```yaml\\n([^`]*)```\\n");
    private static final int MUTANTS = 800;

    private static final String EVERYTHING = """
            version: 1
            policy: House rules
            description: Read this first.
            $schema: policy.schema.json
            x-team: architects
            only:
              - {mechanisms: [RPC, Windows sockets, named pipes], because: operations knows no others}
            forbid:
              - {mechanisms: [netbios], because: it is blocked between our sites}
              - {mechanisms: [wm-copydata, atoms], because: neither leaves the desktop}
            prefer: [rpc, named-pipes]
            bar: not-viable
            required:
              - {need: acrossMachines, because: every link says whether it leaves the machine}
              - {need: rpc.transport, because: firewalls are opened for transports}
            """;
    private static final List<String> KEYS = Arrays.asList(
            ("version policy description $schema x-own only forbid prefer bar required mechanisms because need rules"
                            + " application targets forbidden mechanism reason xx")
                    .split(" "));
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "1",
            "2",
            "1.0",
            "\"\"",
            "\" \"",
            "[]",
            "{}",
            "[null]",
            "[[]]",
            "\"never\"",
            "\"conditional\"",
            "\"undetermined\"",
            "\"Conditional\"",
            "\"carries\"",
            "\"rpc\"",
            "\"ole.inService\"",
            "\"House\"",
            "\"a\\u200bb\"",
            "\"a\\nb\"",
            "\"\\u202e\"",
            "[\"rpc\"]",
            "[\"RPC\", \"dde\", \"dde\"]",
            "[\"\uff32\uff30\uff23\"]",
            "[{\"mechanisms\": [\"rpc\"], \"because\": \"x\"}]",
            "[{\"mechanisms\": \"rpc\", \"because\": \"x\"}]",
            "[{\"mechanisms\": [], \"because\": \"x\"}]",
            "{\"mechanisms\": [\"rpc\"], \"because\": \"x\"}",
            "{\"need\": \"chosen\", \"because\": \"x\"}",
            "[{\"need\": \"sends\", \"because\": \"x\"}]",
            "[{\"need\": \"sends\", \"because\": null}]",
            "[{\"need\": null, \"because\": \"x\"}]");

    private final List<String> different = new ArrayList<>();
    private final Set<String> met = new TreeSet<>();
    private int taken;
    private int refused;

    @Test
    void is_a_schema_of_its_own_notation_and_describes_each_key() {
        assertThat(REGISTRY.getSchema(SchemaLocation.of(WRITTEN.get("$schema").stringValue()))
                        .validate(WRITTEN))
                .isEmpty();
        assertThat(WRITTEN.get("$id").stringValue()).isEqualTo("urn:ipc-advisor:policy:1");
        List<JsonNode> keys = new ArrayList<>();
        WRITTEN.findValues("properties")
                .forEach(properties -> keys.addAll(properties.valueStream().toList()));
        assertThat(keys)
                .hasSizeGreaterThan(10)
                .allSatisfy(
                        key -> assertThat(key.path("description").asString("")).matches("(?s)[A-Z].*\\."));
    }

    @Test
    void offers_every_word_that_the_reader_takes() {
        assertThat(words(WRITTEN.get("properties").get("bar"))).isEqualTo(Words.BARS.all());
        assertThat(words(WRITTEN.get("$defs")
                        .get("requiredNeed")
                        .get("properties")
                        .get("need")))
                .containsExactlyInAnyOrderElementsOf(Words.NEEDS.all());
    }

    private static List<String> words(JsonNode schema) {
        return schema.get("anyOf")
                .valueStream()
                .filter(choice -> choice.has("const"))
                .map(choice -> choice.get("const").stringValue())
                .toList();
    }

    @Test
    void refuses_what_the_reader_refuses_and_nothing_else() throws IOException, BadDocumentException {
        List<String> documents = new ArrayList<>(List.of(
                EVERYTHING,
                "version: 1.0\npolicy: House rules\n",
                "version: 1\npolicy: " + "x".repeat(200) + "\n",
                "version: 1\npolicy: " + "x".repeat(201) + "\n",
                "version: 1\npolicy: \"1\"\n",
                "version: 1\npolicy: P\nprefer: [\uff32\uff30\uff23]\n",
                "- 1\n",
                Files.readString(Path.of("src/docs/use/house.yaml"))));
        YAML.matcher(Files.readString(Path.of("src/docs/use/policy.md")))
                .results()
                .forEach(block -> documents.add(block.group(1)));
        int sound = 0;
        long seed = 0;
        for (String document : documents) {
            JsonNode tree = Document.read(document.getBytes(StandardCharsets.UTF_8), Syntax.YAML)
                    .root();
            compare(tree, document, Syntax.YAML);
            if (tree.isObject()) {
                sound++;
                Mutants mutants = new Mutants(seed++, KEYS, VALUES);
                for (int i = 0; i < MUTANTS; i++) {
                    JsonNode mutant = mutants.of(tree);
                    compare(mutant, mutant.toString(), Syntax.JSON);
                }
            }
        }
        assertThat(sound).isGreaterThanOrEqualTo(9);
        assertThat(different).as("differences that are not stated").isEmpty();
        assertThat(met).as("the differences that are stated").isEqualTo(new TreeSet<>(STATED));
        assertThat(taken).isGreaterThan(500);
        assertThat(refused).isGreaterThan(2_000);
    }

    private void compare(JsonNode tree, String text, Syntax syntax) {
        boolean accepted = SCHEMA.validate(tree).isEmpty();
        Set<String> codes;
        boolean read;
        try {
            codes = codes(READER.read(null, text.getBytes(StandardCharsets.UTF_8), syntax)
                    .warnings());
            codes.retainAll(Set.of("folded-name"));
            read = true;
            taken++;
        } catch (BadDocumentException e) {
            codes = codes(e.problems());
            read = false;
            refused++;
        }
        if (read != accepted) {
            if (codes.isEmpty() || !STATED.containsAll(codes)) {
                different.add((read ? "refused by the schema alone: " : "refused by the reader alone: ")
                        + SCHEMA.validate(tree)
                        + codes
                        + '\n'
                        + text);
            }
            met.addAll(codes);
        }
    }

    private static Set<String> codes(List<Problem> problems) {
        return problems.stream().map(Problem::code).collect(Collectors.toCollection(TreeSet::new));
    }
}
