package org.ipcadvisor.requirements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ipcadvisor.document.BadDocumentException;
import org.ipcadvisor.knowledge.Knowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DecisionReaderTest {

    private static final DecisionReader READER = new DecisionReader(Knowledge.shipped());
    private static final String HASH = "0123456789abcdef".repeat(4);
    private static final String RECORD = """
            ---
            status: proposed
            ipc-advisor:
              record: 1
              requirements: "../design.yaml"
              sha256: "%s"
              link: weights
              mechanism: wm-copydata
              verdict: conditional
              against: [fa9674ea2401]
              failOn: undetermined
              passes: true
              sources:
                - {id: kb95900, revision: "2004-09-27"}
            ---

            # WM\\_COPYDATA for link weights

            Chosen option: "WM\\_COPYDATA", because the design names it.
            """.formatted(HASH);

    private static Decision read(String text) throws BadDocumentException {
        return READER.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> problems(String text) {
        BadDocumentException bad = catchThrowableOfType(BadDocumentException.class, () -> read(text));
        return bad.problems().stream().map(p -> p.place() + ": " + p.message()).toList();
    }

    @Test
    void whatARecordSaysIsRead() throws BadDocumentException {
        Decision decision = read(RECORD);
        assertThat(decision.requirements()).isEqualTo("../design.yaml");
        assertThat(decision.sha256()).isEqualTo(HASH);
        assertThat(decision.mechanism()).isNotNull();
        assertThat(decision.against()).containsExactly("fa9674ea2401");
        assertThat(decision.passes()).isTrue();
        assertThat(decision.policy()).isNull();
        assertThat(decision.isInForce()).isTrue();
        assertThat(read("\uFEFF" + RECORD.replace("\n", "\r\n"))).isEqualTo(decision);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "record: 1 | record: 2 | 4:11: Write record: 1, the version of decision records that is read, not the number 2.",
                "link: weights | link: [weights] | 7:9: Write text for ipc-advisor.link, such as readings, not a list.",
                "link: weights | lnk: weights | 7:3: \"lnk\" is not a key that may stand here. Did you mean link?",
                "  link: weights | # | 3:1: ipc-advisor.link is missing: write link: readings.",
                "mechanism: wm-copydata | mechanism: pigeons | 8:14: ",
                "verdict: conditional | verdict: condicional | 9:12: Write viable, conditional, undetermined or not-viable for",
                "[fa9674ea2401] | [1] | 10:13: Write the id of a finding, as f3a9c1d7b2e0, for an element of",
                "failOn: undetermined | failOn: viable | 11:11: Write never, not-viable, undetermined or conditional for",
                "passes: true | passes: yes | 12:11: Write true or false for ipc-advisor.passes, not the text \"yes\".",
                "id: kb95900 | id: field-report | 14:12: The decision rests on the source \"field-report\", which is not known here.",
                "\"2004-09-27\" | tomorrow | 14:31: Write a day in quotes, as \"2004-09-27\", for revision, not the text",
                "\"../design.yaml\" | \"\" | 5:17: Write a name for ipc-advisor.requirements, not blank text.",
                "status: proposed | status: &a proposed | 2:9: ",
                "status: proposed | ipc-advisor: {} | 3:1: ",
                "Chosen option: \"WM\\_COPYDATA\" | Chosen option: \"RPC\" | 19:17: The chosen option is \"RPC\" here, and the front matter in line 8 says mechanism: wm-copydata.",
                "Chosen option: \"WM\\_COPYDATA\" | Chosen option: RPC | 19:1: Write the name of the chosen option in double quotes",
                "mechanism: wm-copydata | mechanism: none | 19:17: The chosen option is \"WM_COPYDATA\" here, and the front matter in line 8 says mechanism: none."
            })
    void whatIsWrongInARecordIsToldAtItsPlace(String from, String to, String problem) {
        assertThat(RECORD).contains(from);
        assertThat(problems(RECORD.replace(from, to)).get(0)).startsWith(problem);
    }

    @Test
    void aRecordThatIsCutShortIsRefusedWhereverItIsCut() {
        int chosen = RECORD.indexOf("Chosen option");
        for (int at = 0; at < chosen; at++) {
            String cut = RECORD.substring(0, at);
            assertThatThrownBy(() -> read(cut)).as(cut).isInstanceOf(BadDocumentException.class);
        }
    }

    @Test
    void twoRecordsInAFileAreRefused() {
        assertThat(problems(RECORD + RECORD))
                .containsExactly("38:1: Line 19 has named the chosen option already. A file holds one record:"
                        + " --format madr=FOLDER writes each to a file of its own.");
    }

    @Test
    void whatIsNoRecordAtAllIsRefused() {
        assertThat(problems("---\ntitle: x\n---\n# x\n").get(0))
                .isEqualTo(
                        "2:1: The front matter has no mapping ipc-advisor, so there is nothing that could be checked."
                                + " Write the record with ipc-advisor advise --format madr, or leave this file out.");
        assertThat(problems("---\n- a\n---\n").get(0)).startsWith("2:1: A mapping is expected");
        assertThat(problems("---\n").get(0)).startsWith("1:1: The front matter begins here and does not end.");
        assertThat(problems(RECORD + "\u0007").get(0)).startsWith("20:1: U+0007");
        assertThat(problems(RECORD + "x".repeat(1 << 20)).get(0)).contains("The limit DOCUMENT_BYTES is 1048576");
    }
}
