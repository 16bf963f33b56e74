package org.ipcadvisor.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcadvisor.document.Reading.badJson;
import static org.ipcadvisor.document.Reading.badYaml;
import static org.ipcadvisor.document.Reading.json;
import static org.ipcadvisor.document.Reading.yaml;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTest {

    private static final String NESTING = "limit%s: Lists and mappings are nested too deeply here. The limit NESTING is"
            + " 32 levels of lists and mappings inside one another.";
    private static final String KEY = " The limit KEY_CHARACTERS is 1024 characters in one key.";

    @ParameterizedTest
    @EnumSource(Limit.class)
    void aLimitIsNamedInASentence(Limit limit) {
        assertThat(limit.sentence())
                .isEqualTo("The limit " + limit.name() + " is " + limit.most() + " " + limit.what() + ".");
    }

    @Test
    void thirtyTwoLevelsAreRead() {
        String text = "[".repeat(32) + "]".repeat(32);
        assertThat(yaml(text).root()).hasToString(text);
        assertThat(json(text).root()).hasToString(text);
    }

    @Test
    void theThirtyThirdLevelIsRefusedWhereItOpens() {
        String text = "{\"a\":".repeat(32) + "[]" + "}".repeat(32);
        String says = NESTING.formatted(" " + "/a".repeat(32));
        assertThat(badYaml(text)).containsExactly("1:161 " + says);
        assertThat(badJson(text)).containsExactly("1:161 " + says);
    }

    @Test
    void linesNestAsBracketsDo() {
        String text = IntStream.range(0, 33)
                .mapToObj(level -> " ".repeat(level) + "a:\n")
                .collect(Collectors.joining());
        assertThat(badYaml(text)).containsExactly("33:33 " + NESTING.formatted(" " + "/a".repeat(32)));
        assertThat(badYaml("- ".repeat(33))).containsExactly("1:65 " + NESTING.formatted(" " + "/0".repeat(32)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{", "[\n", "{\r\n", "[ "})
    void aHeapOfBracketsIsTooDeep(String bracket) {
        String text = bracket.repeat(400_000 / bracket.length());
        assertThat(badYaml(text)).singleElement().asString().contains("The limit NESTING is 32 levels");
        assertThat(badJson(text)).singleElement().asString().contains("The limit NESTING is 32 levels");
    }

    @Test
    void aValueMayHaveAsManyCharactersAsTheLimitAllows() {
        String value = "🚀".repeat(Limit.SCALAR_CHARACTERS.most());
        assertThat(yaml(value).root().asString()).isEqualTo(value);
        assertThat(json("\"" + value + "\"").root().asString()).isEqualTo(value);
    }

    @Test
    void aLongerValueIsRefusedAndTheReadingGoesOn() {
        String value = "a".repeat(Limit.SCALAR_CHARACTERS.most() + 1);
        String says = "This value has 65537 characters, which is too many. The limit SCALAR_CHARACTERS is 65536"
                + " characters in one value.";
        assertThat(badYaml("a: " + value + "\nb: '" + value + "'\nc: |-\n  " + value))
                .containsExactly("1:4 limit /a: " + says, "2:4 limit /b: " + says, "3:4 limit /c: " + says);
        assertThat(badJson("{\"a\":\"" + value + "\",\"b\":.5}"))
                .containsExactly(
                        "1:6 limit /a: " + says,
                        "1:65550 syntax /b: \".5\" is not a number as JSON writes it. Write it as in -12.5e3, or put the"
                                + " value in double quotes.");
    }

    @ParameterizedTest
    @ValueSource(ints = {1025, 60_000, 100_000})
    void aLongKeyIsRefusedWhereverItStands(int length) {
        String key = "k".repeat(length);
        String written = "limit: This key takes " + length + " characters as it is written, which is too many." + KEY;
        assertThat(badYaml(key + ": 1")).containsExactly("1:1 " + written);
        assertThat(badYaml("a: 1\n" + key + ": 1")).containsExactly("2:1 " + written);
        assertThat(badYaml("a:\n  " + key + " : 1")).singleElement().asString().contains(KEY);
        assertThat(badYaml("[" + key + ": 1]")).singleElement().asString().contains(KEY);
        assertThat(badYaml("{" + key + ": 1}")).containsExactly("1:2 " + written);
        assertThat(badYaml("? " + key + "\n: 1"))
                .containsExactly("1:3 limit: This key has " + length + " characters, which is too many." + KEY);
        assertThat(badJson("{\"" + key + "\": 1}"))
                .containsExactly("1:2 limit: This key has " + length + " characters, which is too many." + KEY);
    }

    @Test
    void aQuotedKeyIsCountedAsItIsWritten() {
        String key = "\"" + "k".repeat(1023) + "\"";
        assertThat(badYaml(key + ": 1"))
                .containsExactly(
                        "1:1 limit: This key takes 1025 characters as it is written, which is too many." + KEY);
    }

    @Test
    void aKeyMayBeAsLongAsTheLimitAllows() {
        String key = "k".repeat(Limit.KEY_CHARACTERS.most());
        assertThat(yaml(key + ": 1").root().has(key)).isTrue();
        assertThat(yaml("{a: {" + key + ": 1}}").root().get("a").has(key)).isTrue();
        assertThat(json("{\"" + key + "\": 1}").root().has(key)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {101, 2000})
    void aLongNumberIsRefused(int length) {
        String says = "limit /a: This number has " + length
                + " characters, which is too many. The limit NUMBER_DIGITS is" + " 100 characters in one number.";
        assertThat(badYaml("a: " + "1".repeat(length))).containsExactly("1:4 " + says);
        assertThat(badYaml("a: 0x" + "f".repeat(length - 2))).containsExactly("1:4 " + says);
        assertThat(badJson("{\"a\": 0." + "1".repeat(length - 2) + "}")).containsExactly("1:7 " + says);
    }

    @Test
    void aNumberOfAsManyDigitsAsTheLimitAllowsKeepsItsValue() {
        String number = "9".repeat(100);
        assertThat(yaml(number).root().bigIntegerValue()).hasToString(number);
        assertThat(json(number).root().bigIntegerValue()).hasToString(number);
    }

    @Test
    void thereIsALimitToTheValuesOfADocument() {
        String accepted = "[" + "1,".repeat(49_998) + "1]";
        String tooMany = "[" + "1,".repeat(49_999) + "1]";
        String says =
                "1:100000 limit /49999: This is one value too many. The limit VALUES is 50000 values in a document,"
                        + " lists and mappings included.";
        assertThat(yaml(accepted).root().size()).isEqualTo(49_999);
        assertThat(json(accepted).root().size()).isEqualTo(49_999);
        assertThat(badYaml(tooMany)).containsExactly(says);
        assertThat(badJson(tooMany)).containsExactly(says);
    }

    @Test
    void noMoreProblemsAreToldThanTheLimitAllows() {
        assertThat(badYaml("[" + ".nan, ".repeat(300) + "1]"))
                .hasSize(101)
                .last()
                .asString()
                .isEqualTo("1:596 more-problems: There are more problems than these. The limit PROBLEMS is 100 problems"
                        + " that are told of one document.");
    }
}
