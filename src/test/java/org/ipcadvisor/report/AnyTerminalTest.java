package org.ipcadvisor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.ipcadvisor.advice.ConditionKind;
import org.ipcadvisor.advice.Effect;
import org.ipcadvisor.advice.Interoperation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The text report on terminals of any width, colour and language, and with any names in it. */
class AnyTerminalTest {

    private static final TextOptions EXPLAINED = new TextOptions(80, false, true);

    private static String text(Case some, TextOptions options) {
        return new TextReport(options).of(some.advice());
    }

    static Stream<Case> cases() {
        return Stream.of(
                Cases.orderDesk(),
                Plants.plantMonitor(),
                Plants.plant(),
                Cases.gap(),
                Cases.assumed(),
                Wholes.plan(),
                Wholes.portfolio());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void noLineIsWiderThanThePage(Case some) {
        for (int width : List.of(40, 59, 60, 72, 80, 100, 120, 200)) {
            assertThat(text(some, new TextOptions(width, false, true)).lines())
                    .as("lines of several words")
                    .filteredOn(line -> line.replaceFirst("^[ ├└│─]*", "").contains(" "))
                    .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(width));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void colourAddsNothingToTheWords(Case some) {
        String plain = text(some, EXPLAINED);
        String coloured = text(some, new TextOptions(80, true, true));
        assertThat(plain).doesNotContain("\u001B");
        assertThat(coloured).contains("\u001B[");
        assertThat(coloured.replaceAll("\u001B\\[\\d+m", "")).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr", "ar-EG-u-nu-arab", "th-TH-u-nu-thai"})
    void theLocaleOfTheMachineChangesNothing(String tag) {
        Locale before = Locale.getDefault();
        String expected = text(Plants.plant(), EXPLAINED);
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            assertThat(text(Plants.plant(), EXPLAINED)).isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void whatLooksLikeANameOfASentenceIsPrintedAsItIs() {
        String component = "{product} of {mechanism}";
        Found found = new Found()
                .naming("component", component)
                .condition(
                        ConditionKind.BUILD,
                        "dde",
                        "R",
                        "{mechanism}",
                        "Let {component} use {mechanism} on {product}.",
                        Table.note(1))
                .condition(
                        ConditionKind.BUILD,
                        "rpc",
                        "R",
                        "{product}",
                        "Let {component} use {mechanism} on {product}.",
                        Table.note(1));
        Case named = Case.of("{product}")
                .file("{mechanism}.yaml")
                .link("{mechanism}", "{product} creates, {mechanism} opens", Interoperation.NOT_STATED, null, found);
        assertThat(text(named, EXPLAINED))
                .startsWith("{product}: viable\n  {mechanism}.yaml, by KB95900")
                .contains(
                        "\n{mechanism}: viable; interoperation: not-stated; {product} creates,\n  {mechanism} opens\n")
                .contains("Let " + component + " use DDE on {mechanism}. [note 1]\n")
                .contains("Let " + component + " use RPC on {product}. [note 1]\n")
                .contains("build: Let " + component + " use RPC on {product}. [R:\n       KB95900 note 1]");
    }

    @Test
    void textOfOthersIsInert() {
        String bad = "a\u001B[31m\u202Eb\u0085\u2028{product}";
        Found found = new Found()
                .column(bad, "WinNT")
                .finds(Effect.BLOCK, "dde", bad, bad, bad + " {product}", Found.line(1, 1, bad, bad));
        Case hostile = Case.of(bad)
                .file(bad)
                .link(bad, bad, Interoperation.NOT_STATED, "dde", found)
                .link("other", bad, Interoperation.NOT_STATED, null, found);
        String inert = "a\\u{1B}[31m\\u{202E}b\\u{85}\\u{2028}{product}";
        assertThat(text(hostile, EXPLAINED))
                .startsWith(inert + ": viable, but the chosen mechanism of")
                .contains("\n  " + inert + ", by KB95900")
                .contains(inert + ":1:1")
                .doesNotContainPattern("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}&&[^\n]]");
    }
}
