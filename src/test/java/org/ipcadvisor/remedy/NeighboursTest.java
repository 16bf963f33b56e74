package org.ipcadvisor.remedy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.ipcadvisor.advice.LinkAdvice;
import org.ipcadvisor.advice.Remedy;
import org.ipcadvisor.advice.SideEffects;
import org.ipcadvisor.requirements.Requirements;
import org.junit.jupiter.api.Test;

/** What is changed for one link changes for all that share it, and each kind of change says what it does to them. */
class NeighboursTest {

    private static final String HEAD = "version: 1\napplication: Plant\ncomponents:\n";

    /** Two links that a service of its own account hosts objects for, and one on which it only calls. */
    private static final String SERVICE = """
              keeper: {targets: [Windows NT 4.0], runsAs: service, account: Keeper}
              desk: {targets: [Windows 95], runsAs: application, account: interactive}
              archive: {targets: [Windows NT 4.0], runsAs: application, account: Keeper}
            links:
              documents: {creates: keeper, opens: desk, constraints: {only: [ole-2.0]}}
              pictures: {creates: keeper, opens: desk, constraints: {only: [ole-1.0]}}
              store: {creates: keeper, opens: archive, chosen: ole-2.0}
              index: {creates: keeper, opens: archive, constraints: {only: [ole-1.0, ole-2.0]}}
              sheets: {creates: keeper, opens: archive, chosen: dde}
              names: {creates: desk, opens: keeper, chosen: dde}
            """;

    /** A link between components on Windows XP, of which nothing is known, and one on which something would be worse. */
    private static final String XP = """
              desk: {targets: [Windows XP]}
              keeper: {targets: [Windows XP], runsAs: service, account: LocalSystem}
              viewer: {targets: [Windows 95], runsAs: application, account: interactive}
            links:
              readings: {creates: viewer, opens: desk}
              peers: {among: [desk]}
              documents: {creates: keeper, opens: viewer, constraints: {only: [ole-2.0]}, chosen: ole-2.0}
              local: {among: [viewer]}
            """;

    @Test
    void a_platform_that_is_given_up_is_given_up_on_every_link_of_its_component() {
        Remedy remedy = offered("""
                  console: {targets: [Windows 95, MS-DOS]}
                  server: {targets: [Windows NT 4.0]}
                links:
                  readings: {creates: server, opens: console, constraints: {only: [mailslots]}}
                  alarms: {between: [server, console], chosen: wm-copydata}
                  peers: {among: [console], constraints: {only: [dde, ole-1.0]}}
                  backup: {among: [server]}
                """, "mailslots", "/components/console/targets/1");

        assertThat(told(remedy))
                .containsExactly("alarms VIABLE VIABLE, wm-copydata NOT_VIABLE VIABLE", "peers NOT_VIABLE VIABLE");
        assertThat(elsewhere(remedy).improves())
                .isEqualTo("On alarms, WM_COPYDATA (chosen) becomes viable."
                        + " On peers, where nothing served, the verdict becomes viable.");
        assertThat(remedy.loses()).isEqualTo("console no longer runs on MS-DOS.");
    }

    @Test
    void a_service_that_becomes_an_application_is_one_on_every_link() {
        Remedy remedy = offered(SERVICE, "ole-2.0", "/components/keeper/runsAs");

        assertThat(told(remedy))
                .containsExactly("pictures NOT_VIABLE VIABLE", "names VIABLE VIABLE, dde NOT_VIABLE VIABLE");
        assertThat(remedy.loses()).isEqualTo("keeper runs as an application, not as a service.");
    }

    @Test
    void another_account_may_be_another_user_on_another_link() {
        Remedy remedy = offered(SERVICE, "ole-2.0", "/components/keeper/account");

        assertThat(told(remedy))
                .containsExactly(
                        "pictures NOT_VIABLE VIABLE",
                        "store VIABLE CONDITIONAL, ole-2.0 VIABLE NOT_VIABLE, dde VIABLE NOT_VIABLE, ole-1.0 VIABLE"
                                + " NOT_VIABLE, wm-copydata VIABLE NOT_VIABLE",
                        "index VIABLE NOT_VIABLE, ole-1.0 VIABLE NOT_VIABLE, ole-2.0 VIABLE NOT_VIABLE",
                        "sheets VIABLE CONDITIONAL, dde VIABLE NOT_VIABLE, ole-1.0 VIABLE NOT_VIABLE,"
                                + " ole-2.0 VIABLE NOT_VIABLE, wm-copydata VIABLE NOT_VIABLE",
                        "names VIABLE VIABLE, dde NOT_VIABLE VIABLE");
        assertThat(remedy.givesUp()).isEqualTo("keeper runs under the account interactive, as desk does.");
        assertThat(remedy.loses())
                .isEqualTo(remedy.givesUp()
                        + " On store, the verdict becomes conditional, OLE 2.0 (chosen) becomes not-viable and DDE, OLE"
                        + " 1.0 and WM_COPYDATA no longer serve. On index, nothing is left that serves. On sheets, the"
                        + " verdict becomes conditional, DDE (chosen) becomes not-viable and OLE 1.0, OLE 2.0 and"
                        + " WM_COPYDATA no longer serve.");
    }

    @Test
    void what_makes_another_link_worse_is_offered_after_what_does_not() {
        List<String> paths = advice(SERVICE).get(0).guidance().remedies().stream()
                .map(remedy ->
                        remedy.patch().stream().map(o -> o.path()).toList().toString())
                .toList();

        assertThat(paths).last().isEqualTo("[/components/keeper/account]");
        assertThat(paths).contains("[/links/documents/constraints/only]", "[/components/desk/account]");
    }

    @Test
    void what_mends_another_link_is_offered_before_what_costs_as_much_and_does_not() {
        assertThat(advice(SERVICE).get(0).guidance().remedies())
                .extracting(remedy -> remedy.patch().get(0).path())
                .startsWith("/components/keeper/runsAs", "/components/desk/account", "/links/documents");
    }

    @Test
    void a_later_version_is_a_later_version_on_every_link() {
        Remedy remedy = offered("""
                  panel: {targets: [{platform: Win32s, version: "1.0"}]}
                  server: {targets: [Windows NT 4.0]}
                links:
                  readings: {creates: server, opens: panel, acrossMachines: true, chosen: rpc}
                  alarms: {creates: server, opens: panel, acrossMachines: true, constraints: {only: [rpc]}}
                  local: {creates: server, opens: panel, acrossMachines: false, chosen: rpc}
                """, "rpc", "/components/panel/targets/0/version");

        assertThat(told(remedy)).containsExactly("alarms NOT_VIABLE CONDITIONAL");
    }

    @Test
    void what_is_assumed_of_a_product_is_assumed_on_every_link() {
        Remedy remedy = offered(XP, "dde", "/assume");

        assertThat(told(remedy))
                .containsExactly(
                        "peers UNDETERMINED CONDITIONAL",
                        "documents UNDETERMINED NOT_VIABLE, ole-2.0 UNDETERMINED NOT_VIABLE");
        assertThat(remedy.loses())
                .isEqualTo("Windows XP is assumed to behave like Windows 2000, which no source says."
                        + " On documents, the verdict and OLE 2.0 (chosen) become not-viable.");
        assertThat(elsewhere(remedy).improves())
                .isEqualTo("On peers, where nothing served, the verdict becomes conditional.");
    }

    private static final String RULES = """
              console: {targets: [Windows 95, MS-DOS]}
              server: {targets: [Windows NT 4.0]}
            links:
              readings: {creates: server, opens: console, constraints: {only: [netbios, dde]}}
              alarms: {between: [server, console], chosen: rpc}
              backup: {among: [server], chosen: netbios}
            """;

    @Test
    void a_rule_for_the_whole_application_that_is_lifted_is_lifted_for_every_link() {
        Remedy remedy =
                offered(RULES + "constraints: {only: [dde, mailslots, ole-2.0]}\n", "netbios", "/constraints/only");

        assertThat(told(remedy))
                .containsExactly(
                        "alarms NOT_VIABLE VIABLE, rpc NOT_VIABLE CONDITIONAL",
                        "backup VIABLE VIABLE, netbios NOT_VIABLE VIABLE");
        assertThat(elsewhere(remedy).improves())
                .isEqualTo("On alarms, where nothing served, the verdict becomes viable and RPC (chosen) becomes"
                        + " conditional. On backup, NetBIOS (chosen) becomes viable.");
    }

    @Test
    void what_is_no_longer_forbidden_is_forbidden_on_no_link() {
        Remedy remedy = offered(
                RULES.replace(", constraints: {only: [netbios, dde]}", "")
                        + "constraints: {forbid: [semaphores, rpc]}\n",
                "rpc",
                "/constraints/forbid/1");

        assertThat(told(remedy)).containsExactly("alarms VIABLE VIABLE, rpc NOT_VIABLE CONDITIONAL");
    }

    @Test
    void what_only_the_link_says_is_nobody_elses() {
        String links = """
                  console: {targets: [Windows 95]}
                  server: {targets: [Windows NT 4.0]}
                links:
                  readings: {creates: console, opens: server, constraints: {only: [named-pipes]}}
                  alarms: {creates: console, opens: server, chosen: named-pipes}
                """;

        assertThat(told(offered(links, "named-pipes", "/links/readings"))).isEmpty();
        assertThat(told(offered(links, "dde", "/links/readings/constraints/only")))
                .isEmpty();
    }

    @Test
    void where_that_takes_too_much_it_is_not_said_and_the_guidance_is_not_complete() {
        Requirements requirements = Asked.read(HEAD + XP);
        LinkAdvice advice = new Guide(Guided.JUDGE, Documents.ARTICLE, new Effort(), new Effort(3))
                .guided(
                        requirements,
                        requirements.links().get(0),
                        Guided.JUDGE.examine(requirements.links().get(0)));

        assertThat(advice.guidance().remedies()).isNotEmpty().allMatch(remedy -> remedy.elsewhere() == null);
        assertThat(advice.guidance().complete()).isFalse();
    }

    private static List<LinkAdvice> advice(String rest) {
        return Asked.advice(HEAD + rest).links();
    }

    /** The remedy for a mechanism on the first link that changes one place. */
    private static Remedy offered(String rest, String mechanism, String path) {
        return Guided.mechanism(advice(rest).get(0), mechanism).prospect().remedies().stream()
                .filter(remedy ->
                        remedy.patch().stream().map(o -> o.path()).toList().equals(List.of(path)))
                .findFirst()
                .orElseThrow();
    }

    private static SideEffects elsewhere(Remedy remedy) {
        return Objects.requireNonNull(remedy.elsewhere());
    }

    private static List<String> told(Remedy remedy) {
        return elsewhere(remedy).links().stream().map(NeighboursTest::told).toList();
    }

    private static String told(SideEffects.OfLink link) {
        StringBuilder told = new StringBuilder(link.link() + " " + link.from() + " " + link.to());
        link.mechanisms().forEach(m -> told.append(", " + m.mechanism() + " " + m.from() + " " + m.to()));
        return told.toString();
    }
}
