package org.ipcadvisor.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcadvisor.document.Reading.bad;

import java.nio.charset.Charset;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BadBytesTest {

    @Test
    void theFirstByteThatIsNotUtf8IsNamedByItsOffset() {
        byte[] bytes = "version: 1\napplication: Caf\u00E9\n".getBytes(ISO_8859_1);
        assertThat(bad(bytes, Syntax.YAML))
                .containsExactly("2:17 not-utf8: The byte 0xE9 at byte offset 27 (counted from 0) is not UTF-8."
                        + " Save the document as UTF-8.");
    }

    @ParameterizedTest
    @CsvSource({
        "22C3A9C328, 3, 0xC3", // half of a character
        "22C0AF22, 1, 0xC0", // a slash in two bytes
        "22EDA08022, 1, 0xED", // half of a surrogate pair
        "22F48FBFBF22F4908080, 6, 0xF4", // above U+10FFFF
        "2280, 1, 0x80", // the middle of a character
        "22E282, 1, 0xE2", // a character that is cut off
        "EFBBBF22FF, 4, 0xFF", // the byte order mark counts as three
    })
    void utf8IsTakenStrictly(String hexadecimal, int offset, String named) {
        assertThat(bad(HexFormat.of().parseHex(hexadecimal), Syntax.JSON))
                .singleElement()
                .asString()
                .contains("not-utf8: The byte " + named + " at byte offset " + offset
                        + " (counted from 0) is not UTF-8.");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void utf16IsRecognisedWithAndWithoutAMark(boolean mark) {
        String text = (mark ? "\uFEFF" : "") + "version: 1\n";
        assertThat(bad(text.getBytes(UTF_16LE), Syntax.YAML))
                .containsExactly("1:1 not-utf8: From byte offset 0 on this looks like UTF-16 (little-endian), not like"
                        + " UTF-8. Save the document as UTF-8.");
        assertThat(bad(text.getBytes(UTF_16BE), Syntax.JSON))
                .containsExactly("1:1 not-utf8: From byte offset 0 on this looks like UTF-16 (big-endian), not like"
                        + " UTF-8. Save the document as UTF-8.");
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-32LE, ' ', little-endian",
        "UTF-32BE, ' ', big-endian",
        "UTF-32LE, '\uFEFF', little-endian",
        "UTF-32BE, '\uFEFF', big-endian"
    })
    void utf32IsRecognisedWithAndWithoutAMark(String encoding, String first, String order) {
        byte[] bytes = (first + "version: 1").getBytes(Charset.forName(encoding));
        assertThat(bad(bytes, Syntax.YAML))
                .containsExactly("1:1 not-utf8: From byte offset 0 on this looks like UTF-32 (" + order
                        + "), not like UTF-8. Save the document as UTF-8.");
    }

    @ParameterizedTest
    @CsvSource({
        "1F8B0800, a gzip archive",
        "504B0304, 'a zip archive (as are .docx, .xlsx and .jar files)'",
        "504B0506, a zip archive without entries",
        "255044462D312E37, a PDF document",
        "FD377A585A00, an xz archive",
        "425A683931415926, a bzip2 archive",
        "377ABCAF271C, a 7-Zip archive",
        "D0CF11E0A1B11AE1, an old Microsoft Office document",
        "89504E470D0A, a PNG image",
    })
    void filesThatAreNoTextAreCalledByName(String hexadecimal, String name) {
        for (Syntax syntax : Syntax.values()) {
            assertThat(bad(HexFormat.of().parseHex(hexadecimal), syntax))
                    .containsExactly("1:1 not-text: From byte offset 0 on this looks like " + name
                            + ", not like text. Give the YAML or JSON text itself, in UTF-8.");
        }
    }

    @ParameterizedTest
    @EnumSource(Syntax.class)
    void oneByteMoreThanTheLimitIsTooMany(Syntax syntax) {
        byte[] bytes = ("[1]" + " ".repeat(Limit.DOCUMENT_BYTES.most() - 2)).getBytes(UTF_8);
        assertThat(bad(bytes, syntax))
                .containsExactly("1:1 limit: This document is too long. The limit DOCUMENT_BYTES is 1048576 bytes in a"
                        + " document.");
    }

    @ParameterizedTest
    @EnumSource(Syntax.class)
    void theLimitItselfIsAccepted(Syntax syntax) throws BadDocumentException {
        byte[] bytes = ("[1]" + " ".repeat(Limit.DOCUMENT_BYTES.most() - 3)).getBytes(UTF_8);
        assertThat(Document.read(bytes, syntax).root()).hasToString("[1]");
    }
}
