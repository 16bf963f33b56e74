package org.ipcadvisor.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcadvisor.document.Reading.badJson;
import static org.ipcadvisor.document.Reading.badYaml;
import static org.ipcadvisor.document.Reading.json;
import static org.ipcadvisor.document.Reading.yaml;

import org.junit.jupiter.api.Test;

class DuplicateKeysTest {

    private static String secondKey(String place, String path, String key, String first) {
        return place + " duplicate-key " + path + ": The key \"" + key + "\" is repeated here; the first is at " + first
                + ". Keep one of the two.";
    }

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
                        secondKey("2:33", "/needs/pipes", "pipes", "2:9"),
                        secondKey("3:1", "/application", "application", "1:1"),
                        secondKey("4:1", "/needs", "needs", "2:1"),
                        secondKey("5:26", "/needs/ole/crossUser", "crossUser", "5:9"),
                        secondKey("6:1", "/application", "application", "1:1"));
    }

    @Test
    void jsonKeysAreCompared() {
        assertThat(badJson("{\"a\": {\"b\": 1,\n \"b\": 2}, \"\\u0061\": 3}"))
                .containsExactly(secondKey("2:2", "/a/b", "b", "1:8"), secondKey("2:11", "/a", "a", "1:2"));
    }

    @Test
    void whatWasFoundBeforeASyntaxErrorIsToldWithIt() {
        assertThat(badYaml("a: 1\na: .inf\n\tb: 2\n"))
                .containsExactly(
                        secondKey("2:1", "/a", "a", "1:1"),
                        "2:4 not-finite /a: This reads as \".inf\", which is not a finite number. Write a number, or put"
                                + " it in quotes if it is text.",
                        "3:1 syntax: This line is indented with a tab. Indent with spaces.");
        assertThat(badJson("{\"a\": 1, \"a\": 2,}"))
                .containsExactly(
                        secondKey("1:10", "/a", "a", "1:2"),
                        "1:16 syntax: A comma stands after the last entry. Leave it out.");
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
