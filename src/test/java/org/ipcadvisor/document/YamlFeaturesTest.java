package org.ipcadvisor.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcadvisor.document.Reading.badYaml;
import static org.ipcadvisor.document.Reading.json;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What YAML has and these documents do not: sharing, merging, types, directives, keys that are no texts. */
class YamlFeaturesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    a: &x 1           | 1:4 anchor /a   | &x
                    &x a: 1           | 1:1 anchor      | &x
                    a: [&x]           | 1:5 anchor /a/0 | &x
                    a: &x !!str b     | 1:4 anchor /a   | &x
                    a: &              | 1:4 anchor /a   | &
                    a: &x&y 1         | 1:4 anchor /a   | &x&y
                    """)
    void anchorsAreRefused(String text, String where, String written) {
        assertThat(badYaml(text))
                .containsExactly(where + ": The anchor \"" + written + "\" stands here, and anchors are not accepted."
                        + " Leave it out, or put the value in quotes if the & belongs to it.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    a: *x             | 1:4 alias /a   | *x
                    *x : 1            | 1:1 alias      | *x
                    [1, *x]           | 1:5 alias /1   | *x
                    a: *              | 1:4 alias /a   | *
                    a: *bold* text    | 1:4 alias /a   | *bold*
                    """)
    void aliasesAreRefused(String text, String where, String written) {
        assertThat(badYaml(text))
                .containsExactly(where + ": The alias \"" + written + "\" stands here, and aliases are not accepted."
                        + " Write the value out, or put it in quotes if the * belongs to it.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    a: !!str 1                                  | 1:4 tag /a   | !!str
                    !!map {a: 1}                                | 1:1 tag      | !!map
                    a: [!foo b]                                 | 1:5 tag /a/0 | !foo
                    a: !!str &x b                               | 1:4 tag /a   | !!str
                    a: ! b                                      | 1:4 tag /a   | !
                    a: !<tag:yaml.org,2002:str> b               | 1:4 tag /a   | !<tag:yaml.org
                    a: !e!foo b                                 | 1:4 tag /a   | !e!foo
                    a: !<b                                      | 1:4 tag /a   | !<b
                    !!javax.script.ScriptEngineManager [!!x []] | 1:1 tag      | !!javax.script.ScriptEngineManager
                    """)
    void tagsAreRefused(String text, String where, String written) {
        assertThat(badYaml(text))
                .containsExactly(
                        where + ": The tag \"" + written + "\" stands here, and tags are not accepted. Leave it"
                                + " out, or put the value in quotes if the ! belongs to it.");
    }

    @Test
    void theMergeKeyIsRefused() {
        assertThat(badYaml("a: 1\n<<: {b: 2}\n"))
                .containsExactly("2:1 merge-key: The merge key << stands here, and merging is not accepted. Write the"
                        + " keys out.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"<<\": 1}", "{\"*x\": \"&y\", \"!z\": 1}"})
    void inJsonThereIsNothingSpecialInThem(String text) {
        assertThat(json(text).root()).hasToString(text.replace(" ", ""));
    }

    @Test
    void billionLaughsEndAtTheFirstAnchor() {
        assertThat(badYaml("a: &a [lol, lol]\nb: &b [*a, *a, *a]\nc: &c [*b, *b, *b]\n"))
                .singleElement()
                .asString()
                .startsWith("1:4 anchor /a: ");
        assertThat(badYaml("&a [*a]")).singleElement().asString().startsWith("1:1 anchor: ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ? [a]             | 1:3
                    {[a, b]: 1}       | 1:2
                    a: {{name}}       | 1:5
                    ? {a: 1}          | 1:3
                    ? - a             | 1:3
                    """)
    void keysThatAreNoTextsAreRefused(String text, String place) {
        assertThat(badYaml(text))
                .singleElement()
                .asString()
                .startsWith(place + " complex-key")
                .endsWith(
                        ": A list or a mapping stands here in the place of a key. Write a text as the key, or put what"
                                + " begins with a bracket in quotes.");
    }

    @Test
    void everyKeyThatIsNoTextIsTold() {
        assertThat(badYaml("{[a]: 1, [b]: 2, {c: 1, c: 2}: 3}")).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    %YAML 1.1;---;a: 1            | 1:1 | %YAML 1.1
                    %YAML 2.0;---;a: 1            | 1:1 | %YAML 2.0
                    %YAML 1.2;%YAML 1.2;---;a: 1  | 2:1 | %YAML 1.2
                    %TAG ! tag:x,2026:;---;a: 1   | 1:1 | %TAG ! tag:x,2026:
                    # c;%YAML 1.2;%FOO bar;---;1  | 3:1 | %FOO bar
                    %YAML;---;1                   | 1:1 | %YAML
                    % ;---;1                      | 1:1 | '% '
                    %FOO bar;a: 1                 | 1:1 | %FOO bar
                    a: 1;%YAML 1.2;---;b: 1       | 2:1 | %YAML 1.2
                    """)
    void directivesAreRefused(String lines, String place, String written) {
        assertThat(badYaml(lines.replace(';', '\n')))
                .containsExactly(place + " directive: The directive \"" + written + "\" stands here. Only %YAML 1.2 is"
                        + " accepted, once, before the document and with --- on a line of its own after it. Leave the"
                        + " directive out.");
    }
}
