package org.ipcadvisor.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.ipcadvisor.knowledge.Knowledge;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What can be read, and what people can have a model do. */
class ResourcesTest {

    private final Talk talk = Talk.agreed();

    private String read(String uri) {
        JsonNode content = talk.ask("resources/read", "{\"uri\": " + Talk.quoted(uri) + "}")
                .at("/result/contents/0");
        assertThat(content.get("uri").asString()).isEqualTo(uri);
        return content.get("text").asString();
    }

    @Test
    void everything_that_is_listed_can_be_read() {
        List<String> uris = new ArrayList<>();
        for (JsonNode resource : talk.ask("resources/list", "{}").at("/result/resources")) {
            uris.add(resource.get("uri").asString());
        }
        assertThat(uris)
                .contains("ipc-advisor://matrix", "ipc-advisor://matrix.md", "ipc-advisor://kb95900/matrix.csv")
                .contains("ipc-advisor://kb95900/notes/3", "ipc-advisor://schema/requirements")
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(3 + Knowledge.shipped().notes().size());
        assertThat(uris).allSatisfy(uri -> assertThat(read(uri)).isNotBlank());
        assertThat(talk.ask("resources/templates/list", "{}")
                        .at("/result/resourceTemplates")
                        .isEmpty())
                .isTrue();
    }

    @Test
    void a_note_is_told_as_the_command_tells_it() {
        assertThat(read("ipc-advisor://kb95900/notes/3"))
                .startsWith("KB95900 of 2004-09-27")
                .contains("(3)")
                .doesNotContain("(4)");
        assertThat(read("ipc-advisor://kb95900/matrix.csv").lines().count()).isEqualTo(12);
    }

    @Test
    void a_prompt_keeps_the_document_apart_from_what_it_asks_for() {
        for (JsonNode prompt : talk.ask("prompts/list", "{}").at("/result/prompts")) {
            assertThat(prompt.propertyNames()).containsExactly("name", "title", "description", "arguments");
        }
        JsonNode messages = talk.ask(
                        "prompts/get",
                        "{\"name\": \"review_change\", \"arguments\": {\"old\": \"a: 1\\nb: 2\", \"new\": \"b\"}}")
                .at("/result/messages");
        assertThat(messages.size()).isEqualTo(3);
        assertThat(messages.at("/0/content/text").asString())
                .contains("Call diff")
                .doesNotContain("a: 1");
        assertThat(messages.at("/1/content/resource/text").asString()).isEqualTo("a: 1\nb: 2");
        assertThat(messages.at("/2/content/resource/uri").asString()).isEqualTo("ipc-advisor://given/new");
    }
}
