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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ipcadvisor.document.BadDocumentException;
import org.ipcadvisor.document.Document;
import org.ipcadvisor.document.Problem;
import org.ipcadvisor.document.Syntax;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What the schema refuses the reader refuses, and the other way round, but for what src/docs/formats/schema.md states. */
class RequirementsSchemaTest {

    private static final Path PAGE = Path.of("src/docs/formats/schema.md");
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final ObjectNode WRITTEN = RequirementsSchema.of(Desk.KNOWLEDGE);
    private static final Schema SCHEMA = REGISTRY.getSchema(WRITTEN);
    private static final RequirementsReader READER = new RequirementsReader(Desk.KNOWLEDGE);
    private static final Pattern BLOCK = Pattern.compile("\"\"\"\\n(.*?)\"\"\"", Pattern.DOTALL);
    private static final Pattern UNICODE = Pattern.compile("(?<!\\\\)\\\\u([0-9a-fA-F]{4})");
    private static final Pattern STATED = Pattern.compile("(?m)^\\| `([a-z-]+)` \\|");
    private static final int MUTANTS_EACH = 10;
    private static final int MUTANTS_OF_SOUND = 60;

    /** Both answers to documents, and how often each of the stated differences was met. */
    private static final class Comparison {
        private final Set<String> stated;
        private final Map<String, Integer> met = new TreeMap<>();
        private final List<String> different = new ArrayList<>();
        private int compared;
        private int taken;

        Comparison(Set<String> stated) {
            this.stated = stated;
        }

        void of(JsonNode tree, String text, Syntax syntax) {
            compared++;
            boolean accepted = SCHEMA.validate(tree).isEmpty();
            Set<String> differences = new TreeSet<>();
            try {
                Requirements read = READER.read(null, text.getBytes(StandardCharsets.UTF_8), syntax);
                taken++;
                if (!accepted) {
                    read.warnings().forEach(warning -> differences.add(warning.code()));
                    differences.retainAll(Set.of("folded-name"));
                    note(differences, "refused by the schema alone: " + SCHEMA.validate(tree) + "\n" + text);
                }
            } catch (BadDocumentException e) {
                if (accepted) {
                    e.problems().stream().map(Problem::code).forEach(differences::add);
                    note(differences, "refused by the reader alone: " + e.problems() + "\n" + text);
                }
            }
        }

        private void note(Set<String> differences, String what) {
            if (differences.isEmpty() || !stated.containsAll(differences)) {
                different.add(what);
            }
            differences.forEach(code -> met.merge(code, 1, Integer::sum));
        }
    }

    @Test
    void isASchemaOfItsOwnNotation() {
        assertThat(REGISTRY.getSchema(SchemaLocation.of(WRITTEN.get("$schema").stringValue()))
                        .validate(WRITTEN))
                .isEmpty();
    }

    @Test
    void describesTheKeysThatTheReaderKnows() {
        for (Map.Entry<String, JsonNode> part : WRITTEN.get("$defs").properties()) {
            part.getValue()
                    .path("properties")
                    .properties()
                    .forEach(
                            key -> assertThat(key.getValue().path("description").asString(""))
                                    .as("%s of %s is described in a sentence", key.getKey(), part.getKey())
                                    .matches("(?s)[A-Z].*\\."));
        }
    }

    @Test
    void refusesWhatTheReaderRefusesAndNothingElse() throws IOException {
        Set<String> stated = new LinkedHashSet<>();
        Matcher rows = STATED.matcher(Files.readString(PAGE));
        while (rows.find()) {
            stated.add(rows.group(1));
        }
        Comparison comparison = new Comparison(stated);
        List<JsonNode> sound = new ArrayList<>();
        for (String document : documents()) {
            try {
                JsonNode tree = Document.read(document.getBytes(StandardCharsets.UTF_8), Syntax.YAML)
                        .root();
                comparison.of(tree, document, Syntax.YAML);
                if (tree.isObject() && sound.stream().noneMatch(tree::equals)) {
                    sound.add(tree);
                }
            } catch (BadDocumentException e) {
                // it is no document, of which a schema could speak
            }
        }
        int written = comparison.compared;
        long seed = 0;
        for (JsonNode document : sound) {
            Mutants mutants = new Mutants(seed++);
            for (int i = 0; i < (SCHEMA.validate(document).isEmpty() ? MUTANTS_OF_SOUND : MUTANTS_EACH); i++) {
                JsonNode mutant = mutants.of(document);
                comparison.of(mutant, mutant.toString(), Syntax.JSON);
            }
        }
        System.out.printf(
                "Requirements compared by the schema and the reader: %d, of which %d were written by hand and %d are"
                        + " taken by the reader; stated differences: %s%n",
                comparison.compared, written, comparison.taken, comparison.met);
        assertThat(comparison.different).as("differences that are not stated").isEmpty();
        assertThat(written).isGreaterThan(150);
        assertThat(comparison.compared).isGreaterThan(5000);
        assertThat(comparison.taken).isGreaterThan(500);
        assertThat(comparison.met.keySet())
                .as("the differences stated on the page")
                .isEqualTo(new TreeSet<>(stated));
    }

    /** Every example, and every text of the tests that can be taken for a document, or for the rest of one. */
    private static Set<String> documents() throws IOException {
        Set<String> documents = new LinkedHashSet<>();
        Stream.of(BadInputTest.refusals(), BadKeysTest.refusals(), BadLinksTest.refusals(), BadNamesTest.refusals())
                .flatMap(refusals -> refusals)
                .forEach(refusal -> documents.add(refusal.document()));
        documents.add("version: 1.0\napplication: Order Desk\ntargets: [Windows 95]\n");
        documents.add(manyPairs());
        SendsTest.refusals().forEach(refusal -> documents.add(refusal.document()));
        try (Stream<Path> files =
                Stream.concat(Files.walk(Path.of("examples")), Files.walk(Path.of("src/test/java/org/ipcadvisor")))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (file.endsWith("requirements.yaml")) {
                    documents.add(Files.readString(file));
                } else if (file.toString().endsWith("Test.java")) {
                    BLOCK.matcher(Files.readString(file)).results().forEach(block -> {
                        String text = UNICODE.matcher(block.group(1).stripIndent())
                                .replaceAll(code -> Matcher.quoteReplacement(
                                        String.valueOf((char) Integer.parseInt(code.group(1), 16))))
                                .translateEscapes();
                        documents.addAll(List.of(text, Desk.desk(text), Desk.plant(text)));
                    });
                }
            }
        }
        return documents;
    }

    /** Links that join more pairs of targets than are accepted, each by itself no more than is allowed. */
    private static String manyPairs() {
        StringBuilder yaml = new StringBuilder("version: 1\napplication: Plant Monitor\ncomponents:\n");
        String targets = String.join(
                ", ",
                Desk.KNOWLEDGE.products().stream()
                        .map(product -> product.name())
                        .toList());
        for (int i = 0; i < 100; i++) {
            yaml.append("  c" + i + ": {targets: [" + targets + "]}\n");
        }
        yaml.append("links:\n  all: {among: [")
                .append(String.join(
                        ", ", IntStream.range(0, 100).mapToObj(i -> "c" + i).toList()));
        return yaml.append("]}\n").toString();
    }
}
