package org.ipcadvisor.requirements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.ipcadvisor.document.BadDocumentException;
import org.ipcadvisor.document.Place;
import org.ipcadvisor.document.Pointers;
import org.ipcadvisor.document.Problem;
import org.ipcadvisor.document.Syntax;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Whatever stands in the place of any value, the document is read, or refused with places in order; nothing else. */
class ReplacedValuesTest {

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private static final String SHORT = """
            {"version": 1, "application": "Order Desk", "description": "Takes orders.",
             "targets": ["Windows 95", {"platform": "Win32s", "version": "1.25", "pipes": "open", "mailslots": "open"}, "XP"],
             "needs": {"pipes": "create", "mailslots": "open", "interoperate": false, "acrossMachines": true,
                       "rpc": {"role": "server", "transport": "tcp"}, "ole": {"inService": true, "crossUser": true},
                       "sockets": {"api": "winsock"}, "copyData": {"receiverWrites": false},
                       "carries": "calls", "broadcast": false, "flow": "duplex", "hasWindow": true},
             "chosen": "rpc", "constraints": {"only": ["rpc", "dde"], "forbid": ["netbios"], "prefer": ["dde"]},
             "assume": {"Windows XP": "Windows 2000"}, "sources": ["kb95900"], "x-a": [1], "metadata": {"b": null}}
            """;

    private static final String LONG = """
            {"version": 1, "application": "Plant Monitor",
             "components": {"collector": {"targets": ["Windows NT 4.0"], "runsAs": "service", "account": "LocalSystem",
                                          "hasWindow": false},
                            "console": {"targets": [{"platform": "Win32s", "version": "1.1"}]}},
             "links": {"readings": {"creates": "collector", "opens": "console", "acrossMachines": true, "chosen": "rpc",
                                    "rpc": {"transport": "tcp"}, "ole": {"inService": true}, "sockets": {"api": "bsd"},
                                    "copyData": {"receiverWrites": true}, "carries": "data", "broadcast": true,
                                    "sends": "collector",
                                    "constraints": {"only": ["rpc"], "forbid": ["dde"], "prefer": ["rpc"]}},
                       "alarms": {"between": ["collector", "console"], "sends": "both"},
                       "peers": {"among": ["console"], "sends": "both"}},
             "constraints": {"only": ["rpc", "netbios"], "forbid": [], "prefer": []}}
            """;

    private static final List<String> REPLACEMENTS = List.of(
            "null",
            "true",
            "0",
            "1",
            "\"\"",
            "\"rpc\"",
            "\"console\"",
            "\"Windows 95\"",
            "[]",
            "{}",
            "[null]",
            "[[]]",
            "[\"rpc\", \"rpc\"]",
            "[{}]",
            "{\"\": null}",
            "{\"rules\": {}}",
            "{\"~/\": []}");

    static Stream<Map.Entry<String, String>> values() {
        return Stream.of(SHORT, LONG)
                .flatMap(text -> pointers("", JSON.readTree(text)).map(p -> Map.entry(text, p)));
    }

    @ParameterizedTest
    @MethodSource("values")
    void isReadOrRefusedInOrder(Map.Entry<String, String> value) {
        for (String replacement : REPLACEMENTS) {
            String text = replaced(value.getKey(), value.getValue(), JSON.readTree(replacement));
            try {
                Requirements read = new RequirementsReader(Desk.KNOWLEDGE)
                        .read(null, text.getBytes(StandardCharsets.UTF_8), Syntax.JSON);
                assertThat(read.links()).isNotEmpty();
            } catch (BadDocumentException e) {
                inOrder(e.problems());
            } catch (RuntimeException e) {
                fail(text, e);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("values")
    void aNumberInItsPlaceIsOneProblem(Map.Entry<String, String> value) {
        String pointer = value.getValue();
        if (!pointer.startsWith("/metadata") && !pointer.startsWith("/x-")) {
            String text = replaced(value.getKey(), pointer, JSON.readTree("0"));
            assertThat(Desk.problems(text, Syntax.JSON)).as(pointer).hasSize(1);
        }
    }

    private static void inOrder(List<Problem> problems) {
        List<Place> places = problems.stream()
                .map(p -> Objects.requireNonNull(p.place(), p.message()))
                .toList();
        assertThat(places).isNotEmpty().isSorted();
        assertThat(new LinkedHashSet<>(problems)).hasSameSizeAs(problems);
        assertThat(problems).allSatisfy(p -> assertThat(p.message()).matches("(?s)\\S.*[.?]"));
    }

    private static Stream<String> pointers(String pointer, JsonNode node) {
        List<String> found = new ArrayList<>();
        node.properties()
                .forEach(entry -> pointers(Pointers.child(pointer, entry.getKey()), entry.getValue())
                        .forEach(found::add));
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                pointers(Pointers.child(pointer, i), node.get(i)).forEach(found::add);
            }
        }
        return Stream.concat(pointer.isEmpty() ? Stream.empty() : Stream.of(pointer), found.stream());
    }

    private static String replaced(String text, String pointer, JsonNode by) {
        JsonNode root = JSON.readTree(text);
        String last = pointer.substring(pointer.lastIndexOf('/') + 1);
        JsonNode parent = root.at(pointer.substring(0, pointer.lastIndexOf('/')));
        if (parent instanceof ArrayNode list) {
            list.set(Integer.parseInt(last), by);
        } else if (parent instanceof ObjectNode mapping) {
            mapping.set(last, by);
        }
        return root.toPrettyString();
    }
}
