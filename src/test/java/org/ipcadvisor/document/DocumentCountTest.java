package org.ipcadvisor.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcadvisor.document.Reading.badJson;
import static org.ipcadvisor.document.Reading.badYaml;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One file, one document. */
class DocumentCountTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n\n",
                "  ",
                "\t",
                "# only a comment\n",
                "---",
                "---\n# nothing\n...\n",
                "%YAML 1.2\n---\n",
                "\uFEFF"
            })
    void aYamlTextWithoutADocument(String text) {
        assertThat(badYaml(text))
                .containsExactly("1:1 no-document: The document is empty, or holds nothing but"
                        + " comments. Write at least one key: value.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \r\n\t ", "\uFEFF"})
    void aJsonTextWithoutADocument(String text) {
        assertThat(badJson(text)).containsExactly("1:1 no-document: The document is empty. Write one mapping: {...}.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    a: 1;---;b: 2;    | 2:1
                    ---;a: 1;---;     | 3:1
                    a: 1;...;---;b: 2 | 3:1
                    a: 1;...;b: 2     | 3:1
                    ---;---;a: 1      | 2:1
                    --- a;--- b       | 2:1
                    """)
    void aSecondYamlDocument(String lines, String place) {
        assertThat(badYaml(lines.replace(';', '\n')))
                .containsExactly(
                        place + " second-document: A second document begins here. Write one document in one file.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {} {}             | 1:4
                    {"a": 1};{"a": 2} | 2:1
                    1 2               | 1:3
                    []null            | 1:3
                    """)
    void aSecondJsonDocument(String lines, String place) {
        assertThat(badJson(lines.replace(';', '\n')))
                .containsExactly(
                        place + " second-document: A second document begins here. Write one document in one file.");
    }
}
