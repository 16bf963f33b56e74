package org.ipcadvisor.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinesTest {

    private static final Lines LINES = new Lines("ab\r\nc\rd\n\n🚀e🚀\u2028\u0085f");

    @ParameterizedTest
    @CsvSource({
        "0, 1, 1",
        "1, 1, 2",
        "2, 1, 3",
        "4, 2, 1",
        "5, 2, 2",
        "6, 3, 1",
        "8, 4, 1",
        "9, 5, 1",
        "11, 5, 2",
        "12, 5, 3",
        "14, 5, 4",
        "16, 5, 6",
        "17, 5, 7",
        "99, 5, 7",
        "-1, 1, 1"
    })
    void offsetsHavePlaces(int offset, int line, int column) {
        assertThat(LINES.place(offset)).isEqualTo(new Place(line, column));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "8, 8", "9, 9", "10, 11", "11, 12", "12, 14", "14, 16", "99, 17"})
    void codePointsHaveOffsets(int codePoint, int offset) {
        assertThat(LINES.offset(codePoint)).isEqualTo(offset);
    }

    @Test
    void anEmptyTextHasOneLine() {
        assertThat(new Lines("").place(0)).isEqualTo(Place.START);
    }

    @Test
    void linesBegin() {
        assertThat(LINES.startOfLine(1)).isZero();
        assertThat(LINES.startOfLine(5)).isEqualTo(4);
        assertThat(LINES.startOfLine(16)).isEqualTo(9);
    }
}
