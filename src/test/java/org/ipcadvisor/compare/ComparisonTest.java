package org.ipcadvisor.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ipcadvisor.advice.DecisiveQuestion;
import org.ipcadvisor.advice.Verdict;
import org.ipcadvisor.compare.Because.Proof;
import org.ipcadvisor.compare.Comparison.Trend;
import org.ipcadvisor.compare.Edit.Kind;
import org.ipcadvisor.compare.FindingChange.Weight;
import org.junit.jupiter.api.Test;

/** What a change of the requirements changes, and which change of them it was. */
class ComparisonTest {

    private static final String PLANT = """
            version: 1
            application: Plant Monitor
            components:
              collector: {targets: [Windows NT 4.0]}
              console: {targets: [Windows NT 4.0]}
              printer: {targets: [Windows 95]}
            links:
              readings: {creates: collector, opens: console, acrossMachines: false, chosen: named-pipes}
              alarms: {creates: collector, opens: printer, acrossMachines: false}
            """;

    private static Comparison changed(String passage, String by) {
        assertThat(PLANT).contains(passage);
        return Compared.between(PLANT, PLANT.replace(passage, by));
    }

    private static LinkChange link(Comparison comparison, String id) {
        return comparison.links().stream()
                .filter(link -> link.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static MechanismChange mechanism(LinkChange link, String id) {
        return link.mechanisms().stream()
                .filter(mechanism -> mechanism.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Edit edit(Cause cause) {
        return ((Cause.Edited) cause).edit();
    }

    private static List<String> paths(List<Cause> causes) {
        return causes.stream().map(cause -> edit(cause).path()).toList();
    }

    // Which way it went

    @Test
    void what_is_chosen_got_worse() {
        Comparison comparison = changed(
                "creates: collector, opens: console, acrossMachines: false, chosen",
                "creates: printer, opens: collector, acrossMachines: false, chosen");
        assertThat(comparison.trend()).isEqualTo(Trend.WORSE);
        assertThat(comparison.worse())
                .containsExactly("On link readings, the chosen Named pipes is not-viable, and was viable.");
        assertThat(link(comparison, "readings").isWorse()).isTrue();
    }

    @Test
    void what_was_worse_one_way_is_better_the_other_way() {
        String worse = PLANT.replace(
                        "console: {targets: [Windows NT 4.0]}", "console: {targets: [Windows NT 4.0, MS-DOS]}")
                .replace("opens: printer", "opens: console")
                .replace(
                        "creates: collector, opens: console, acrossMachines: false, chosen",
                        "creates: console, opens: collector, acrossMachines: false, chosen");
        Comparison comparison = Compared.between(worse, PLANT);
        assertThat(comparison.trend()).isEqualTo(Trend.BETTER);
        assertThat(comparison.worse()).isEmpty();
        assertThat(Compared.between(PLANT, worse).trend()).isEqualTo(Trend.WORSE);
    }

    @Test
    void a_mechanism_that_nobody_uses_makes_nothing_worse() {
        Comparison comparison =
                changed("opens: printer, acrossMachines: false", "opens: printer, acrossMachines: true");
        assertThat(mechanism(link(comparison, "alarms"), "mem-mapped-file").to())
                .isEqualTo(Verdict.NOT_VIABLE);
        assertThat(comparison.trend()).isEqualTo(Trend.UNCHANGED);
        assertThat(link(comparison, "alarms").dropped()).contains("mem-mapped-file");
        assertThat(comparison.links()).extracting(LinkChange::id).containsExactly("alarms");
    }

    @Test
    void another_choice_that_serves_less_is_worse() {
        Comparison comparison = changed("chosen: named-pipes", "chosen: clipboard");
        LinkChange readings = link(comparison, "readings");
        assertThat(readings.isWorse()).isTrue();
        assertThat(comparison.worse())
                .containsExactly(
                        "On link readings, the chosen clipboard is undetermined; Named pipes, chosen before, was viable.");
        assertThat(paths(readings.because())).containsExactly("/links/readings/chosen");
    }

    @Test
    void choosing_what_does_not_serve_is_worse_than_choosing_nothing() {
        Comparison comparison = changed(
                "opens: printer, acrossMachines: false", "opens: printer, acrossMachines: false, chosen: atoms");
        assertThat(comparison.worse())
                .containsExactly("On link alarms, the chosen Windows atoms is undetermined; the link was viable.");
    }

    @Test
    void a_link_that_nothing_serves_makes_the_whole_worse() {
        Comparison comparison = Compared.between(
                PLANT, PLANT + "  logs: {creates: printer, opens: printer, constraints: {only: [atoms]}}\n");
        assertThat(link(comparison, "logs").from()).isNull();
        assertThat(comparison.worse()).containsExactly("The verdict on the application was viable, and is not-viable.");
    }

    @Test
    void equal_documents_differ_in_nothing() {
        Comparison comparison = Compared.between(PLANT, "# moved\n\n" + PLANT);
        assertThat(comparison.links()).isEmpty();
        assertThat(comparison.causes()).isEmpty();
        assertThat(comparison.idle()).isEmpty();
        assertThat(comparison.trend()).isEqualTo(Trend.UNCHANGED);
    }

    @Test
    void what_nobody_reads_is_no_change() {
        Comparison comparison = Compared.between(PLANT + "x-owner: one\n", PLANT + "x-owner: two\nmetadata: {a: 1}\n");
        assertThat(comparison.idle()).isEmpty();
        assertThat(comparison.links()).isEmpty();
    }

    // What changed

    @Test
    void conditions_come_and_go() {
        Comparison comparison =
                changed("opens: printer, acrossMachines: false", "opens: printer, acrossMachines: true");
        MechanismChange netbios = mechanism(link(comparison, "alarms"), "netbios");
        assertThat(netbios.findings()).hasSize(2).allSatisfy(change -> {
            assertThat(change.from()).isEqualTo(Weight.ABSENT);
            assertThat(change.to()).isEqualTo(Weight.COUNTS);
            assertThat(change.finding().message()).startsWith("Test NetBIOS from ");
        });
        Comparison back = Compared.between(
                PLANT.replace("opens: printer, acrossMachines: false", "opens: printer, acrossMachines: true"), PLANT);
        assertThat(mechanism(link(back, "alarms"), "netbios").findings())
                .allMatch(change -> change.to() == Weight.ABSENT)
                .hasSize(2);
    }

    @Test
    void questions_open_and_close() {
        Comparison comparison = changed("acrossMachines: false, chosen", "chosen");
        assertThat(link(comparison, "readings").opened())
                .extracting(DecisiveQuestion::question)
                .contains("Is another machine to be reached?");
        assertThat(link(comparison, "readings").closed()).isEmpty();
    }

    @Test
    void preferences_change_the_order_of_what_is_recommended() {
        Comparison comparison = Compared.between(PLANT, PLANT + "constraints: {prefer: [rpc]}\n");
        assertThat(link(comparison, "readings").reordered()).startsWith("rpc");
        assertThat(comparison.trend()).isEqualTo(Trend.UNCHANGED);
    }

    @Test
    void links_are_added_and_removed() {
        Comparison comparison = changed(
                "  alarms: {creates: collector, opens: printer,", "  logs: {creates: collector, opens: console,");
        assertThat(comparison.links()).extracting(LinkChange::id).containsExactly("logs", "alarms");
        assertThat(paths(link(comparison, "logs").because())).containsExactly("/links/logs");
        assertThat(paths(link(comparison, "alarms").because())).containsExactly("/links/alarms");
        assertThat(edit(link(comparison, "alarms").because().get(0)).kind()).isEqualTo(Kind.REMOVED);
    }

    @Test
    void a_link_under_another_name_is_the_same_link() {
        Comparison comparison = changed("  alarms: {", "  sirens: {");
        assertThat(comparison.links()).hasSize(1);
        LinkChange sirens = link(comparison, "sirens");
        assertThat(sirens.formerly()).isEqualTo("alarms");
        assertThat(sirens.mechanisms()).isEmpty();
        assertThat(edit(sirens.because().get(0)).kind()).isEqualTo(Kind.RENAMED);
    }

    @Test
    void a_waiver_puts_up_with_what_is_found_as_ever() {
        String before = PLANT.replace("console: {targets: [Windows NT 4.0]}", "console: {targets: [Windows 95]}")
                .replace(
                        "creates: collector, opens: console, acrossMachines: false, chosen",
                        "creates: console, opens: collector, acrossMachines: false, chosen");
        Judged judged = Compared.judged(new Trial(org.ipcadvisor.Advisor.standard(), Compared.TODAY), "a.yaml", before);
        String id = judged.advice().links().get(0).mechanisms().stream()
                .filter(m -> m.mechanism().equals("named-pipes"))
                .flatMap(m -> m.findings().stream())
                .filter(f -> f.rule().equals("OPEN-ONLY"))
                .map(f -> org.ipcadvisor.advice.FindingId.of("readings", "named-pipes", f))
                .findFirst()
                .orElseThrow();
        String waiver = "waivers:\n  - {finding: " + id + ", link: readings, mechanism: named-pipes, rule: OPEN-ONLY,"
                + " reason: A gateway does it, owner: Ada, until: 2027-06-30}\n";
        Comparison comparison = Compared.between(before, before + waiver);
        MechanismChange pipes = mechanism(link(comparison, "readings"), "named-pipes");
        assertThat(pipes.findings()).extracting(FindingChange::to).containsExactly(Weight.WAIVED);
        assertThat(comparison.trend()).isEqualTo(Trend.BETTER);
        assertThat(paths(pipes.because().causes())).containsExactly("/waivers");
    }

    // What caused it

    @Test
    void a_target_that_was_added_is_named_as_such() {
        Comparison comparison =
                changed("collector: {targets: [Windows NT 4.0]}", "collector: {targets: [MS-DOS, Windows NT 4.0]}");
        MechanismChange pipes = mechanism(link(comparison, "readings"), "named-pipes");
        assertThat(pipes.because().proof()).isEqualTo(Proof.TRIED);
        Cause.Edited cause = (Cause.Edited) pipes.because().causes().get(0);
        assertThat(cause.edit())
                .isEqualTo(new Edit(Kind.ADDED, null, "/components/collector/targets/0", null, "MS-DOS"));
        assertThat(cause.after()).hasToString("4:25");
        assertThat(comparison.links()).extracting(LinkChange::id).containsExactly("readings", "alarms");
    }

    @Test
    void of_several_edits_each_is_told_where_it_makes_the_difference() {
        Comparison comparison = Compared.between(
                PLANT,
                PLANT.replace("collector: {targets: [Windows NT 4.0]}", "collector: {targets: [Windows NT 4.0, OS/2]}")
                        .replace("opens: printer, acrossMachines: false", "opens: printer, acrossMachines: true")
                        .replace("Plant Monitor", "Plant"));
        LinkChange readings = link(comparison, "readings");
        LinkChange alarms = link(comparison, "alarms");
        assertThat(paths(mechanism(readings, "dde").because().causes()))
                .containsExactly("/components/collector/targets/1");
        assertThat(paths(mechanism(alarms, "mem-mapped-file").because().causes()))
                .containsExactly("/components/collector/targets/1", "/links/alarms/acrossMachines");
        assertThat(paths(comparison.idle())).containsExactly("/application");
    }

    @Test
    void what_is_ruled_out_twice_has_two_causes() {
        Comparison comparison = Compared.between(
                PLANT,
                PLANT.replace("chosen: named-pipes", "chosen: named-pipes, constraints: {forbid: [named-pipes]}")
                        + "constraints: {forbid: [named-pipes]}\n");
        assertThat(paths(mechanism(link(comparison, "readings"), "named-pipes")
                        .because()
                        .causes()))
                .containsExactlyInAnyOrder("/links/readings/constraints", "/constraints");
    }

    @Test
    void edits_of_which_none_can_be_taken_back_alone_are_taken_back_together() {
        Comparison comparison = Compared.between(
                PLANT,
                PLANT.replace("console: {targets: [Windows NT 4.0]}", "desk: {targets: [MS-DOS]}")
                        .replace("opens: console", "opens: desk")
                        .replace("application: Plant Monitor", "application: Plant"));
        MechanismChange dde = mechanism(link(comparison, "readings"), "dde");
        assertThat(dde.because().proof()).isEqualTo(Proof.TRIED);
        assertThat(paths(dde.because().causes())).contains("/components/desk", "/links/readings/opens");
        assertThat(comparison.notes()).hasSize(1).first().asString().contains("could not be taken back alone");
    }

    @Test
    void where_too_much_would_have_to_be_judged_that_is_said() {
        StringBuilder before = new StringBuilder(
                "version: 1\napplication: Many\ncomponents:\n  a: {targets: [Windows NT 4.0]}\nlinks:\n");
        StringBuilder after = new StringBuilder(before);
        for (int i = 0; i < 100; i++) {
            before.append("  l" + i + ": {among: [a], acrossMachines: false}\n");
            after.append("  l" + i + ": {among: [a], acrossMachines: true}\n");
        }
        Comparison comparison = Compared.between(before.toString(), after.toString());
        assertThat(comparison.notes())
                .containsExactly(
                        "60 of the 100 changes could not be taken back alone, because what is left is no complete"
                                + " document, or because it would take too long.");
        assertThat(mechanism(link(comparison, "l0"), "mem-mapped-file")
                        .because()
                        .proof())
                .isEqualTo(Proof.TRIED);
        MechanismChange last = mechanism(link(comparison, "l99"), "mem-mapped-file");
        assertThat(last.because().proof()).isEqualTo(Proof.RESTS);
        assertThat(paths(last.because().causes())).containsExactly("/links/l99/acrossMachines");
    }

    // Names

    @Test
    void another_name_of_the_same_product_or_mechanism_is_no_difference() {
        String other = PLANT.replace("printer: {targets: [Windows 95]}", "printer: {targets: [{platform: Win95}]}")
                .replaceFirst("Windows NT 4.0", "NT4")
                .replace("chosen: named-pipes", "chosen: Named Pipes");
        Comparison comparison = Compared.between(PLANT, other);
        assertThat(comparison.links()).isEmpty();
        assertThat(comparison.causes()).isEmpty();
        assertThat(comparison.idle()).isEmpty();
        assertThat(comparison.notes()).isEmpty();
    }

    @Test
    void an_assumption_for_a_product_by_another_name_is_no_difference() {
        String desk = "version: 1\napplication: Desk\ntargets: [Windows XP]\nassume: {Windows XP: Windows 2000}\n";
        Comparison comparison = Compared.between(
                desk, desk.replace("[Windows XP]", "[WinXP]").replace("{Windows XP: Windows 2000", "{winxp: Win2k"));
        assertThat(comparison.idle()).isEmpty();
        assertThat(comparison.links()).isEmpty();
    }

    @Test
    void of_a_product_by_another_name_the_version_is_told() {
        Comparison comparison = changed(
                "printer: {targets: [Windows 95]}",
                "printer: {targets: [Win95, {platform: Win32s, version: \"1.25\"}]}");
        assertThat(paths(comparison.causes())).containsExactly("/components/printer/targets/1");
    }
}
