package org.ipcadvisor.mcp;

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.ipcadvisor.Advisor;
import org.ipcadvisor.Circumstances;
import org.ipcadvisor.HostileStrings;
import org.ipcadvisor.document.BadDocumentException;
import org.ipcadvisor.document.Syntax;
import org.ipcadvisor.report.JsonReport;
import org.ipcadvisor.report.Slot;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the tools answer is what the commands write, and what their schemas say. */
class ToolsTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final String DESK = """
            version: 1
            application: Order Desk
            targets: [Windows 95, Windows NT 4.0]
            needs: {pipes: create}
            chosen: named-pipes
            """;
    private static final String DESK_OBJECT =
            "{\"version\": 1, \"application\": \"Order Desk\", \"targets\": [\"Windows 95\", \"Windows NT 4.0\"],"
                    + " \"needs\": {\"pipes\": \"create\"}, \"chosen\": \"named-pipes\"}";

    private final Talk talk = Talk.agreed();

    private static String requirements(String text) {
        return "{\"requirements\": " + Talk.quoted(text) + "}";
    }

    /** What {@code advise --format json} writes. */
    private static JsonNode written(String document, Syntax syntax) throws IOException {
        Advisor advisor = Advisor.standard();
        Slot slot;
        try {
            byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
            slot = new Slot.Advised(
                    advisor.advise(advisor.read(null, bytes, syntax), Circumstances.on(Talk.DAY)), document);
        } catch (BadDocumentException e) {
            slot = new Slot.Refused(null, e.problems());
        }
        StringWriter out = new StringWriter();
        new JsonReport().write(List.of(slot), out);
        return JSON.readTree(out.toString());
    }

    private Map<String, Schema> schemas() {
        Map<String, Schema> schemas = new HashMap<>();
        for (JsonNode tool : talk.ask("tools/list", "{}").at("/result/tools")) {
            schemas.put(tool.get("name").asString(), REGISTRY.getSchema(tool.get("outputSchema")));
            assertThat(tool.at("/inputSchema/type").asString()).isEqualTo("object");
            assertThat(tool.at("/outputSchema/type").asString()).isEqualTo("object");
        }
        return schemas;
    }

    @Test
    void there_are_five() {
        assertThat(schemas()).containsOnlyKeys("advise", "what_would_help", "explain", "diff", "matrix");
    }

    @Test
    void advise_answers_what_the_command_writes() throws IOException {
        JsonNode result = talk.call("advise", requirements(DESK));
        assertThat(result.get("structuredContent")).isEqualTo(written(DESK, Syntax.YAML));
        assertThat(result.get("isError").asBoolean()).isFalse();
        assertThat(result.at("/content/0/text").asString())
                .startsWith("Order Desk: viable, but the chosen mechanism is not-viable\n")
                .contains("[KB95900 note 3; line 4]")
                .hasSizeLessThan(result.get("structuredContent").toString().length() / 5);
        assertThat(talk.call("advise", "{\"requirements\": " + DESK_OBJECT + "}")
                        .get("structuredContent"))
                .isEqualTo(written(DESK_OBJECT, Syntax.JSON));
    }

    @Test
    void what_is_wrong_with_requirements_is_told_as_the_command_tells_it() throws IOException {
        String bad = DESK.replace("Windows 95", "Windos 95").replace("needs:", "neds:");
        JsonNode result = talk.call("advise", requirements(bad));
        assertThat(result.get("isError").asBoolean()).isTrue();
        assertThat(result.get("structuredContent")).isEqualTo(written(bad, Syntax.YAML));
        assertThat(result.at("/structuredContent/advice/0/problems").size()).isEqualTo(2);
        assertThat(result.at("/structuredContent/advice/0/problems/0/line").asInt())
                .isEqualTo(3);
    }

    @Test
    void a_key_that_stands_twice_in_an_object_is_a_problem_here_too() {
        String twice =
                "{\"requirements\": {\"version\": 1, \"version\": 1, \"application\": \"x\", \"targets\": [\"MS-DOS\"]}}";
        JsonNode result = talk.call("advise", twice);
        assertThat(result.get("isError").asBoolean()).isTrue();
        assertThat(result.at("/structuredContent/advice/0/problems/0/path").asString())
                .isEqualTo("/version");
    }

    @Test
    void what_is_wrong_with_arguments_can_be_mended_by_whoever_calls() {
        for (String[] bad : new String[][] {
            {"advise", "{}", "The argument requirements is a document"},
            {"advise", "{\"requirements\": 1}", "The argument requirements is a document"},
            {"advise", "{\"requirement\": \"\"}", "There is no argument \"requirement\"; there is requirements."},
            {"what_would_help", "{\"requirements\": {}, \"mechanism\": \"name pipes\"}", "Did you mean"},
            {"explain", "{\"mechanism\": \"rpc\"}", "The argument platform is missing."},
            {"explain", "{\"mechanism\": \"rpc\", \"platform\": \"Linux\"}", "not Linux"},
            {"explain", "{\"mechanism\": \"dde\", \"platform\": \"NT4\", \"role\": \"open\"}", "leave role out"},
            {"explain", "{\"mechanism\": \"rpc\", \"platform\": \"NT4\", \"role\": \"own\"}", "Write create or open."},
            {"matrix", "{\"platform\": \"Windows XP\"}", "No table has a column for Windows XP."},
            {"matrix", "{\"mechanism\": 7}", "The argument mechanism is a text."},
            {"diff", "{\"old\": \"version: 2\", \"new\": {}}", "In old: "},
        }) {
            JsonNode result = talk.call(bad[0], bad[1]);
            assertThat(result.get("isError").asBoolean()).as(bad[1]).isTrue();
            assertThat(result.get("structuredContent").toString()).as(bad[1]).contains(bad[2].replace("\"", "\\\""));
            assertThat(objections(bad[0], result)).as(bad[1]).isEmpty();
        }
    }

    @Test
    void the_text_of_all_other_answers_is_the_same_in_json() {
        for (String tool : List.of("what_would_help", "matrix", "explain", "advise")) {
            String arguments = tool.equals("what_would_help")
                    ? requirements(DESK)
                    : "{\"mechanism\": \"rpc\", \"platform\": \"Win32s\"}"; // which is no call of advise
            JsonNode result = talk.call(tool, arguments);
            assertThat(JSON.readTree(result.at("/content/0/text").asString()))
                    .as(tool)
                    .isEqualTo(result.get("structuredContent"));
        }
    }

    @Test
    void what_would_help_is_a_part_of_the_advice() throws IOException {
        JsonNode link = written(DESK, Syntax.YAML).at("/advice/0/links/0");
        JsonNode all = talk.call("what_would_help", requirements(DESK)).at("/structuredContent/links/0");
        assertThat(all.get("remedies")).isEqualTo(link.get("remedies"));
        assertThat(all.get("questions")).isEqualTo(link.get("questions"));
        JsonNode pipes = talk.call(
                        "what_would_help", "{\"requirements\": " + DESK_OBJECT + ", \"mechanism\": \"Named Pipes\"}")
                .at("/structuredContent/links/0");
        assertThat(pipes.at("/mechanism/id").asString()).isEqualTo("named-pipes");
        assertThat(pipes.get("remedies").size()).isPositive();
        assertThat(pipes.get("remedies"))
                .allSatisfy(
                        remedy -> assertThat(remedy.get("mechanism").asString()).isEqualTo("named-pipes"));
    }

    @Test
    void explain_and_matrix_cite() {
        JsonNode pipes = talk.call(
                        "explain", "{\"mechanism\": \"NamedPipes\", \"platform\": \"win95\", \"role\": \"create\"}")
                .get("structuredContent");
        assertThat(pipes.get("verdict").asString()).isEqualTo("not-viable");
        assertThat(pipes.get("findings").toString()).contains("kb95900:note/3");
        JsonNode cell = talk.call("matrix", "{\"mechanism\": \"rpc\", \"platform\": \"win32s\"}")
                .get("structuredContent");
        assertThat(cell.get("rows").size()).isEqualTo(1);
        assertThat(cell.get("columns").size()).isEqualTo(1);
    }

    @Test
    void diff_tells_what_got_worse() {
        String opens = DESK.replace("create", "open");
        JsonNode diff = talk.call("diff", "{\"old\": " + Talk.quoted(opens) + ", \"new\": " + Talk.quoted(DESK) + "}")
                .get("structuredContent");
        assertThat(diff.toString()).contains("/needs/pipes");
        assertThat(talk.call("diff", "{\"old\": " + Talk.quoted(DESK) + ", \"new\": " + DESK_OBJECT + "}")
                        .get("isError")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void all_answers_are_as_their_schemas_say() throws IOException {
        List<Path> examples;
        try (Stream<Path> files = Files.walk(Path.of("examples"))) {
            examples = files.filter(file -> file.endsWith("requirements.yaml"))
                    .sorted()
                    .toList();
        }
        assertThat(examples).hasSizeGreaterThan(20);
        String last = DESK;
        for (Path example : examples) {
            String text = Files.readString(example);
            assertThat(objections("advise", talk.call("advise", requirements(text))))
                    .as("%s", example)
                    .isEmpty();
            assertThat(objections("what_would_help", talk.call("what_would_help", requirements(text))))
                    .as("%s", example)
                    .isEmpty();
            String both = "{\"old\": " + Talk.quoted(last) + ", \"new\": " + Talk.quoted(text) + "}";
            assertThat(objections("diff", talk.call("diff", both)))
                    .as("%s", example)
                    .isEmpty();
            last = text;
        }
        for (String platform : List.of("Windows 95", "Win32s", "Windows XP")) {
            String asked = "{\"mechanism\": \"rpc\", \"platform\": \"" + platform + "\"}";
            assertThat(objections("explain", talk.call("explain", asked))).isEmpty();
        }
        assertThat(objections("matrix", talk.call("matrix", "{}"))).isEmpty();
    }

    private final Map<String, Schema> known = schemas();

    private List<String> objections(String tool, JsonNode result) {
        return Objects.requireNonNull(known.get(tool)).validate(result.get("structuredContent")).stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                .toList();
    }

    @Test
    void texts_of_others_come_back_without_what_steers_a_terminal() {
        for (String hostile : HostileStrings.ALL) {
            for (String place : List.of("description", "application")) {
                String document = "{\"version\": 1, \"application\": \"x\", \"targets\": [\"MS-DOS\"], \"" + place
                        + "\": " + Talk.quoted(hostile) + "}";
                assertClean(talk.ask(
                        "tools/call", "{\"name\": \"advise\", \"arguments\": {\"requirements\": " + document + "}}"));
                assertClean(
                        talk.ask("tools/call", "{\"name\": \"advise\", \"arguments\": " + requirements(hostile) + "}"));
            }
            assertClean(talk.ask(
                    "prompts/get", "{\"name\": \"review_design\", \"arguments\": " + requirements(hostile) + "}"));
            assertClean(talk.ask("tools/call", "{\"name\": " + Talk.quoted(hostile) + "}"));
        }
    }

    private static void assertClean(JsonNode answer) {
        List<String> texts = new ArrayList<>();
        gather(answer, texts);
        assertThat(texts)
                .isNotEmpty()
                .allSatisfy(text -> assertThat(text.replaceAll("[\n\t]", ""))
                        .doesNotContainPattern("[\\p{Cc}\\p{Cf}\\u2028\\u2029]"));
    }

    private static void gather(JsonNode node, List<String> texts) {
        if (node.isString()) {
            texts.add(node.asString());
        }
        texts.addAll(node.propertyNames());
        node.values().forEach(each -> gather(each, texts));
    }
}
