package org.ipcadvisor.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcadvisor.document.Reading.badJson;
import static org.ipcadvisor.document.Reading.badYaml;
import static org.ipcadvisor.document.Reading.json;
import static org.ipcadvisor.document.Reading.yaml;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ScalarsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NO",
                "no",
                "yes",
                "on",
                "off",
                "y",
                "tRUE",
                "nil",
                "1_000",
                "12:30",
                "1.2.3",
                "0b1",
                "-0x1F",
                "0o8",
                "1e",
                ".",
                "-",
                "+",
                "0x",
                "Infinity",
                "NaN",
                "nan",
                "2004-09-27",
                "1.25a"
            })
    void whatTheCoreSchemaDoesNotKnowIsText(String written) {
        JsonNode value =
                yaml("a: " + (written.equals("-") ? "'-'" : written)).root().get("a");
        assertThat(value.isString()).isTrue();
        assertThat(value.asString()).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"'true'", "\"1\"", "'~'", "|-\n  null", "''"})
    void whatIsQuotedIsText(String written) {
        assertThat(yaml("a: " + written).root().get("a").isString()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"true, true", "True, true", "TRUE, true", "false, false", "False, false", "FALSE, false"})
    void truthValues(String written, boolean value) {
        assertThat(yaml("a: " + written).root().get("a").booleanValue()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ~", " null", " Null", " NULL", " # nothing"})
    void nulls(String written) {
        assertThat(yaml("a:" + written + "\n").root().get("a").isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0, 0",
        "+12, 12",
        "010, 10",
        "0o17, 15",
        "0x1F, 31",
        "2147483648, 2147483648",
        "9223372036854775808, 9223372036854775808"
    })
    void wholeNumbersKeepTheirValues(String written, BigInteger value) {
        JsonNode number = yaml("a: " + written).root().get("a");
        assertThat(number.isIntegralNumber()).isTrue();
        assertThat(number.bigIntegerValue()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "1.25, 1.25",
        "1.250, 1.250",
        ".5, 0.5",
        "1., 1",
        "-1.5e3, -1.5e3",
        "1E+2, 1E+2",
        "1e308, 1e308",
        "0e-9, 0e-9"
    })
    void decimalNumbersKeepTheirValues(String written, BigDecimal value) {
        JsonNode number = yaml("a: " + written).root().get("a");
        assertThat(number.isBigDecimal()).isTrue();
        assertThat(number.decimalValue()).isEqualByComparingTo(value);
    }

    @Test
    void jsonScalars() {
        assertThat(json("[true, false, null, -0, 12, 1.5e-3, \"NO\", 12345678901234567890]")
                        .root())
                .hasToString("[true,false,null,0,12,0.0015,\"NO\",12345678901234567890]");
    }

    @ParameterizedTest
    @ValueSource(strings = {".inf", "-.inf", "+.Inf", ".INF", ".nan", ".NaN", ".NAN"})
    void numbersHaveToBeFinite(String written) {
        assertThat(badYaml("a: 1\nb: [" + written + "]\n"))
                .containsExactly("2:5 not-finite /b/0: This reads as \"" + written + "\", which is not a finite number."
                        + " Write a number, or put it in quotes if it is text.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "1E-999999999", "1e309", "12.5e-400", "1e99999999999999999999", "1e0009999"})
    void numbersHaveToStayInBounds(String written) {
        String says = "number-range /a: This reads as the number " + written + ", whose exponent is too large or too"
                + " small. Write a number between 1e-308 and 1e308, or put it in quotes if it is text.";
        assertThat(badYaml("a: " + written)).containsExactly("1:4 " + says);
        assertThat(badJson("{\"a\": " + written + "}")).containsExactly("1:7 " + says);
    }

    @Test
    void everyNumberThatCannotBeKeptIsTold() {
        assertThat(badYaml("[.nan, 1, -.inf]")).hasSize(2);
    }
}
