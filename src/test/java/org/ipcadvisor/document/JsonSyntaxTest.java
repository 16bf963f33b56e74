package org.ipcadvisor.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcadvisor.document.Reading.badJson;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** JSON is read strictly, and what is wrong is said in plain words at its place. In the tables ; ends a line. */
class JsonSyntaxTest {

    private static void saysOnly(String text, String place, String message) {
        Reading.saysOnly(badJson(text.replace(';', '\n')), place, message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    // c;{}            | 1:1
                    # c;{}             | 1:1
                    {} // c            | 1:4
                    {"a": 1 /* c */}   | 1:9
                    {"a": /* c */ 1}   | 1:7
                    [1, # c;2]         | 1:5
                    {"a" // c;:1}      | 1:6
                    """)
    void comments(String text, String place) {
        saysOnly(text, place, "A comment begins here, and JSON has no comments. Leave it out.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    version: 1         | 1:1
                    ;  needs:;         | 2:3
                    # c;# d;a: 1       | 1:1
                    ---;{}             | 1:1
                    - a                | 1:1
                    """)
    void anotherNotation(String text, String place) {
        assertThat(badJson(text.replace(';', '\n')))
                .containsExactly(
                        place + " not-json: JSON is expected, and this looks like YAML. Write JSON, as in {...}.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    {"a": 1,}          | 1:8
                    [1, ]              | 1:3
                    [[1],;]            | 1:5
                    """)
    void trailingCommas(String text, String place) {
        saysOnly(text, place, "A comma stands after the last entry. Leave it out.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    [,1]               | 1:2
                    [1,,2]             | 1:4
                    {,}                | 1:2
                    {"a": ,}           | 1:7
                    """)
    void commasWithoutValues(String text, String place) {
        saysOnly(text, place, "A value is expected before this comma. Leave out one comma.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    {"a": NaN}         | 1:7 | NaN
                    [-Infinity]        | 1:2 | -Infinity
                    Infinity           | 1:1 | Infinity
                    """)
    void numbersThatAreNotFinite(String text, String place, String read) {
        saysOnly(text, place, "JSON has no " + read + ". Write a number, or put it in double quotes.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    {'a': 1}           | 1:2 | "'"
                    {"a": 'x'}         | 1:7 | "'"
                    [“x”]              | 1:2 | "“" (U+201C)
                    """)
    void quotesOfOtherKinds(String text, String place, String read) {
        saysOnly(text, place, read + " opens no text in JSON. Write double quotes: \".");
    }

    @ParameterizedTest
    @CsvSource({"[01], 1:2, 01", "[-007], 1:2, -007", "'[1, 00]', 1:5, 00"})
    void leadingZeros(String text, String place, String read) {
        saysOnly(
                text,
                place,
                "The number \"" + read + "\" begins with a zero too many. Leave it out, or put the value in double"
                        + " quotes.");
    }

    @ParameterizedTest
    @CsvSource({
        "[1.], 1:2, 1.",
        "[.5], 1:2, .5",
        "[+1], 1:2, +1",
        "[1e], 1:2, 1e",
        "[0x1F], 1:2, 0x1F",
        "[1a], 1:2, 1a",
        "[1.5.2], 1:2, 1.5.2",
        "'[1u, 2]', 1:2, 1u"
    })
    void numbersThatAreNone(String text, String place, String read) {
        saysOnly(
                text,
                place,
                "\"" + read + "\" is not a number as JSON writes it. Write it as in -12.5e3, or put the value in double"
                        + " quotes.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    {"a": True}        | 1:7 | True
                    [nul]              | 1:2 | nul
                    [truex]            | 1:2 | truex
                    {"a": yes}         | 1:7 | yes
                    [-]                | 1:2 | -
                    """)
    void wordsWithoutQuotes(String text, String place, String read) {
        saysOnly(
                text,
                place,
                "The value \"" + read + "\" stands without quotes. Write true, false, null or a number, or put it in"
                        + " double quotes.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    {a: 1}             | 1:2  | a
                    {"a": 1, b: 2}     | 1:10 | b
                    {1: 2}             | 1:2  | 1
                    {$schema: "x"}     | 1:2  | $schema
                    """)
    void keysWithoutQuotes(String text, String place, String read) {
        saysOnly(text, place, "The key \"" + read + "\" stands without quotes. Write it in double quotes.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    {[1]: 2}           | 1:2 | A key in double quotes is expected here, but there is "[".
                    {: 1}              | 1:2 | A key in double quotes is expected here, but there is ":".
                    {"a" 1}            | 1:6 | A colon is expected after the key, but there is "1".
                    {"a"= 1}           | 1:5 | A colon is expected after the key, but there is "=".
                    {"a"}              | 1:5 | A value is expected before "}".
                    {"a": }            | 1:7 | A value is expected before "}".
                    {"a": 1 "b": 2}    | 1:9 | A comma or } is expected after the value, but there is ~""\"~.
                    [true false]       | 1:7 | A comma or ] is expected after the value, but there is "false".
                    {"a":: 1}          | 1:6 | This is not valid JSON here: there is ":".
                    [@]                | 1:2 | This is not valid JSON here: there is "@".
                    """)
    void keysColonsAndCommas(String text, String place, String message) {
        saysOnly(text, place, message.replace("~", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    {"a": [1, 2        | 1:12 | list | [ | 1:7 | ]
                    {"a": 1            | 1:8  | mapping | { | 1:1 | }
                    {"a": 1,           | 1:9  | mapping | { | 1:1 | }
                    {"a":              | 1:6  | mapping | { | 1:1 | }
                    {"a"               | 1:5  | mapping | { | 1:1 | }
                    ;[                 | 2:2  | list | [ | 2:1 | ]
                    """)
    void openBracketsAtTheEnd(String text, String place, String what, String open, String opened, String close) {
        saysOnly(
                text,
                place,
                "The " + what + " that opens with " + open + " at " + opened
                        + " is not closed before the text ends. Close it with " + close + ".");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    [1}                | 1:3 | The list that opens with [ at 1:1 is to be closed with ], but there is "}".
                    {"a": [1}          | 1:9 | The list that opens with [ at 1:7 is to be closed with ], but there is "}".
                    {"a": 1]           | 1:8 | The mapping that opens with { at 1:1 is to be closed with }, but there is "]".
                    ]                  | 1:1 | Nothing is open here, but there is "]".
                    {}}                | 1:3 | The document has ended before this, and there is still "}". Leave it out.
                    {} x               | 1:4 | The document has ended before this, and there is still "x". Leave it out.
                    """)
    void bracketsThatDoNotFitAndTextBehindTheDocument(String text, String place, String message) {
        saysOnly(text, place, message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    {"a": "x           | 1:9 | 1:7
                    {"a": "x;"}        | 1:9 | 1:7
                    "x                 | 1:3 | 1:1
                    {"a               | 1:4 | 1:2
                    """)
    void openQuotesAreToldWhereTheyFailAndWhereTheyOpened(String text, String place, String opened) {
        saysOnly(
                text,
                place,
                "The quote \" that opens at " + opened + " is not closed in its line. Close it where its text ends, and"
                        + " write \\n for a new line.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    ["C:\\Programs"]   | 1:5 | \\P
                    ["\\u12"]          | 1:3 | \\u
                    ["\\'"]            | 1:3 | \\'
                    {"\\x": 1}         | 1:3 | \\x
                    """)
    void escapesThatAreNone(String text, String place, String read) {
        saysOnly(text, place, "\"" + read + "\" does not begin an escape that JSON has. Write \\\\ for one backslash.");
    }

    @Test
    void aTabInQuotes() {
        saysOnly("[\"a\tb\"]", "1:4", "A tab stands in a text in quotes. Write \\t, or a space.");
    }

    @Test
    void aFaultBehindAKeyIsToldUnderThatKey() {
        assertThat(badJson("{\"needs\": {\"pipes\": open}}"))
                .singleElement()
                .asString()
                .startsWith("1:21 syntax /needs/pipes: ");
    }
}
