package org.ipcadvisor.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcadvisor.document.Reading.badYaml;
import static org.ipcadvisor.document.Reading.lines;
import static org.ipcadvisor.document.Reading.yaml;
import static org.ipcadvisor.document.Reading.yamlSaysOnly;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with lines, indentation and colons in YAML. In the tables / ends a line and → is a tab. */
class YamlLinesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    a: 1 / →b: 2             | 2:1
                    a: / →b: 2               | 2:1
                    →a: 1                    | 1:1
                    a: /   b: 1 /  →c: 2     | 3:2
                    - a / →- b               | 2:1
                    a: > / →x                | 2:1
                    """)
    void tabsDoNotIndent(String text, String place) {
        yamlSaysOnly(text, place, "This line is indented with a tab. Indent with spaces.");
    }

    @Test
    void aTabBehindADashIsNoBlank() {
        yamlSaysOnly("-→a: 1", "1:2", "A tab stands here, where only spaces may stand. Write spaces.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a:→1", "a: →1", "a: 1→# c", "a: [1, / →2]", "- a / -→b"})
    void tabsMaySeparate(String text) {
        assertThat(yaml(lines(text)).root().isContainer()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    a: /   b: 1 /  c: 2          | 3:2 | 2 | mapping | 1:1 | 1
                    a: /     b: 1 /   c: 2       | 3:3 | 3 | mapping | 1:1 | 1
                    a: /   - b /  - c            | 3:2 | 2 | mapping | 1:1 | 1
                    - / - /   - a /  - b         | 4:2 | 2 | list    | 1:1 | 1
                    a: >- /     x /   y          | 3:3 | 3 | mapping | 1:1 | 1
                    """)
    void aLineThatIsIndentedLikeNoOther(String text, String place, int here, String what, String begun, String there) {
        yamlSaysOnly(
                text,
                place,
                "This line begins in column " + here
                        + ", and no line before that it could belong to begins there. It is"
                        + " read as part of the " + what + " that begins at " + begun + ", in column " + there
                        + ". Indent it like the lines that it belongs to.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    a: 1 / - b   | 2:1 | mapping | key: value
                    - a / b: 1   | 2:1 | list    | "- " and an entry
                    """)
    void aLineThatIsNoEntry(String text, String place, String what, String instead) {
        yamlSaysOnly(
                text,
                place,
                "This line stands at the indentation of the " + what
                        + " that begins at 1:1, and is none of its entries." + " Write " + instead
                        + ", or indent the line differently.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    a: 1 /  b: 2             | 2:2 | 1:4
                    version 1 / name: x      | 2:1 | 1:1
                    - a /  b: 1              | 2:2 | 1:3
                    a:1 / b: 2               | 2:1 | 1:1
                    a: /    b /   c: d       | 3:3 | 2:4
                    """)
    void aLineThatGoesOnWithTheOneBefore(String text, String place, String begun) {
        yamlSaysOnly(
                text,
                place,
                "This line goes on with the text that begins at " + begun
                        + ", so that its colon makes no key. Look for a"
                        + " missing colon or quote there, or indent this line like the keys that it belongs to.");
    }

    @Test
    void aQuotedTextThatRunsOverItsLineMakesNoKey() {
        yamlSaysOnly(
                "'a / b': 1",
                "2:1",
                "This line goes on with the quoted text that begins at 1:1, so that its colon makes no key. Look for a"
                        + " missing colon or quote there, or indent this line like the keys that it belongs to.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    a: 1 / foo / b: 2      | 2:1 | A key is expected here, and no colon follows "foo". Write key: value.
                    a: 1 / foo             | 2:1 | A key is expected here, and no colon follows "foo". Write key: value.
                    a: 1 / b:2             | 2:1 | A space is missing after the colon of "b:2". Write key: value.
                    'a':1                  | 1:4 | A space is missing after this colon. Write key: value.
                    - 1 / -2               | 2:1 | A space is missing after the dash of "-2". Write "- " and the entry.
                    : b                    | 1:1 | No key stands before this colon. Write key: value.
                    {: b}                  | 1:2 | No key stands before this colon. Write key: value.
                    ?                      | 1:2 | A key is missing here. Write key: value.
                    """)
    void aMissingColonKeyOrBlank(String text, String place, String message) {
        yamlSaysOnly(text, place, message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    a: b: c       | 1:5
                    a: "b": c     | 1:7
                    a: [x, y]: 1  | 1:10
                    """)
    void aColonTooMany(String text, String place) {
        yamlSaysOnly(
                text,
                place,
                "A line takes one key and its value, and this colon begins another. Put the value in quotes if the"
                        + " colon belongs to it, or begin a new line.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
                    a: @home   ~ 1:4 ~ @
                    a: `x`     ~ 1:4 ~ `
                    a: %x      ~ 1:4 ~ %
                    a: [-]     ~ 1:5 ~ -
                    [|, a]     ~ 1:2 ~ |
                    """)
    void aCharacterThatBeginsNoValue(String text, String place, String read) {
        yamlSaysOnly(text, place, "A value cannot begin with \"" + read + "\". Put the text in quotes.");
    }

    @Test
    void aListBehindAKey() {
        yamlSaysOnly(
                "a: - b",
                "1:4",
                "A list cannot begin here, after something else on its line. Begin each \"- \" on a line of its own,"
                        + " write the list as [a, b], or put a text that begins with - in quotes.");
    }

    @Test
    void aQuestionMarkBehindAKey() {
        yamlSaysOnly(
                "a: ? b",
                "1:4",
                "A question mark cannot begin a value. Put the text in quotes if the ? belongs to it.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', textBlock = """
                    a: |x /   b    @ 1:5 @ "x"
                    a: |0 /   b    @ 1:5 @ "0"
                    a: >- text     @ 1:7 @ "text"
                    """)
    void somethingBehindTheHeadOfABlock(String text, String place, String read) {
        yamlSaysOnly(
                text,
                place,
                "A block of text begins at 1:4, and " + read + " cannot stand after its | or >. Begin the text on the"
                        + " next line, or put it in quotes.");
    }

    @Test
    void anEmptyLineThatIsDeeperThanTheBlock() {
        yamlSaysOnly(
                "a: | /       /   b",
                "3:3",
                "This block of text begins with an empty line that is indented deeper than its first line. Indent them"
                        + " alike.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {a: 1} {b: 2}     | 1:8 | {
                    {a: 1} / b: 2     | 2:1 | b
                    [a] / - b         | 2:1 | -
                    """)
    void somethingBehindTheDocument(String text, String place, String read) {
        yamlSaysOnly(
                text,
                place,
                "The document has ended before this, and there is still \"" + read
                        + "\". Write one list or mapping, and" + " indent all that belongs to it.");
    }

    @Test
    void placesAreRightBehindLineEndsOfAllKindsAndCharactersOutsideOfTheBasicPlane() {
        assertThat(badYaml("a: 1\r\nb: 2\rc: '🚀🚀' x"))
                .singleElement()
                .asString()
                .startsWith("3:9 syntax: The quote that opens at 3:4 closes before this");
    }
}
