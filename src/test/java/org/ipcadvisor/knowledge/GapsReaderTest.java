package org.ipcadvisor.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcadvisor.knowledge.Refused.refused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code gaps.yaml}: every gap has its words and touches something, and everything that it touches is known. */
class GapsReaderTest {

    private static final String GAPS = "gaps.yaml";
    private static final String WORDS = """
            some-gap:
              where: note 3
              says: It says so.
              reading: It is read so.
              other-reading: It could be read otherwise.
            """;

    private static SourceFiles with(String text) {
        return SourceFiles.article().with(GAPS, text);
    }

    private static SourceFiles touching(String line) {
        return with(WORDS + "  touches: [" + line + "]\n");
    }

    @Test
    void a_folder_without_gaps_is_allowed() {
        assertThat(SourceFiles.article().without(GAPS).read().sourceGaps()).isEmpty();
    }

    @Test
    void a_gap_is_read_with_its_words_and_all_that_it_touches() {
        Knowledge read = touching("{notes: [3], mechanisms: [mailslots], platforms: [win32s], products: [win32S],"
                        + " beside: [winnt], effects: [block], interoperation: [denied], role: create,"
                        + " leads: first}, {without-row: true, leads: alone}")
                .read();
        assertThat(read.sourceGaps()).singleElement().satisfies(gap -> {
            assertThat(gap.id()).isEqualTo("kb95900:some-gap");
            assertThat(gap.where()).isEqualTo("note 3");
            assertThat(gap.says()).isEqualTo("It says so.");
            assertThat(gap.reading()).isEqualTo("It is read so.");
            assertThat(gap.otherReading()).isEqualTo("It could be read otherwise.");
            assertThat(gap.touches().toString())
                    .isEqualTo(
                            "[Touch[notes=[3], passages=[], mechanisms=[mailslots], platforms=[win32s], products=[Win32s],"
                                    + " beside=[winnt], effects=[block], interoperation=[denied], role=CREATE, leads=FIRST,"
                                    + " withoutRow=false], Touch[notes=[], passages=[], mechanisms=[], platforms=[], products=[], beside=[],"
                                    + " effects=[], interoperation=[], role=null, leads=ALONE, withoutRow=true]]");
        });
    }

    @Test
    void the_knowledge_of_other_sources_leaves_the_gaps_out() {
        Knowledge article = SourceFiles.article().read();
        assertThat(article.only(java.util.List.of("kb95900")).sourceGaps()).isEqualTo(article.sourceGaps());
        assertThat(article.only(java.util.List.of("kb1")).sourceGaps()).isEmpty();
    }

    @Test
    void a_name_that_stands_twice() {
        String touches = "  touches: [{notes: [3]}]\n";
        assertThat(Refused.problems(with(WORDS + touches + WORDS + touches)))
                .singleElement()
                .asString()
                .startsWith("kb95900/gaps.yaml:7:1: ")
                .contains("some-gap");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Some-gap", "some_gap", "-gap", "some gap"})
    void a_name_that_is_no_name(String name) {
        refused(
                with(WORDS.replace("some-gap", name) + "  touches: [{notes: [3]}]\n"),
                "gaps.yaml:1:1: A gap is named in small letters with hyphens, not \"" + name + "\".");
    }

    @Test
    void a_gap_without_words() {
        refused(
                with("some-gap: {touches: [{notes: [3]}]}\n"),
                "gaps.yaml:1:1: \"where\" has to be given, as text.",
                "gaps.yaml:1:1: \"says\" has to be given, as text.",
                "gaps.yaml:1:1: \"reading\" has to be given, as text.",
                "gaps.yaml:1:1: \"other-reading\" has to be given, as text.");
    }

    @Test
    void a_key_that_is_unknown() {
        refused(
                with(WORDS + "  because: it is so\n  touches: [{notes: [3]}]\n"),
                "gaps.yaml:6:3: \"because\" is not known here; known are other-reading, reading, says, touches, where.");
        refused(
                touching("{columns: [win95]}"),
                "gaps.yaml:6:14: \"columns\" is not known here; known are beside, effects, interoperation, leads,"
                        + " mechanisms, notes, passages, platforms, products, role, without-row.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  touches: []\n"})
    void a_gap_that_touches_nothing(String touches) {
        refused(
                with(WORDS + touches),
                "gaps.yaml:1:1: The gap touches nothing: say in \"touches\" which findings it is about.");
    }

    @Test
    void a_line_that_says_nothing() {
        refused(touching("{}"), "gaps.yaml:6:13: The line is empty, and so it does not say what the gap touches.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "notes: [11]            | There is no note 11 in notes.yaml.",
                "products: [Windows 97] | 'Windows 97' is no product of platforms.yaml.",
                "products: [Windows]    | 'Windows' is no product of platforms.yaml.",
                "role: open             | 'role' is create, or left out for both roles, not 'open'.",
                "leads: often           | 'leads' is first or alone, not 'often'.",
                "without-row: maybe     | 'without-row' is true or false.",
                "notes: [three]         | 'notes' is a list of whole numbers, not of 'three'.",
            })
    void what_does_not_resolve(String respect, String message) {
        refused(touching("{" + respect + "}"), "gaps.yaml:6:14: " + message.replace('\'', '"'));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mechanisms", "platforms", "beside", "effects", "interoperation"})
    void a_word_that_is_unknown(String key) {
        assertThat(Refused.problems(touching("{" + key + ": [carrier-pigeon]}")))
                .singleElement()
                .asString()
                .startsWith("kb95900/gaps.yaml:6:14: \"carrier-pigeon\" is not known here; known are ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "notes: [3], platforms: [winnt]",
                "notes: [7], mechanisms: [dde]",
                "notes: [3], products: [Windows XP, Windows 2000]",
                "notes: [10], platforms: [posix]",
            })
    void notes_that_never_come_together_with_the_rest(String respects) {
        refused(
                touching("{" + respects + "}"),
                "gaps.yaml:6:14: The line touches nothing: the notes speak of none of its cells.");
    }
}
