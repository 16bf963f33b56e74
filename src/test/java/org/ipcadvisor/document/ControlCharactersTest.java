package org.ipcadvisor.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcadvisor.document.Reading.badJson;
import static org.ipcadvisor.document.Reading.badYaml;
import static org.ipcadvisor.document.Reading.json;
import static org.ipcadvisor.document.Reading.yaml;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ControlCharactersTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 8, 0xB, 0xC, 0x1B, 0x1F, 0x7F, 0x80, 0x85, 0x9F})
    void aControlCharacterIsRefusedWhereItStands(int control) {
        String character = Character.toString(control);
        String says = String.format(
                "control-character /name: U+%04X, a control character, may not stand in a text." + " Leave it out.",
                control);
        assertThat(badYaml("name: Order" + character + "Desk\n")).containsExactly("1:12 " + says);
        assertThat(badYaml("name: 'Order" + character + "Desk'\n")).containsExactly("1:13 " + says);
        assertThat(badJson("{\"name\": \"Order" + character + "Desk\"}")).containsExactly("1:16 " + says);
    }

    @ParameterizedTest
    @ValueSource(ints = {0xFFFE, 0xFFFF})
    void whatIsNoCharacterIsRefused(int character) {
        assertThat(badYaml("name: " + Character.toString(character)))
                .containsExactly(String.format(
                        "1:7 control-character /name: U+%04X, which is not a character, may not stand in a text."
                                + " Leave it out.",
                        character));
    }

    @Test
    void allOfThemAreTold() {
        assertThat(badYaml("a: \u001B[31m\nb:\n- \"\u0007\"\n\u0000c: 1 # \u0001\n"))
                .containsExactly(
                        "1:4 control-character /a: U+001B, a control character, may not stand in a text."
                                + " Leave it out.",
                        "3:4 control-character /b/0: U+0007, a control character, may not stand in a text."
                                + " Leave it out.",
                        "4:1 control-character: U+0000, a control character, may not stand in a text."
                                + " Leave it out.",
                        "4:9 control-character: U+0001, a control character, may not stand in a text."
                                + " Leave it out.");
    }

    @Test
    void onesThatAreWrittenAsEscapesAreRefusedAtTheValue() {
        String says = "a control character, may not stand in a text. It is written as an escape. Leave it" + " out.";
        assertThat(badYaml("a: \"x\\e\"\nb: \"\\0\"\nc: [\"\\x9F\"]\n\"\\a\": d\n"))
                .containsExactly(
                        "1:4 control-character /a: U+001B, " + says,
                        "2:4 control-character /b: U+0000, " + says,
                        "3:5 control-character /c/0: U+009F, " + says,
                        "4:1 control-character: U+0007, " + says);
        assertThat(badJson("{\"a\": \"x\\u001b\", \"\\u0000\": 1}"))
                .containsExactly(
                        "1:7 control-character /a: U+001B, " + says, "1:18 control-character: U+0000, " + says);
    }

    @Test
    void halfASurrogatePairIsRefusedAtTheValue() {
        String says =
                "half of a surrogate pair, may not stand in a text. It is written as an escape. Leave" + " it out.";
        assertThat(badYaml("a: \"\\uD83D\"\n")).containsExactly("1:4 control-character /a: U+D83D, " + says);
        assertThat(badJson("[\"\\uDE80x\"]")).containsExactly("1:2 control-character /0: U+DE80, " + says);
    }

    @Test
    void aPairOfEscapesIsACharacter() {
        assertThat(yaml("\"\\uD83D\\uDE80\"").root().asString()).isEqualTo("🚀");
        assertThat(json("\"\\uD83D\\uDE80\"").root().asString()).isEqualTo("🚀");
    }

    @Test
    void tabsAndLineEndsAreText() {
        assertThat(yaml("\"a\\tb\\r\\n\"").root().asString()).isEqualTo("a\tb\r\n");
        assertThat(yaml("|\n  a\tb\n").root().asString()).isEqualTo("a\tb\n");
        assertThat(json("\"a\\tb\\r\\n\"").root().asString()).isEqualTo("a\tb\r\n");
    }

    @Test
    void oneWhereNothingMayStandIsToldOnce() {
        assertThat(badJson("\u0000{}"))
                .containsExactly("1:1 control-character: U+0000, a control character, may not stand in a text."
                        + " Leave it out.");
    }
}
