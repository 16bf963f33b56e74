package org.ipcadvisor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PhraseTest {

    private static final Map<String, Set<String>> ONE = Map.of("product", Set.of("POSIX"), "mechanism", Set.of("DDE"));
    private static final Map<String, Set<String>> TWO = Map.of(
            "product",
            new LinkedHashSet<>(List.of("Win16", "POSIX")),
            "mechanism",
            new LinkedHashSet<>(List.of("DDE", "RPC")));

    @Test
    void oneNameStandsAsItIs() {
        assertThat(Phrase.of("{product} has no {mechanism}.", ONE)).isEqualTo("POSIX has no DDE.");
    }

    @Test
    void severalNamesAreAListAndThePluralOfTheirVerb() {
        assertThat(Phrase.of("{product} has no {mechanism}.", TWO)).isEqualTo("Win16 and POSIX have no DDE or RPC.");
        assertThat(Phrase.of("The other way, {mechanism} is out, which {product} does not like.", TWO))
                .isEqualTo("The other way, DDE and RPC are out, which Win16 and POSIX do not like.");
    }

    @Test
    void theVerbOfAnotherSubjectStays() {
        assertThat(Phrase.of("The queue of {product} does not work, and a service on {product} is asked.", TWO))
                .isEqualTo("The queue of Win16 and POSIX does not work, and a service on Win16 and POSIX is asked.");
    }

    @Test
    void longListsAreToldInAWord() {
        assertThat(unglued(Phrase.ofThese("{mechanism} is there.", ONE))).isEqualTo("Each of these is there.");
        assertThat(unglued(Phrase.ofThese("{product} has no {mechanism}.", ONE)))
                .isEqualTo("POSIX has none of these.");
        assertThat(unglued(Phrase.ofThese("So nothing is known of {mechanism}.", ONE)))
                .isEqualTo("So nothing is known of any of these.");
    }

    @Test
    void otherWordsStandForTheMechanisms() {
        assertThat(unglued(Phrase.with("each of two", "Test {mechanism}.", ONE)))
                .isEqualTo("Test each of two.");
        assertThat(unglued(Phrase.with("each of two", "{mechanism} is there.", ONE)))
                .isEqualTo("Each of two is there.");
    }

    private static String unglued(String phrase) {
        return phrase.replace(Page.GLUE, ' ');
    }

    @Test
    void namesInNamesStay() {
        assertThat(Phrase.of("{product} is here.", Map.of("product", Set.of("{mechanism}$1\\1"))))
                .isEqualTo("{mechanism}$1\\1 is here.");
    }

    @Test
    void whatIsNoNameStays() {
        assertThat(Phrase.of("{nobody} is here.", ONE)).isEqualTo("{nobody} is here.");
    }
}
