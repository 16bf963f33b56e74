package org.ipcadvisor.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.ipcadvisor.Advisor;
import org.ipcadvisor.Circumstances;
import org.ipcadvisor.Knowing;
import org.ipcadvisor.advice.FindingId;
import org.ipcadvisor.advice.Verdict;
import org.ipcadvisor.compare.Because.Proof;
import org.ipcadvisor.compare.Cause.Circumstance;
import org.ipcadvisor.compare.Cause.Kind;
import org.ipcadvisor.compare.Comparison.Trend;
import org.ipcadvisor.compare.FindingChange.Weight;
import org.ipcadvisor.document.BadDocumentException;
import org.ipcadvisor.document.Syntax;
import org.ipcadvisor.knowledge.SourceFiles;
import org.ipcadvisor.requirements.PolicyReader;
import org.junit.jupiter.api.Test;

/** What changes for requirements, the same or others, since advice was kept. */
class KeptAdviceTest {

    private static final Trial NOW = new Trial(Advisor.standard(), Compared.TODAY);
    private static final String DESK = """
            version: 1
            application: Order Desk
            targets: [Windows NT 4.0, Windows 95]
            needs: {pipes: create, acrossMachines: false}
            chosen: rpc
            """;

    /** The article as somebody else had transcribed it. */
    private static Trial knowing(SourceFiles article) {
        return new Trial(
                Knowing.advisor(SourceFiles.together(article, SourceFiles.shipped("win32-ipc-guide"))), Compared.TODAY);
    }

    private static MechanismChange mechanism(Comparison comparison, String id) {
        return comparison.links().get(0).mechanisms().stream()
                .filter(mechanism -> mechanism.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Circumstance only(List<Cause> causes) {
        assertThat(causes).hasSize(1);
        return (Circumstance) causes.get(0);
    }

    // Other knowledge

    @Test
    void a_cell_that_says_something_else_is_the_cause() {
        String dde = DESK.replace("chosen: rpc", "chosen: dde");
        SourceFiles earlier = SourceFiles.article()
                .replacing(
                        "matrix.csv",
                        "DDE            , YES    , YES   , YES   ,",
                        "DDE            , YES    , YES   , NO    ,");
        Comparison comparison = Compared.later(knowing(earlier), dde, NOW, dde);
        MechanismChange change = mechanism(comparison, "dde");
        assertThat(change.from()).isEqualTo(Verdict.NOT_VIABLE);
        assertThat(change.because().proof()).isEqualTo(Proof.COMPARED);
        Circumstance cell = only(change.because().causes());
        assertThat(cell.kind()).isEqualTo(Kind.CELL);
        assertThat(cell.says()).isEqualTo("KB95900 of 2004-09-27: the cell DDE x Win9x was NO, and is YES.");
        assertThat(comparison.trend()).isEqualTo(Trend.BETTER);
        assertThat(comparison.notes())
                .containsExactly("The requirements are the same, byte for byte: what changed is not their doing.");
    }

    @Test
    void a_source_of_another_revision_is_a_cause() {
        SourceFiles earlier = SourceFiles.article();
        earlier = earlier.with("source.yaml", earlier.text("source.yaml").replace("2004-09-27", "2003-01-01"));
        Comparison comparison = Compared.later(knowing(earlier), DESK, NOW, DESK);
        assertThat(only(comparison.causes()).says())
                .isEqualTo("The source kb95900 was of 2003-01-01, and is of 2004-09-27; the texts are not the same.");
        assertThat(comparison.links()).isEmpty();
    }

    @Test
    void a_source_that_did_not_speak_is_a_cause() {
        Trial then = new Trial(Knowing.advisor(SourceFiles.together(SourceFiles.article())), Compared.TODAY);
        Comparison comparison = Compared.later(then, DESK, NOW, DESK);
        assertThat(comparison.causes())
                .filteredOn(cause -> ((Circumstance) cause).kind() == Kind.SOURCE)
                .extracting(cause -> ((Circumstance) cause).id())
                .containsExactly("win32-ipc-guide");
    }

    @Test
    void the_words_of_a_note_are_told_by_the_ids_of_findings() {
        SourceFiles earlier = SourceFiles.article();
        Comparison comparison = Compared.later(
                knowing(earlier.replacing(
                        "notes.yaml", "Workstations with Win16", "Once more, workstations with Win16")),
                DESK,
                NOW,
                DESK);
        assertThat(comparison.links()).isEmpty();
        assertThat(comparison.causes().toString() + comparison.notes()).contains("KB95900 note 3");
    }

    // Another policy, another day

    /** As it is now, under a policy that rules out a mechanism. */
    private static Trial rulingOut(String mechanism) {
        String policy = """
                version: 1
                policy: House rules
                forbid:
                  - {mechanisms: [%s], because: nobody here can mend it}
                """.formatted(mechanism);
        try {
            return new Trial(
                    Advisor.standard(),
                    Compared.TODAY.under(new PolicyReader(Advisor.standard().knowledge())
                            .read("house.yaml", policy.getBytes(StandardCharsets.UTF_8), Syntax.YAML)));
        } catch (BadDocumentException e) {
            throw new IllegalArgumentException(policy, e);
        }
    }

    @Test
    void a_policy_is_a_cause() {
        Comparison comparison = Compared.later(NOW, DESK, rulingOut("rpc"), DESK);
        assertThat(mechanism(comparison, "rpc").to()).isEqualTo(Verdict.NOT_VIABLE);
        assertThat(only(mechanism(comparison, "rpc").because().causes()).says())
                .isEqualTo("The older advice was given under no policy, the newer one under the policy House rules.");
        assertThat(comparison.trend()).isEqualTo(Trend.WORSE);
    }

    /** What a policy rules out on both ways is no longer better built one way: the rule that said so is still there. */
    @Test
    void what_no_longer_holds_under_a_policy_is_not_put_down_to_a_rule() {
        String parts = """
                version: 1
                application: Parts
                components: {server: {targets: [Windows NT 4.0]}, client: {targets: [Windows 95, MS-DOS]}}
                links: {queries: {between: [server, client], chosen: named-pipes}}
                """;
        Comparison comparison =
                Comparison.of(Compared.kept(NOW, parts), Compared.kept(rulingOut("named-pipes"), parts), NOW);
        MechanismChange pipes = mechanism(comparison, "named-pipes");
        assertThat(pipes.findings())
                .filteredOn(change -> change.to() == Weight.ABSENT)
                .extracting(change -> change.finding().rule())
                .contains("ONE-WAY");
        assertThat(only(pipes.because().causes()).kind()).isEqualTo(Kind.POLICY);
        assertThat(pipes.because().proof()).isEqualTo(Proof.RESTS);
        assertThat(comparison.causes()).isEqualTo(pipes.because().causes());
        assertThat(comparison.notes())
                .containsExactly("The requirements are the same, byte for byte: what changed is not their doing.");
    }

    @Test
    void a_waiver_that_has_ended_is_a_cause() {
        String pipes = DESK.replace("chosen: rpc", "chosen: named-pipes");
        String id = Compared.judged(NOW, "design.yaml", pipes).advice().links().get(0).mechanisms().stream()
                .filter(m -> m.mechanism().equals("named-pipes"))
                .flatMap(m -> m.findings().stream())
                .filter(f -> f.rule().equals("OPEN-ONLY"))
                .map(f -> FindingId.of("application", "named-pipes", f))
                .findFirst()
                .orElseThrow();
        String waived = pipes + "waivers:\n  - {finding: " + id + ", link: application, mechanism: named-pipes,"
                + " rule: OPEN-ONLY, reason: A gateway does it, owner: Ada, until: 2027-06-30}\n";
        Trial later = new Trial(Advisor.standard(), Circumstances.on(LocalDate.of(2027, 7, 1)));
        Comparison comparison = Compared.later(NOW, waived, later, waived);
        MechanismChange change = mechanism(comparison, "named-pipes");
        assertThat(change.findings()).extracting(FindingChange::from).containsExactly(Weight.WAIVED);
        assertThat(change.findings()).extracting(FindingChange::to).containsExactly(Weight.COUNTS);
        Circumstance ended = only(change.because().causes());
        assertThat(ended.kind()).isEqualTo(Kind.WAIVER);
        assertThat(ended.says()).contains("ended on 2027-06-30, and the finding counts again.");
        assertThat(comparison.trend()).isEqualTo(Trend.WORSE);
    }

    // Other requirements

    @Test
    void requirements_are_told_as_far_as_findings_rest_on_them() {
        Comparison comparison = Compared.later(
                NOW,
                DESK.replace("acrossMachines: false", "acrossMachines: true"),
                NOW,
                DESK.replace("Windows 95]", "Windows 95, MS-DOS]"));
        MechanismChange dde = mechanism(comparison, "dde");
        assertThat(dde.because().causes())
                .extracting(cause -> ((Cause.Edited) cause).edit().toString())
                .contains(new Edit(Edit.Kind.ADDED, null, "/targets/2", null, "MS-DOS").toString());
        assertThat(mechanism(comparison, "mem-mapped-file").because().causes())
                .extracting(cause -> ((Cause.Edited) cause).edit().path())
                .contains("/needs/acrossMachines");
        assertThat(comparison.notes()).first().asString().contains("does not hold the requirements");
    }

    @Test
    void what_kept_advice_does_not_tell_is_not_guessed() {
        Comparison comparison = Compared.later(
                NOW, DESK + "constraints: {forbid: [dde]}\n", NOW, DESK + "readings: {note-3-covers-win32s: false}\n");
        MechanismChange dde = mechanism(comparison, "dde");
        assertThat(dde.because().causes())
                .allMatch(cause -> ((Cause.Edited) cause).edit().path().startsWith("/constraints"));
        assertThat(comparison.causes()).noneMatch(cause -> cause instanceof Circumstance c && c.kind() == Kind.RULE);
    }
}
