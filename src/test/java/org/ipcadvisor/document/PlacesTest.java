package org.ipcadvisor.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcadvisor.document.Reading.json;
import static org.ipcadvisor.document.Reading.yaml;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines and columns, also of single characters. */
class PlacesTest {

    @Test
    void keysWithSlashesAndTildesAreFoundByTheirPointers() {
        Document document = yaml("a/b:\n  c~1d: x\n");
        assertThat(document.valuePlace("/a~1b/c~01d")).isEqualTo(new Place(2, 9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void everyLineEndCountsOnce(String lineEnd) {
        Document document = yaml("a: 1" + lineEnd + lineEnd + "b:" + lineEnd + "  c: 2" + lineEnd);
        assertThat(document.place("/b")).isEqualTo(new Place(3, 1));
        assertThat(document.valuePlace("/b/c")).isEqualTo(new Place(4, 6));
        assertThat(json("{" + lineEnd + " \"a\":" + lineEnd + "1}").valuePlace("/a"))
                .isEqualTo(new Place(3, 1));
    }

    @Test
    void aByteOrderMarkIsAcceptedAndTakesNoColumn() {
        assertThat(yaml("\uFEFFversion: 1").valuePlace("/version")).isEqualTo(new Place(1, 10));
        assertThat(json("\uFEFF{\"version\": 1}").valuePlace("/version")).isEqualTo(new Place(1, 13));
    }

    @Test
    void columnsCountCharactersOutsideOfTheBasicPlaneOnce() {
        assertThat(yaml("{🚀: 🚀🚀, next: 1}").place("/next")).isEqualTo(new Place(1, 9));
        assertThat(json("{\"🚀\": \"🚀🚀\", \"next\": 1}").place("/next")).isEqualTo(new Place(1, 13));
    }

    @Test
    void aCharacterOfANameHasAPlace() {
        Document document = yaml("components:\n  P\u0430yroll: {name: 'P\u0430y''r\u0430ll'}\n");
        assertThat(document.place("/components/P\u0430yroll", 1)).isEqualTo(new Place(2, 4));
        assertThat(document.valuePlace("/components/P\u0430yroll/name", 5)).isEqualTo(new Place(2, 26));
    }

    @Test
    void aCharacterOfAnElementHasAPlace() {
        Document document = yaml("[Windows, 'P\u0430yroll']");
        assertThat(document.place("/1", 1)).isEqualTo(new Place(1, 13));
        assertThat(document.place("", 1)).isEqualTo(new Place(1, 1));
        assertThat(document.place("/2", 1)).isEqualTo(new Place(1, 1));
    }

    @Test
    void aCharacterThatIsWrittenAsAnEscapeHasThePlaceOfItsName() {
        Document document = json("{\"a\\u202eb\": \"x\\u202ey\"}");
        assertThat(document.place("/a\u202Eb", 1)).isEqualTo(new Place(1, 2));
        assertThat(document.valuePlace("/a\u202Eb", 1)).isEqualTo(new Place(1, 14));
        assertThat(document.valuePlace("/a\u202Eb", 99)).isEqualTo(new Place(1, 14));
    }
}
