package org.ipcadvisor.document;

import static org.ipcadvisor.document.Reading.yamlSaysOnly;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with quotes, brackets, commas and escapes in YAML. In the tables / ends a line. */
class YamlQuotesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    a: 'x / b: 1        | 2:5 | ' | 1:4 | text
                    a: "x / b: 1        | 2:5 | " | 1:4 | text
                    a: 1 / b: ["x, y]   | 2:11 | " | 2:5 | text
                    "a: 1               | 1:6 | " | 1:1 | text
                    a: "x / --- / "     | 2:1 | " | 1:4 | document
                    """)
    void anOpenQuoteIsToldWhereItFailsAndWhereItOpened(
            String text, String place, String quote, String opened, String end) {
        yamlSaysOnly(
                text,
                place,
                "The quote " + quote + " that opens at " + opened + " is not closed before the " + end
                        + " ends. Close it where its text ends.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    a: 'it's'           | 1:8 | ~"s"~       | 1:4 | '' for a '
                    a: 'x' y            | 1:8 | ~"y"~       | 1:4 | '' for a '
                    a: "x" y            | 1:8 | ~"y"~       | 1:4 | \\" for a "
                    a: 'x / b: 'y'      | 2:5 | ~"y"~       | 1:4 | '' for a '
                    "a" "b": 1          | 1:8 | ~":"~       | 1:5 | \\" for a "
                    """)
    void aQuoteThatClosesTooEarly(String text, String place, String read, String opened, String instead) {
        yamlSaysOnly(
                text,
                place,
                "The quote that opens at " + opened + " closes before this, and " + read + " follows it. Write "
                        + instead + " inside of the text, or close the quote where the text ends.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    a: [1, 2            | 1:9 | list | [ | 1:4 | ]
                    a: [                | 1:5 | list | [ | 1:4 | ]
                    a: {b: 1            | 1:9 | mapping | { | 1:4 | }
                    {a: [1, {b: 2}      | 1:15 | list | [ | 1:5 | ]
                    {                   | 1:2 | mapping | { | 1:1 | }
                    """)
    void anOpenBracketAtTheEnd(String text, String place, String what, String open, String opened, String close) {
        yamlSaysOnly(
                text,
                place,
                "The " + what + " that opens with " + open + " at " + opened
                        + " is not closed before the text ends. Close it with " + close + ".");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    a: [1, 2 / b: 1     | 2:2 | list | [ | 1:4 | ] | ":"
                    a: {x: 1 / b: 1     | 2:2 | mapping | { | 1:4 | } | ":"
                    a: [1, 2}           | 1:9 | list | [ | 1:4 | ] | "}"
                    {a: 1]              | 1:6 | mapping | { | 1:1 | } | "]"
                    {a: 1 b: 2}         | 1:8 | mapping | { | 1:1 | } | ":"
                    [b: c: d]           | 1:6 | list | [ | 1:1 | ] | ":"
                    ["a" "b"]           | 1:6 | list | [ | 1:1 | ] | ~""\"~
                    [x # c /  y]        | 2:2 | list | [ | 1:1 | ] | "y"
                    """)
    void anOpenBracketBeforeTheEnd(
            String text, String place, String what, String open, String opened, String close, String read) {
        yamlSaysOnly(
                text,
                place,
                "The " + what + " that opens with " + open + " at " + opened + " is not closed before this: a comma or "
                        + close + " is expected, but there is " + read + ". Close it with " + close
                        + ", or separate its entries by commas.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    a: } | 1:4 | }
                    a: ] | 1:4 | ]
                    a: [b]] | 1:7 | ]
                    {a: {]} | 1:6 | ]
                    """)
    void aBracketThatClosesNothing(String text, String place, String read) {
        yamlSaysOnly(
                text,
                place,
                "This " + read
                        + " closes nothing that is open. Leave it out, or put the text in quotes if the " + read
                        + " belongs to it.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    a: [1,,2] | 1:7
                    [,]       | 1:2
                    {,}       | 1:2
                    a: ,      | 1:4
                    """)
    void aCommaTooMany(String text, String place) {
        yamlSaysOnly(
                text,
                place,
                "A value is expected before this comma. Leave out one comma, or put a text that begins with a comma in"
                        + " quotes.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    a: "C:\\Programs"   | 1:7 | \\P
                    a: "\\u12"          | 1:5 | \\u
                    a: "\\UFFFFFFFF"    | 1:5 | \\U
                    a: "ok \\n\\x       | 1:10 | \\x
                    a: "\\              | 1:5 | \\
                    """)
    void anEscapeThatIsNone(String text, String place, String read) {
        yamlSaysOnly(
                text,
                place,
                "\"" + read
                        + "\" does not begin an escape that double quotes have. Write \\\\ for one backslash, or put"
                        + " the text in single quotes, in which backslashes stand for themselves.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    a: [b]c     | 1:7  | c
                    a: {b: c} d | 1:11 | d
                    """)
    void somethingBehindABracket(String text, String place, String read) {
        yamlSaysOnly(
                text,
                place,
                "What stands here, \"" + read + "\", cannot follow what stands before it. Begin a new line, or put the"
                        + " whole text in quotes.");
    }
}
