package org.ipcadvisor.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CharactersTest {

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x00,
                0x09,
                0x0A,
                0x0D,
                0x1B,
                0x7F,
                0x85, // controls
                0x202A,
                0x202E,
                0x2066,
                0x2069,
                0x200E, // directions
                0x200B,
                0x200D,
                0x2060,
                0xFEFF,
                0xAD, // of no width
                0x2028,
                0x2029, // separators
                0xD800,
                0xDFFF, // halves
                0xE000,
                0xF8FF,
                0x10FFFD, // private use
                0x378,
                0xFFFF // not assigned
            })
    void whatDeceivesOrCannotBeSeenIsUnfitForAName(int codePoint) {
        String name = "Order 🚀" + Character.toString(codePoint) + "Desk";
        assertThat(Characters.firstUnfitForName(name)).contains(new Characters.Found(codePoint, 8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Order Desk",
                "Bestellungsb\u00FCro \u2116 5 \u2013 \u00D8",
                "\u6CE8\u6587",
                "🚀",
                "<img onerror=x>",
                "\u00A0"
            })
    void allElseMayStandInAName(String name) {
        assertThat(Characters.firstUnfitForName(name)).isEmpty();
    }

    @Test
    void aLetterOfASecondScriptIsFound() {
        assertThat(Characters.firstOfSecondScript("P\u0430yroll"))
                .contains(new Characters.Foreign(0x430, 1, "Cyrillic"));
        assertThat(Characters.firstOfSecondScript("\u0420ayroll")).contains(new Characters.Foreign('a', 1, "Latin"));
        assertThat(Characters.firstOfSecondScript("Or\u03BFer")).contains(new Characters.Foreign(0x3BF, 2, "Greek"));
        assertThat(Characters.firstOfSecondScript("🚀 \u14C0x")).contains(new Characters.Foreign('x', 4, "Latin"));
        assertThat(Characters.firstOfSecondScript("x\u14C0"))
                .contains(new Characters.Foreign(0x14C0, 1, "Canadian Aboriginal"));
        assertThat(Characters.firstOfSecondScript("\u3042\uAC00"))
                .contains(new Characters.Foreign(0xAC00, 1, "Hangul"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Order Desk 2",
                "Caf\u00E9",
                "Cafe\u0301",
                "\u041F\u043B\u0430\u043D 5",
                "\u6CE8\u6587\u306E\u30C7\u30B9\u30AFDesk",
                "\u4E3B\u6587 \uC8FC\uBB38 Desk",
                "\u6CE8\u3105A",
                "\uFF37in16",
                "5 \u00B5m"
            })
    void scriptsThatAreWrittenTogetherAreOne(String name) {
        assertThat(Characters.firstOfSecondScript(name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, U+0000", "27, U+001B", "8238, U+202E", "128640, U+1F680"})
    void aCharacterIsWrittenByItsNumber(int codePoint, String number) {
        assertThat(Characters.number(codePoint)).isEqualTo(number);
    }

    @Test
    void aTextIsShownInQuotesCutAndInert() {
        assertThat(Characters.shown("Order Desk")).isEqualTo("\"Order Desk\"");
        assertThat(Characters.shown("a\u001B[31m\u202Eb\n")).isEqualTo("\"a<U+001B>[31m<U+202E>b<U+000A>\"");
        assertThat(Characters.shown("x".repeat(41))).isEqualTo("\"" + "x".repeat(40) + "…\"");
        assertThat(Characters.shown("🚀".repeat(40))).isEqualTo("\"" + "🚀".repeat(40) + "\"");
    }
}
