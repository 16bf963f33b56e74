package org.ipcadvisor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ipcadvisor.advice.Advice;
import org.ipcadvisor.document.BadDocumentException;
import org.ipcadvisor.document.Document;
import org.ipcadvisor.document.Syntax;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The order in which keys, targets, peers and sets of mechanisms are written does not matter to any verdict. */
class PermutedTest {

    private static final Set<String> UNORDERED = Set.of("targets", "among", "only", "forbid");

    static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("examples"))) {
            return files.filter(f -> f.getFileName().toString().matches("requirements\\.(yaml|json)"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void gives_the_same_verdicts(Path example) throws IOException, BadDocumentException {
        Advisor advisor = Advisor.standard();
        byte[] bytes = Files.readAllBytes(example);
        Map<String, String> expected = verdicts(advisor.advise(advisor.read(example)));
        JsonNode tree = Document.read(bytes, Syntax.ofFile(example.toString())).root();
        Random random = new Random(95900);
        for (int i = 0; i < 20; i++) {
            byte[] permuted = permuted(tree, random).toString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
            assertThat(verdicts(advisor.advise(advisor.read(null, permuted, Syntax.JSON))))
                    .isEqualTo(expected);
        }
    }

    private static Map<String, String> verdicts(Advice advice) {
        Map<String, String> verdicts = new TreeMap<>();
        advice.links()
                .forEach(link -> link.mechanisms()
                        .forEach(m -> verdicts.put(
                                link.id() + '/' + m.mechanism(),
                                m.verdict() + " " + m.rank() + " " + m.interoperation() + " "
                                        + m.findings().size())));
        assertThat(verdicts).isNotEmpty();
        return verdicts;
    }

    private static JsonNode permuted(JsonNode node, Random random) {
        if (!node.isObject()) {
            return node;
        }
        List<String> keys = new ArrayList<>(node.propertyNames());
        Collections.shuffle(keys, random);
        ObjectNode shuffled = JsonNodeFactory.instance.objectNode();
        for (String key : keys) {
            JsonNode child = node.get(key);
            shuffled.set(
                    key,
                    child.isArray() && UNORDERED.contains(key) ? shuffled(child, random) : permuted(child, random));
        }
        return shuffled;
    }

    private static JsonNode shuffled(JsonNode list, Random random) {
        List<JsonNode> elements = new ArrayList<>();
        list.forEach(elements::add);
        Collections.shuffle(elements, random);
        ArrayNode shuffled = JsonNodeFactory.instance.arrayNode();
        elements.forEach(shuffled::add);
        return shuffled;
    }
}
