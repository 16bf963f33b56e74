package org.ipcadvisor.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcadvisor.document.Reading.badJson;
import static org.ipcadvisor.document.Reading.badYaml;
import static org.ipcadvisor.document.Reading.json;
import static org.ipcadvisor.document.Reading.yaml;

import org.junit.jupiter.api.Test;

class DuplicateKeysTest {

    @Test
    void everySecondKeyIsToldAndNamesTheFirst() {
        String text = """
                application: Order Desk
                needs: {pipes: create, rpc: {}, pipes: open}
                "application": Another
                needs:
                  ole: {crossUser: true, 'crossUser': false}
                application: A third
                """;
        assertThat(badYaml(text))
                .containsExactly(
                        "2:33 duplicate-key /needs/pipes: The key \"pipes\" stands here a second time. It stands at 2:9"
                                + " already. Keep one of the two.",
                        "3:1 duplicate-key /application: The key \"application\" stands here a second time. It stands at"
                                + " 1:1 already. Keep one of the two.",
                        "4:1 duplicate-key /needs: The key \"needs\" stands here a second time. It stands at 2:1"
                                + " already. Keep one of the two.",
                        "5:26 duplicate-key /needs/ole/crossUser: The key \"crossUser\" stands here a second time. It"
                                + " stands at 5:9 already. Keep one of the two.",
                        "6:1 duplicate-key /application: The key \"application\" stands here a second time. It stands at"
                                + " 1:1 already. Keep one of the two.");
    }

    @Test
    void jsonKeysAreCompared() {
        assertThat(badJson("{\"a\": {\"b\": 1,\n \"b\": 2}, \"\\u0061\": 3}"))
                .containsExactly(
                        "2:2 duplicate-key /a/b: The key \"b\" stands here a second time. It stands at 1:8 already. Keep"
                                + " one of the two.",
                        "2:11 duplicate-key /a: The key \"a\" stands here a second time. It stands at 1:2 already. Keep"
                                + " one of the two.");
    }

    @Test
    void whatWasFoundBeforeASyntaxErrorIsToldWithIt() {
        assertThat(badYaml("a: 1\na: .inf\n\tb: 2\n"))
                .containsExactly(
                        "2:1 duplicate-key /a: The key \"a\" stands here a second time. It stands at 1:1 already. Keep"
                                + " one of the two.",
                        "2:4 not-finite /a: This reads as \".inf\", which is not a finite number. Write a number, or put"
                                + " it in quotes if it is text.",
                        "3:1 syntax: This line is indented with a tab. Indent with spaces.");
        assertThat(badJson("{\"a\": 1, \"a\": 2,}"))
                .containsExactly(
                        "1:10 duplicate-key /a: The key \"a\" stands here a second time. It stands at 1:2 already. Keep"
                                + " one of the two.",
                        "1:16 syntax: A comma stands behind the last entry. Leave it out.");
    }

    @Test
    void plainKeysAreTheirWrittenTexts() {
        assertThat(yaml("null: 1\n1: 2\n01: 3\ntrue: 4\n~: 5\nNO: 6\n").root())
                .hasToString("{\"null\":1,\"1\":2,\"01\":3,\"true\":4,\"~\":5,\"NO\":6}");
    }

    @Test
    void keysThatDifferOnlyInCaseAreTwo() {
        assertThat(yaml("{a: 1, A: 2}").root()).hasSize(2);
        assertThat(json("{\"a\": 1, \"A\": 2, \"\": 3}").root()).hasSize(3);
    }
}
