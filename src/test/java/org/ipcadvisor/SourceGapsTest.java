package org.ipcadvisor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ipcadvisor.advice.Advice;
import org.ipcadvisor.advice.ConditionKind;
import org.ipcadvisor.advice.Effect;
import org.ipcadvisor.advice.Interoperation;
import org.ipcadvisor.advice.SourceFinding;
import org.ipcadvisor.document.BadDocumentException;
import org.ipcadvisor.document.Syntax;
import org.ipcadvisor.knowledge.GapWords;
import org.ipcadvisor.knowledge.Knowledge;
import org.ipcadvisor.knowledge.SourceGap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An advice names the gaps of the sources that are at stake in it, and no others. */
class SourceGapsTest {

    private static final Advisor ADVISOR = Advisor.standard();

    /** The gaps that a short form touches, by name. */
    private static List<String> touched(String targets, String rest) throws BadDocumentException {
        return touched("sources: [kb95900]\ntargets: [" + targets + "]\n" + rest + "\n");
    }

    /** The gaps that a long form with one link between a server and a client touches, by name. */
    private static List<String> linked(String server, String client, String rest) throws BadDocumentException {
        return touched("components: {server: " + server + ", client: " + client + "}\n"
                + "links: {calls: {creates: server, opens: client" + rest + "}}\n");
    }

    private static List<String> touched(String document) throws BadDocumentException {
        byte[] bytes = ("version: 1\napplication: Ledger\n" + document).getBytes(StandardCharsets.UTF_8);
        return names(ADVISOR.advise(ADVISOR.read(null, bytes, Syntax.YAML)));
    }

    private static List<String> names(Advice advice) {
        return advice.sourceFindings().stream()
                .map(SourceFinding::id)
                .map(id -> id.substring(id.indexOf(':') + 1))
                .toList();
    }

    @Test
    void every_gap_is_touched_by_one_case_and_not_by_another() throws IOException, BadDocumentException {
        Map<String, List<String>> cases = new TreeMap<>();
        try (Stream<Path> examples = Files.walk(Path.of("examples"))) {
            for (Path file :
                    examples.filter(f -> f.toString().contains("requirements.")).toList()) {
                cases.put(file.toString(), names(ADVISOR.advise(ADVISOR.read(file))));
            }
        }
        cases.put(
                "text",
                touched("targets: [Windows 95]\n"
                        + "needs: {broadcast: true, hasWindow: false, acrossMachines: true}\n"));
        cases.put("bsd", touched("Windows 95", "needs: {sockets: {api: bsd}}"));
        List<String> all =
                Knowledge.shipped().sourceGaps().stream().map(SourceGap::name).toList();
        List<String> inOrder = new ArrayList<>(all);
        Knowledge.shipped().comments().forEach(comment -> inOrder.add(comment.name()));
        assertThat(all)
                .isNotEmpty()
                .allSatisfy(gap -> assertThat(cases.values())
                        .anyMatch(touched -> touched.contains(gap))
                        .anyMatch(touched -> !touched.contains(gap)));
        assertThat(cases.values())
                .allSatisfy(touched -> assertThat(touched)
                        .containsExactlyElementsOf(
                                inOrder.stream().filter(touched::contains).toList()));
    }

    @Test
    void an_advice_without_any_is_possible() throws BadDocumentException {
        assertThat(touched("Windows 2000", "needs: {ole: {inService: false}}")).isEmpty();
    }

    @Test
    void a_source_that_does_not_speak_leaves_nothing_open() {
        assertThat(SourceGaps.touchedBy(List.of(), Knowledge.shipped().sourceGaps()))
                .isEmpty();
    }

    @Test
    void a_gap_keeps_its_words() throws BadDocumentException {
        byte[] document =
                "{\"version\": 1, \"application\": \"A\", \"targets\": [\"XP\"]}".getBytes(StandardCharsets.UTF_8);
        SourceGap gap = Knowledge.shipped().sourceGaps().stream()
                .filter(g -> g.name().equals("xp-without-column"))
                .findFirst()
                .orElseThrow();
        assertThat(ADVISOR.advise(ADVISOR.read(null, document, Syntax.JSON)).sourceFindings())
                .containsExactly(
                        new SourceFinding(gap.id(), gap.where(), gap.says(), gap.reading(), gap.otherReading()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "note-3-win32s        | Win32s                  | pipes: create          | Win16              | pipes: create",
                "note-3-98-and-me     | Windows 98              | pipes: create          | Windows 95         | pipes: create",
                "note-7-98-and-me     | Windows Me              | pipes: open            | Windows 95         | pipes: open",
                "xp-without-column    | Windows XP              | pipes: open            | Windows 2000       | pipes: open",
                "outside-the-scope    | MS-DOS                  | pipes: open            | Windows 2000       | pipes: open",
                "posix-pipes          | POSIX                   | pipes: open            | OS/2               | pipes: open",
                "note-6-is-dated      | POSIX                   | sockets: {api: winsock}| OS/2               | sockets: {api: winsock}",
                "note-7-transports    | Win95                   | rpc: {transport: netbios} | Win95           | rpc: {transport: tcp}",
                "note-8-at-rpc-alone  | Win32s                  | acrossMachines: true   | Win32s             | acrossMachines: false",
                "win2000-equals-winnt | 'Windows 2000, NT 4.0'  | pipes: open            | Windows 2000       | pipes: open",
                "note-5-unmarked      | Win95                   | sockets: {api: bsd}    | Windows 2000       | sockets: {api: bsd}",
                "note-1-functions     | Win32s                  | pipes: open            | Win16              | pipes: open",
                "yes-is-provision     | 'Win95, NT 4.0'         | interoperate: true     | 'Win95, NT 4.0'    | interoperate: false",
                "one-machine          | 'Win32s, Win16'         | interoperate: true     | 'Win32s, Win95'    | interoperate: true",
                "equal-accounts       | NT 4.0                  | 'ole: {inService: true, crossUser: false}' | NT 4.0 | 'ole: {inService: true, crossUser: true}'",
                "note-10-is-marked-nowhere | NT 4.0             | 'ole: {inService: true, crossUser: true}' | NT 4.0 | 'ole: {inService: false}'",
            })
    void is_touched_here_and_not_there(String gap, String targets, String needs, String others, String otherNeeds)
            throws BadDocumentException {
        assertThat(touched(targets, "needs: {" + needs + "}")).contains(gap);
        assertThat(touched(others, "needs: {" + otherNeeds + "}")).doesNotContain(gap);
    }

    @Test
    void an_end_that_only_opens_may_do_so_under_either_reading_of_note_3() throws BadDocumentException {
        String nt = "{targets: [NT 4.0]}";
        String win32s = "{targets: [Win32s]}";
        assertThat(linked(nt, win32s, "")).doesNotContain("note-3-win32s");
        assertThat(linked(win32s, nt, "")).contains("note-3-win32s");
    }

    @Test
    void a_mechanism_without_a_row_is_at_stake_where_it_is_named() throws BadDocumentException {
        assertThat(touched("NT 4.0", "chosen: clipboard")).contains("without-row");
        assertThat(touched("NT 4.0", "chosen: dde")).doesNotContain("without-row");
    }

    @Test
    void rows_that_the_summary_does_not_name_are_at_stake_where_they_are_chosen_or_first_alone()
            throws BadDocumentException {
        assertThat(touched("NT 4.0", "chosen: rpc")).contains("not-in-the-summary");
        assertThat(touched("NT 4.0", "constraints: {only: [rpc]}")).contains("not-in-the-summary");
        assertThat(touched("NT 4.0", "constraints: {only: [rpc, dde]}")).doesNotContain("not-in-the-summary");
    }

    @Test
    void a_plain_yes_for_rpc_is_at_stake_for_who_may_be_the_server() throws BadDocumentException {
        String needs = "needs: {rpc: {role: %s}}\nchosen: rpc";
        assertThat(touched("MS-DOS", needs.formatted("server"))).contains("rpc-without-role");
        assertThat(touched("MS-DOS", "chosen: rpc")).contains("rpc-without-role");
        assertThat(touched("MS-DOS", needs.formatted("client"))).doesNotContain("rpc-without-role");
    }

    @Test
    void what_rpc_speaks_and_runs_over_is_at_stake_where_it_leads() throws BadDocumentException {
        String nt = "{targets: [NT 4.0]}";
        assertThat(linked(nt, "{targets: [Win95]}", ", chosen: rpc")).contains("rpc-versions");
        assertThat(linked(nt, "{targets: [Win95]}", ", chosen: dde")).doesNotContain("rpc-versions");
        assertThat(linked(nt, "{targets: [Win32s]}", ", chosen: rpc, acrossMachines: true"))
                .contains("universal-thunks");
        assertThat(linked(nt, "{targets: [Win32s]}", ", chosen: dde, acrossMachines: true"))
                .doesNotContain("universal-thunks");
    }

    @Test
    void the_words_of_the_knowledge_are_those_of_the_advice() {
        assertThat(GapWords.EFFECTS)
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                Arrays.stream(Effect.values())
                                        .filter(effect -> effect != Effect.CONDITION)
                                        .map(Effect::word),
                                Arrays.stream(ConditionKind.values()).map(ConditionKind::word))
                        .toList());
        assertThat(GapWords.INTEROPERATION)
                .containsExactlyElementsOf(Arrays.stream(Interoperation.values())
                        .map(Interoperation::word)
                        .toList());
    }
}
