package org.ipcadvisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.ipcadvisor.advice.Advice;
import org.ipcadvisor.advice.Finding;
import org.ipcadvisor.advice.FindingId;
import org.ipcadvisor.advice.Recommendation;
import org.ipcadvisor.advice.Verdict;
import org.ipcadvisor.advice.WaiverState;
import org.ipcadvisor.advice.WaiverState.State;
import org.ipcadvisor.document.BadDocumentException;
import org.ipcadvisor.document.Problem;
import org.ipcadvisor.document.Syntax;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A waiver holds for one finding, for a time, and for what that finding rests on; a condition is met by evidence. */
class WaiversTest {

    private static final String PIPE = """
            version: 1
            application: Scale House
            components:
              scale: {targets: [MS-DOS]}
              console: {targets: [Windows 95]}
            links:
              weights: {creates: scale, opens: console, acrossMachines: false, chosen: named-pipes}
            """;
    private static final String COPIES = """
            version: 1
            application: Order Desk
            targets: [Windows 95, Win32s]
            needs: {pipes: open, acrossMachines: true}
            """;
    private static final LocalDate END = LocalDate.of(2027, 6, 30);

    private static Advice advice(String document, LocalDate today) throws BadDocumentException {
        Advisor advisor = Advisor.standard();
        return advisor.advise(
                advisor.read("f.yaml", document.getBytes(StandardCharsets.UTF_8), Syntax.YAML),
                Circumstances.on(today));
    }

    private static Recommendation on(Advice advice, String mechanism) {
        return advice.links().get(0).mechanisms().stream()
                .filter(m -> m.mechanism().equals(mechanism))
                .findFirst()
                .orElseThrow();
    }

    private static String id(Advice advice, String mechanism, String rule) {
        return on(advice, mechanism).findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .map(finding -> FindingId.of(advice.links().get(0).id(), mechanism, finding))
                .findFirst()
                .orElseThrow();
    }

    private static String waiver(String finding) {
        return """
                waivers:
                  - {finding: %s, link: weights, mechanism: named pipes, rule: open-only, reason: They go in May.,
                     owner: scales, until: 2027-06-30}
                """.formatted(finding);
    }

    private static String pipeWaived() throws BadDocumentException {
        return PIPE + waiver(id(advice(PIPE, END), "named-pipes", "OPEN-ONLY"));
    }

    @Test
    void a_waived_block_does_not_count_and_is_told() throws BadDocumentException {
        Advice bare = advice(PIPE, END);
        Advice waived = advice(pipeWaived(), END);

        assertThat(on(bare, "named-pipes").verdict()).isEqualTo(Verdict.NOT_VIABLE);
        assertThat(on(waived, "named-pipes").verdict()).isEqualTo(Verdict.VIABLE);
        assertThat(on(waived, "named-pipes").prospect().remedies()).isEmpty();
        assertThat(on(waived, "named-pipes").summary())
                .isEqualTo("Nothing stands against it but what the requirements put up with.");
        Finding finding = on(waived, "named-pipes").findings().get(0);
        assertThat(finding.message()).isEqualTo("MS-DOS is asked to create the pipe and can only open one.");
        assertThat(Objects.requireNonNull(finding.waived()).owner()).isEqualTo("scales");
        WaiverState state = waived.waivers().get(0);
        assertThat(state.otherwise()).isEqualTo(Verdict.NOT_VIABLE);
        assertThat(state.verdict()).isEqualTo(Verdict.VIABLE);
        assertThat(waived.links().get(0).mechanisms().stream().skip(3).map(Recommendation::verdict))
                .containsExactlyElementsOf(bare.links().get(0).mechanisms().stream()
                        .filter(m -> !m.mechanism().equals("named-pipes"))
                        .skip(2)
                        .map(Recommendation::verdict)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "2027-05-30, in-force, viable",
        "2027-05-31, expiring, viable",
        "2027-06-30, expiring, viable",
        "2027-07-01, expired, not-viable"
    })
    void its_end_is_announced_thirty_days_ahead_and_comes_after_its_last_day(
            LocalDate today, String state, String verdict) throws BadDocumentException {
        Advice advice = advice(pipeWaived(), today);
        assertThat(advice.waivers().get(0).state().word()).isEqualTo(state);
        assertThat(on(advice, "named-pipes").verdict().word()).isEqualTo(verdict);
        assertThat(advice.warnings().stream().map(Problem::code))
                .containsExactlyElementsOf(state.equals("in-force") ? List.of() : List.of("waiver-" + state));
    }

    @ParameterizedTest
    @CsvSource({
        "MS-DOS, Win16, changed",
        "chosen: named-pipes, 'chosen: named-pipes, carries: signal', expiring",
        "'acrossMachines: false, ', '', expiring",
        "'scale: {targets: [MS-DOS]}', 'scale: {targets: [Windows NT 4.0]}', unused",
        "'scale: {targets: [MS-DOS]}', 'scale: {targets: [Win32s, MS-DOS]}', expiring",
        "rule: open-only, rule: NO-TRANSPORT, unused",
        "mechanism: named pipes, mechanism: rpc, unused"
    })
    void it_dies_when_what_its_finding_rests_on_changes(String from, String to, String state)
            throws BadDocumentException {
        String document = pipeWaived();
        assertThat(document).contains(from);
        Advice advice = advice(document.replace(from, to == null ? "" : to), END);
        assertThat(advice.waivers().stream().map(w -> w.state().word())).containsExactly(state);
        if (!state.equals("expiring")) {
            assertThat(advice.links().get(0).mechanisms().stream()
                            .flatMap(m -> m.findings().stream())
                            .filter(finding -> finding.waived() != null))
                    .isEmpty();
        }
    }

    @Test
    void a_changed_one_is_told_with_the_id_that_it_would_need() throws BadDocumentException {
        String changed = pipeWaived().replace("MS-DOS", "Win16");
        String id = id(advice(changed, END), "named-pipes", "OPEN-ONLY");
        assertThat(advice(changed, END).waivers().get(0).message())
                .startsWith("The waiver of OPEN-ONLY for Named pipes on weights does not hold: no finding has the id ")
                .contains("Read what stands there now (" + id + ")");
    }

    @Test
    void a_met_condition_informs_with_its_evidence_and_a_design_becomes_viable() throws BadDocumentException {
        Advice bare = advice(COPIES, END);
        Recommendation pipes = on(bare, "named-pipes");
        String met = pipes.findings().stream()
                .filter(Finding::isCondition)
                .map(finding -> FindingId.of("application", "named-pipes", finding))
                .map(id -> "  - {condition: %s, evidence: Test report 12, by: desk, on: 2026-10-05}%n".formatted(id))
                .collect(Collectors.joining("", "met:\n", ""));

        Advice done = advice(COPIES + met, END);

        assertThat(pipes.verdict()).isEqualTo(Verdict.CONDITIONAL);
        assertThat(on(done, "named-pipes").verdict()).isEqualTo(Verdict.VIABLE);
        assertThat(on(done, "named-pipes").findings().stream()
                        .filter(finding -> finding.met() != null)
                        .map(finding -> finding.effect().word()))
                .hasSameSizeAs(done.waivers())
                .containsOnly("informs");
        assertThat(done.waivers()).hasSizeGreaterThan(1).allMatch(state -> state.state() == State.IN_FORCE);
        Advice moved = advice((COPIES + met).replace("Win32s]", "Win16]"), END);
        assertThat(moved.waivers()).anyMatch(state -> state.state() == State.UNUSED);
        assertThat(moved.warnings()).anyMatch(warning -> warning.code().equals("met-unused"));
    }

    @Test
    void a_decision_is_met_by_deciding_and_nothing_is_met_before_its_day() throws BadDocumentException {
        String open = COPIES.replace("pipes: open, ", "");
        String id = id(advice(open, END), "named-pipes", "OPEN-ONLY");
        String met = "met: [{condition: %s, evidence: Test report 12, by: desk, on: 2026-10-05}]%n";
        WaiverState decision = advice(open + met.formatted(id), END).waivers().get(0);
        assertThat(decision.message()).contains("is a decision");
        assertThat(decision.state()).isEqualTo(State.UNUSED);
        String silence = id(advice(COPIES, END), "named-pipes", "CREATED-ELSEWHERE");
        Advice early = advice(COPIES + met.formatted(silence), LocalDate.of(2026, 10, 4));
        assertThat(early.waivers().get(0).message()).contains("is still to come");
    }

    @Test
    void every_finding_that_counts_has_an_id_of_its_own_whatever_its_place() throws BadDocumentException {
        List<String> ids = ids(advice(PIPE, END));
        assertThat(ids).hasSizeGreaterThan(10).doesNotHaveDuplicates();
        assertThat(ids(advice("# a comment\n" + PIPE, END))).isEqualTo(ids);
        List<String> copies = ids(advice(COPIES, END));
        assertThat(ids(advice(COPIES.replace("[Windows 95, Win32s]", "[Win32s, Windows 95]"), END)))
                .containsExactlyInAnyOrderElementsOf(copies);
    }

    private static List<String> ids(Advice advice) {
        return advice.links().get(0).mechanisms().stream()
                .flatMap(m -> m.findings().stream()
                        .filter(finding -> finding.effect().verdict() != Verdict.VIABLE)
                        .map(finding -> FindingId.of("x", m.mechanism(), finding)))
                .sorted()
                .toList();
    }

    @Test
    void a_day_that_is_none_is_told_from_what_is_written_otherwise() throws BadDocumentException {
        String document = pipeWaived();
        assertThatThrownBy(() -> advice(document.replace("until: 2027-06-30", "until: 2027-06-31"), END))
                .isInstanceOfSatisfying(
                        BadDocumentException.class,
                        e -> assertThat(e.problems().get(0).message())
                                .startsWith("There is no day 2027-06-31 in the calendar. Write a day as 2027-03-31"));
    }

    @ParameterizedTest
    @CsvSource({
        "'until: 2027-06-30', 'untill: 2027-06-30', unknown-key",
        "'until: 2027-06-30', '', missing-key",
        "'until: 2027-06-30', 'until: 2027-06-31', bad-date",
        "'until: 2027-06-30', 'until: never', bad-date",
        "'owner: scales, ', '', missing-key",
        "'reason: They go in May.', 'reason: \" \"', blank-name",
        "'link: weights', 'link: wieghts', unknown-link",
        "'mechanism: named pipes', 'mechanism: pipes', ambiguous-name",
        "'finding: ', 'finding: x', bad-finding-id"
    })
    void what_is_misspelt_is_refused_and_never_means_forever(String from, String to, String code)
            throws BadDocumentException {
        String document = pipeWaived();
        assertThat(document).contains(from);
        assertThatThrownBy(() -> advice(document.replace(from, to), END))
                .isInstanceOfSatisfying(
                        BadDocumentException.class,
                        e -> assertThat(e.problems().stream().map(Problem::code))
                                .contains(code));
    }
}
