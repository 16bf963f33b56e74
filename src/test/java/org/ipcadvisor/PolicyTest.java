package org.ipcadvisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.ipcadvisor.advice.Advice;
import org.ipcadvisor.advice.Finding;
import org.ipcadvisor.advice.Gate;
import org.ipcadvisor.advice.Operation;
import org.ipcadvisor.advice.Recommendation;
import org.ipcadvisor.advice.Verdict;
import org.ipcadvisor.document.BadDocumentException;
import org.ipcadvisor.document.Problem;
import org.ipcadvisor.document.Syntax;
import org.ipcadvisor.requirements.Policy;
import org.ipcadvisor.requirements.PolicyReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an organisation asks of every design is judged with it, says why, and is no part of the design. */
class PolicyTest {

    private static final String POLICY = """
            version: 1
            policy: House rules
            forbid:
              - {mechanisms: [netbios], because: it is blocked between our sites}
            prefer: [rpc]
            bar: conditional
            required:
              - {need: acrossMachines, because: every link says whether it leaves the machine}
            """;
    private static final String DESIGN = """
            version: 1
            application: Scale House
            components: {scale: {targets: [MS-DOS]}, console: {targets: [Windows NT 4.0]}}
            links:
              weights: {creates: console, opens: scale, acrossMachines: false, carries: data, sends: both}
            """;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private static Policy policy(String text) throws BadDocumentException {
        return new PolicyReader(Advisor.standard().knowledge())
                .read("house.yaml", text.getBytes(StandardCharsets.UTF_8), Syntax.YAML);
    }

    private static Advice advice(String design, String policy) throws BadDocumentException {
        Advisor advisor = Advisor.standard();
        return advisor.advise(
                advisor.read("f.yaml", design.getBytes(StandardCharsets.UTF_8), Syntax.YAML),
                Circumstances.on(DAY).under(policy(policy)));
    }

    private static Recommendation on(Advice advice, String mechanism) {
        return advice.links().get(0).mechanisms().stream()
                .filter(m -> m.mechanism().equals(mechanism))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void what_it_rules_out_is_not_viable_and_says_why_and_where() throws BadDocumentException {
        Finding finding = on(advice(DESIGN, POLICY), "netbios").findings().get(0);
        assertThat(finding.message())
                .isEqualTo("House rules rules out NetBIOS, because it is blocked between our sites.");
        assertThat(finding.because())
                .anySatisfy(fact ->
                        assertThat(fact.toString()).contains("policy:House rules#/forbid/0", "house.yaml, line 4"));
    }

    @Test
    void a_list_of_the_only_ones_rules_out_the_others() throws BadDocumentException {
        Advice advice = advice(DESIGN, "version: 1\npolicy: P\nonly: [{mechanisms: [rpc], because: it is ours.}]\n");
        assertThat(on(advice, "named-pipes").findings().stream().map(Finding::message))
                .contains("P rules out Named pipes, because it is ours.");
        assertThat(on(advice, "rpc").findings()).noneMatch(f -> f.rule().equals("RULED-OUT"));
    }

    @Test
    void what_it_prefers_comes_first_and_after_what_the_design_prefers() throws BadDocumentException {
        assertThat(advice(DESIGN, POLICY).links().get(0).recommended()).first().isEqualTo("rpc");
        String own = DESIGN + "constraints: {prefer: [named-pipes]}\n";
        assertThat(advice(own, POLICY).links().get(0).recommended().subList(0, 2))
                .containsExactly("named-pipes", "rpc");
    }

    @Test
    void no_remedy_lifts_what_it_rules_out() throws BadDocumentException {
        Advice advice = advice(DESIGN, POLICY);
        assertThat(on(advice, "netbios").verdict()).isEqualTo(Verdict.NOT_VIABLE);
        assertThat(on(advice, "netbios").prospect().remedies()).isEmpty();
        assertThat(advice.links().get(0).guidance().remedies().stream()
                        .flatMap(remedy -> remedy.patch().stream())
                        .map(Operation::path))
                .noneMatch(path -> path.startsWith("/forbid"));
    }

    @Test
    void the_stricter_bar_holds_and_what_is_wanted_may_not_be_left_out() throws BadDocumentException {
        Advice advice = advice(DESIGN, POLICY);
        assertThat(Gate.NEVER.causes(advice))
                .containsExactly("Does not pass the policy House rules, which stops at conditional: the application is"
                        + " conditional.");
        String without = DESIGN.replace("acrossMachines: false, ", "");
        assertThat(Gate.NEVER.causes(advice(without, POLICY.replace("bar: conditional\n", ""))))
                .containsExactly(
                        "Does not pass the policy House rules: /links/weights/acrossMachines is left out, which has to"
                                + " be written because every link says whether it leaves the machine.");
        assertThat(Gate.CONDITIONAL.causes(advice(DESIGN, POLICY.replace("bar: conditional", "bar: not-viable"))))
                .containsExactly("Does not pass --fail-on conditional: the application is conditional.");
    }

    @Test
    void it_is_said_whether_the_gate_stops_a_design_or_the_policy_alone() throws BadDocumentException {
        String without = DESIGN.replace(" acrossMachines: false,", "");
        String barred = POLICY.replace("  - {need: acrossMachines", "  - {need: broadcast");
        String asking = POLICY.replace("bar: conditional\n", "");
        assertThat(Gate.NEVER.result(advice(DESIGN, asking))).isEqualTo("Passes --fail-on never.");
        assertThat(Gate.UNDETERMINED.result(advice(without, asking)))
                .isEqualTo("Does not pass the policy House rules.");
        assertThat(Gate.CONDITIONAL.result(advice(without, asking)))
                .isEqualTo("Does not pass --fail-on conditional, nor the policy House rules.");
        assertThat(Gate.CONDITIONAL.result(advice(DESIGN, asking))).isEqualTo("Does not pass --fail-on conditional.");
        assertThat(Gate.UNDETERMINED.result(advice(DESIGN, barred))).isEqualTo("Does not pass the policy House rules.");
    }

    @Test
    void without_a_policy_nothing_is_different() throws BadDocumentException {
        Advisor advisor = Advisor.standard();
        Advice plain = advisor.advise(advisor.read("f.yaml", DESIGN.getBytes(StandardCharsets.UTF_8), Syntax.YAML));
        Advice empty = advice(DESIGN, "version: 1\npolicy: Nothing\n");
        assertThat(empty.links()).isEqualTo(plain.links());
        assertThat(Objects.requireNonNull(empty.policy()).missing()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "forbid, forbidden, unknown-key",
        "netbios, netbois, unknown-name",
        "'because: it is blocked between our sites', '', missing-key",
        "'need: acrossMachines', 'need: accrossMachines', unknown-word",
        "bar: conditional, bar: never, unknown-word",
        "'[netbios]', '[]', empty-list",
        "policy: House rules, 'policy: \"\"', blank-name",
        "version: 1, version: 2, unsupported-version",
        "'{mechanisms: [netbios], because: it is blocked between our sites}', netbios, wrong-kind",
        "'{need: acrossMachines, because: every link says whether it leaves the machine}', broadcast, wrong-kind",
        "'policy: House rules', 'application: Order Desk', other-kind"
    })
    void what_is_misspelt_is_refused(String from, String to, String code) {
        assertThat(POLICY).contains(from);
        String text = POLICY.replace(from, to);
        assertThatThrownBy(() -> policy(text))
                .isInstanceOfSatisfying(
                        BadDocumentException.class,
                        e -> assertThat(e.problems().stream().map(Problem::code))
                                .isEqualTo(List.of(code)));
    }
}
