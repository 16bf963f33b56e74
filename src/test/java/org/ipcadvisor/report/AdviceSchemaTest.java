package org.ipcadvisor.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipcadvisor.Advisor;
import org.ipcadvisor.document.BadDocumentException;
import org.ipcadvisor.document.Syntax;
import org.ipcadvisor.knowledge.Product;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The schemas of what is written know every member that is written, and no other. */
class AdviceSchemaTest {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Advisor ADVISOR = Advisor.standard();
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int DRAWN = 150;

    private static JsonNode written(String name) {
        return JSON.readTree(SchemaJson.of(name, ADVISOR.knowledge()));
    }

    private static Schema schema(String name) {
        return REGISTRY.getSchema(written(name));
    }

    private static List<String> objections(Schema schema, JsonNode document) {
        return schema.validate(document).stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                .toList();
    }

    private static Slot slot(String name, String document) {
        try {
            byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
            return new Slot.Advised(ADVISOR.advise(ADVISOR.read(name, bytes, Syntax.YAML)), document);
        } catch (BadDocumentException e) {
            return new Slot.Refused(name, e.problems());
        }
    }

    private static JsonNode json(List<Slot> slots) throws IOException {
        StringWriter out = new StringWriter();
        new JsonReport().write(slots, out);
        return JSON.readTree(out.toString());
    }

    /** The advice on every example, on documents drawn at random, and what is said of some that are bad. */
    private static List<Slot> slots() throws IOException {
        List<Slot> slots = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("examples"))) {
            for (Path file :
                    files.filter(f -> f.endsWith("requirements.yaml")).sorted().toList()) {
                slots.add(slot(file.toString(), Files.readString(file)));
            }
        }
        assertThat(slots).hasSizeGreaterThan(20);
        for (long seed = 0; seed < DRAWN; seed++) {
            slots.add(slot("drawn-" + seed, drawn(new Random(seed))));
        }
        slots.add(slot("bad", "version: 2\nplattforms: [Windows 95]\n"));
        slots.add(new Slot.Refused("-", List.of(new org.ipcadvisor.document.Problem("file-missing", "No.", "", null))));
        return slots;
    }

    private static String drawn(Random random) {
        StringBuilder yaml = new StringBuilder("version: 1\napplication: Drawn\nx-own: {a: [1, null]}\n");
        if (random.nextBoolean()) {
            yaml.append(
                    "readings: {note-3-covers-win32s: " + random.nextBoolean() + ", note-10-lifted-on-nt-4: true}\n");
        }
        yaml.append("assume: {Windows XP: Windows 2000}\n");
        if (random.nextInt(3) == 0) {
            yaml.append(
                    "targets: " + products(random, 4) + "\nneeds: {acrossMachines: " + random.nextBoolean() + "}\n");
            return yaml.append(random.nextBoolean() ? "chosen: clipboard\n" : "chosen: rpc\n")
                    .toString();
        }
        yaml.append("components:\n");
        for (String name : List.of("a", "b", "c")) {
            yaml.append("  " + name + ": {targets: " + products(random, 2) + ", runsAs: "
                    + (random.nextBoolean() ? "service" : "application") + "}\n");
        }
        yaml.append(
                "links:\n  one: {between: [a, b], chosen: dde}\n  two: {creates: b, opens: c, ole: {inService: true}}\n");
        return yaml.append("  three: {among: [c], constraints: {only: [rpc, ole-2.0, atoms]}}\n")
                .toString();
    }

    private static String products(Random random, int most) {
        List<String> names =
                ADVISOR.knowledge().products().stream().map(Product::name).toList();
        Set<String> some = random.ints(1 + random.nextInt(most), 0, names.size())
                .mapToObj(names::get)
                .collect(Collectors.toSet());
        return some.stream().sorted().collect(Collectors.joining(", ", "[", "]"));
    }

    @Test
    void takesEveryAdviceThatIsWritten() throws IOException {
        Schema schema = schema("advice");
        List<Slot> slots = slots();
        int refused = 0;
        for (Slot slot : slots) {
            assertThat(objections(schema, json(List.of(slot))))
                    .as(slot.toString())
                    .isEmpty();
            refused += slot instanceof Slot.Refused ? 1 : 0;
        }
        assertThat(refused).isBetween(2, 10);
        System.out.printf("Advice that the schema has taken: %d documents%n", slots.size());
    }

    /** Each member that any advice has is written under a name that nobody knows, once for each place in the schema. */
    @Test
    void takesNoMemberThatIsNotDescribed() throws IOException {
        Schema schema = schema("advice");
        Set<String> seen = new HashSet<>();
        for (Slot slot : slots().subList(0, 60)) {
            JsonNode document = json(List.of(slot));
            List<String> paths = new ArrayList<>();
            collect(document, "", paths);
            for (String path : paths) {
                if (seen.add(path.replaceAll("/[0-9]+(?=/|$)", "/*"))
                        && !path.matches(".*(/verdicts|/value|/metadata|/mechanisms|/x-own).*|.*/x-.*")) {
                    JsonNode changed = document.deepCopy();
                    ((ObjectNode) changed.at(path)).put("strange", 1);
                    assertThat(schema.validate(changed))
                            .as("a strange member at %s", path)
                            .isNotEmpty();
                }
            }
        }
        assertThat(seen).hasSizeGreaterThan(20);
    }

    private static void collect(JsonNode node, String path, List<String> paths) {
        if (node.isObject()) {
            paths.add(path);
        }
        node.propertyStream().forEach(p -> collect(p.getValue(), path + '/' + p.getKey(), paths));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collect(node.get(i), path + '/' + i, paths);
        }
    }

    @Test
    void takesTheProblemsOfAFileAndOfALine() throws IOException {
        Schema schema = schema("problems");
        List<org.ipcadvisor.document.Problem> problems =
                ((Slot.Refused) slot("bad", "version: 2\nplattforms: [Windows 95]\n")).problems();
        assertThat(problems).hasSizeGreaterThan(1);
        StringWriter line = new StringWriter();
        new JsonReport().writeLine(7, problems, line);
        JsonNode file = json(List.of(new Slot.Refused("bad", problems))).at("/advice/0");
        assertThat(objections(schema, JSON.readTree(line.toString()))).isEmpty();
        assertThat(objections(schema, file)).isEmpty();
        ((ObjectNode) file).put("strange", 1);
        assertThat(schema.validate(file)).isNotEmpty();
    }
}
