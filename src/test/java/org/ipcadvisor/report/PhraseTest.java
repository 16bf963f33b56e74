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
        assertThat(Phrase.of("{product} has no {mechanism}.", TWO)).isEqualTo("Win16, POSIX have no DDE, RPC.");
        assertThat(Phrase.of("The other way, {mechanism} is out, which {product} does not like.", TWO))
                .isEqualTo("The other way, DDE, RPC are out, which Win16, POSIX do not like.");
    }

    @Test
    void theVerbOfAnotherSubjectStays() {
        assertThat(Phrase.of("The queue of {product} does not work, and a service on {product} is asked.", TWO))
                .isEqualTo("The queue of Win16, POSIX does not work, and a service on Win16, POSIX is asked.");
    }

    @Test
    void longListsAreToldInAWord() {
        assertThat(each("the above", "Test {mechanism}.")).isEqualTo("Test each of the above.");
        assertThat(each("these", "{mechanism} is there.")).isEqualTo("Each of these is there.");
        assertThat(each("these", "{product} has no {mechanism}.")).isEqualTo("POSIX has none of these.");
        assertThat(each("these", "So nothing is known of {mechanism}."))
                .isEqualTo("So nothing is known of any of these.");
    }

    private static String each(String which, String pattern) {
        return Phrase.ofEach(which, pattern, ONE).replace(Page.GLUE, ' ');
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
