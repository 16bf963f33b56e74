package org.ipcadvisor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.ipcadvisor.advice.Plan;
import org.ipcadvisor.advice.Verdict;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The plan for the whole, and relays, as text and as JSON. */
class PlanSectionTest {

    private static String text(Case some, int width) {
        return new TextReport(new TextOptions(width, false, false)).of(some.advice());
    }

    private static Plan plan(List<String> mechanisms, List<Plan.Use> uses, List<String> unserved) {
        return new Plan(Plan.Parts.LINKS, mechanisms, uses, unserved, List.of(), List.of(), List.of(), List.of());
    }

    @Test
    void aPlanForLinksSaysWhichLinkUsesWhatAndWhyOneMechanismCannot() {
        assertThat(text(Wholes.plan(), 80)).contains("""

                Plan: Named pipes and Windows sockets serve both links; one mechanism cannot.
                  Named pipes      conditional: readings (chosen)
                  Windows sockets  viable: peers
                  Why two       peers cannot use Named pipes: Windows 95 is asked to create the
                                  pipe and can only open one.
                                readings and peers have no mechanism in common.

                """);
    }

    @Test
    void aNarrowTerminalGetsNoColumns() {
        assertThat(text(Wholes.plan(), 40)).contains("""

                Plan: Named pipes and Windows sockets
                  serve both links; one mechanism
                  cannot.
                  Named pipes: conditional:
                    readings (chosen)
                  Windows sockets: viable: peers
                  Why two
                    peers cannot use Named pipes:
                """);
    }

    @Test
    void aPortfolioSaysWhatToDoAtRunTime() {
        assertThat(text(Wholes.portfolio(), 80)).contains("""

                Portfolio: RPC and Named pipes serve 3 of the 4 targets, each by itself; one
                  mechanism cannot.
                  RPC           viable: Windows 95; conditional: Win32s
                  Named pipes   conditional: POSIX
                  Unserved      Windows XP
                  Why two       POSIX has no RPC.
                  At run time   On Windows 95 and Win32s use RPC.
                                On POSIX use Named pipes.
                                Probe RPC on Win32s at run time.
                  Build so      Build for a FIFO queue on POSIX. [note 1]
                  Not given     The copies do not talk to each other.

                """);
    }

    @Test
    void relaysThatDifferInTheFarEndAloneAreOneLineAndPromiseNothing() {
        assertThat(text(Wholes.portfolio(), 80)).contains("""
                  Relay         Between POSIX and each of MS-DOS and Win16: OS/2, a target
                                  already, over Semaphores (viable) and NetBIOS (conditional).
                                Between POSIX and Win32s: Win2000, no target yet, over
                                  Semaphores (viable) and NetBIOS (conditional).
                                That a relay and its ends work together is not stated.
                """);
    }

    @Test
    void oneMechanismOrNoneIsALine() {
        Plan.Use use = new Plan.Use("readings", "rpc", Verdict.VIABLE, List.of());
        assertThat(text(Plants.plantMonitor().plan(plan(List.of("rpc"), List.of(use), List.of("peers"))), 80))
                .contains("\nPlan: one mechanism serves 1 of the 2 links.\n  RPC           viable: readings\n"
                        + "  Unserved      peers\n\n");
        assertThat(text(Plants.plantMonitor().plan(plan(List.of(), List.of(), List.of("readings", "peers"))), 80))
                .contains("\nPlan: no mechanism serves any of the 2 links.\n  Unserved      readings, peers\n");
    }

    @Test
    void namesOfOthersAreInert() {
        String bad = "a\u001B[31m\u2028b";
        Plan hostile = new Plan(
                Plan.Parts.LINKS,
                List.of("rpc"),
                List.of(new Plan.Use(bad, "rpc", Verdict.VIABLE, List.of())),
                List.of(bad),
                List.of(),
                List.of(bad),
                List.of(bad),
                List.of(bad));
        Case some =
                Plants.plantMonitor().relays(Wholes.relay(bad, bad, bad, true)).plan(hostile);
        assertThat(text(some, 80)).doesNotContainPattern("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}&&[^\n]]");
    }

    @Test
    void jsonHasThePlanAndTheRelays() throws IOException {
        StringWriter out = new StringWriter();
        new JsonReport("1.2.3").writeLine(Wholes.portfolio().advice(), out);
        JsonNode advice = JsonMapper.shared().readTree(out.toString());
        JsonNode plan = advice.get("plan");
        assertThat(plan.propertyNames())
                .containsExactly("parts", "mechanisms", "uses", "unserved", "apart", "because", "probes", "limits");
        assertThat(plan.get("parts").asString()).isEqualTo("targets");
        assertThat(plan.get("apart").toString()).isEqualTo("[\"Win32s\",\"POSIX\"]");
        JsonNode use = plan.get("uses").get(2);
        assertThat(use.propertyNames()).containsExactly("part", "mechanism", "verdict", "conditions");
        assertThat(use.get("conditions").get(0).get("message").asString())
                .isEqualTo("Build for a FIFO queue on POSIX.");
        assertThat(advice.get("links").get(0).get("relays").get(0).toString())
                .isEqualTo("{\"from\":\"POSIX\",\"to\":\"MS-DOS\",\"over\":\"OS/2\",\"required\":true,"
                        + "\"first\":\"semaphores\",\"firstVerdict\":\"viable\",\"second\":\"netbios\","
                        + "\"secondVerdict\":\"conditional\"}");
    }
}
