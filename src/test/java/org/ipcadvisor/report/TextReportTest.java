package org.ipcadvisor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.ipcadvisor.Golden;
import org.ipcadvisor.advice.Advice;
import org.ipcadvisor.advice.ConditionKind;
import org.ipcadvisor.advice.Effect;
import org.ipcadvisor.advice.Interoperation;
import org.ipcadvisor.advice.Verdict;
import org.ipcadvisor.document.Problem;
import org.ipcadvisor.knowledge.Source;
import org.junit.jupiter.api.Test;

class TextReportTest {

    private static final Path GOLDENS = Path.of("src/test/resources/org/ipcadvisor/report");
    private static final TextOptions EXPLAINED = new TextOptions(80, false, true);

    private static String text(Case some, TextOptions options) {
        return new TextReport(options).of(some.advice());
    }

    @Test
    void oneApplicationOnThreePlatforms() throws IOException {
        Golden.check(GOLDENS.resolve("order-desk.txt"), text(Cases.orderDesk(), TextOptions.plain()));
    }

    @Test
    void oneApplicationOnThreePlatformsExplained() throws IOException {
        Golden.check(GOLDENS.resolve("order-desk-explained.txt"), text(Cases.orderDesk(), EXPLAINED));
    }

    @Test
    void aNarrowTerminalGetsItsLabelsOnLinesOfTheirOwn() throws IOException {
        Golden.check(GOLDENS.resolve("order-desk-40.txt"), text(Cases.orderDesk(), new TextOptions(40, false, false)));
    }

    @Test
    void twoLinks() throws IOException {
        Golden.check(GOLDENS.resolve("plant-monitor.txt"), text(Plants.plantMonitor(), TextOptions.plain()));
    }

    @Test
    void anArchitectureOfFiveLinksFitsTwoScreens() throws IOException {
        String text = text(Plants.plant(), TextOptions.plain());
        assertThat(text.lines()).hasSizeLessThanOrEqualTo(90);
        Golden.check(GOLDENS.resolve("plant.txt"), text);
    }

    @Test
    void anArchitectureExplainedTellsASharedStepOnce() throws IOException {
        String text = text(Plants.plant(), EXPLAINED);
        assertThat(text.split("KB95900 note 7: ", -1)).hasSize(2);
        assertThat(text).contains("as under NetBIOS of readings]");
        Golden.check(GOLDENS.resolve("plant-explained.txt"), text);
    }

    @Test
    void whatTheSourceDoesNotSpeakOf() throws IOException {
        Golden.check(GOLDENS.resolve("gap.txt"), text(Cases.gap(), EXPLAINED));
    }

    @Test
    void whatAnAssumptionFlips() throws IOException {
        Golden.check(GOLDENS.resolve("assumed.txt"), text(Cases.assumed(), EXPLAINED));
    }

    @Test
    void everyVerdictOfALinkStandsBesideTheAxisOfInteroperation() {
        assertThat(text(Plants.plant(), TextOptions.plain()).lines())
                .filteredOn(line -> line.matches("(readings|peers|alarms|archive|panels): .*"))
                .hasSize(5)
                .allMatch(line -> line.contains("; interoperation: "));
    }

    @Test
    void preferencesThatMakeManyRanksDoNotMakeManyLines() {
        Found found = new Found().column("Windows 2000", "Win2000");
        for (int i = 0; i < Table.rows().size(); i++) {
            for (int j = 0; j < i; j++) {
                found.condition(
                        ConditionKind.VERIFY,
                        Table.rows().get(i).id(),
                        "R" + j,
                        "Windows 2000",
                        "Test this.",
                        Found.leftOut("/x"));
            }
        }
        assertThat(text(
                        Case.of("Many").link("application", "Windows 2000", Interoperation.SAME_COLUMN, null, found),
                        TextOptions.plain()))
                .contains("""
                          Recommended   viable: 1. DDE
                                        conditional: 2. OLE 1.0; 3. OLE 2.0; 4. NetBIOS; 5. Named pipes;
                                          6. Windows sockets; 7. Mailslots; 8. Semaphores; 9. RPC;
                                          10. Mem-Mapped File; 11. WM_COPYDATA
                        """);
    }

    @Test
    void aTargetIsNamedAndItsLineIsToldOnceInTheExplanation() {
        Found found = new Found();
        for (int target = 0; target < 2; target++) {
            String product = List.of("Windows 95", "Windows 98").get(target);
            found.finds(
                    Effect.BLOCK,
                    "named-pipes",
                    "OPEN-ONLY",
                    product,
                    "{product} is asked to create a pipe.",
                    Table.cell("named-pipes", "Win9x"),
                    Table.note(3),
                    Found.line(5, 3, "/needs/pipes", "create"),
                    Found.target(3, 9 + target, "/targets/" + target, product));
        }
        Case some =
                Case.of("Few").file("folder/few.yaml").link("application", "", Interoperation.NOT_ASKED, null, found);
        assertThat(text(some, EXPLAINED))
                .startsWith("Few: viable\n  folder/few.yaml, by KB95900 of 2004-09-27\n")
                .contains("Windows 95 and Windows 98 are asked to create a pipe.\n")
                .contains("                  [Named pipes; note 3; line 5]\n")
                .contains("     └─ few.yaml:5:3 /needs/pipes: create\n")
                .containsOnlyOnce("  ├─ few.yaml:3:9 /targets/0: Windows 95\n")
                .containsOnlyOnce("  └─ few.yaml:3:10 /targets/1: Windows 98\n");
    }

    @Test
    void aDocumentOfOneLineIsCitedByItsPaths() {
        Found found = new Found()
                .finds(
                        Effect.BLOCK,
                        "rpc",
                        "R",
                        "",
                        "No {mechanism}.",
                        Found.line(1, 40, "/needs/rpc/transport", "netbios"))
                .finds(
                        Effect.BLOCK,
                        "dde",
                        "R",
                        "",
                        "No {mechanism}.",
                        Found.line(1, 90, "/constraints/forbid", "dde"));
        assertThat(text(
                        Case.of("Few").link("application", "", Interoperation.NOT_ASKED, null, found),
                        TextOptions.plain()))
                .contains("No DDE or RPC. [/constraints/forbid; /needs/rpc/transport]\n");
    }

    @Test
    void aChosenMechanismThatFellIsToldFirstAndAsksForNothing() {
        Found found = new Found()
                .column("POSIX", "POSIX")
                .condition(ConditionKind.BUILD, "named-pipes", "R", "POSIX", "Build {mechanism} so.", Table.note(1))
                .finds(Effect.BLOCK, "named-pipes", "R", "POSIX", "{mechanism} cannot be.", Table.note(3))
                .denied("named-pipes");
        assertThat(text(
                        Case.of("Few")
                                .link("jobs", "a creates, b opens", Interoperation.NOT_STATED, "named-pipes", found)
                                .link("done", "b creates, a opens", Interoperation.NOT_STATED, null, found),
                        TextOptions.plain()))
                .startsWith("Few: viable, but the chosen mechanism of jobs is not-viable\n")
                .contains("""
                          Recommended   viable: 1. Semaphores
                          Chosen        Named pipes: not-viable; interoperation: denied
                                        Named pipes cannot be. [note 3]
                          Not viable    POSIX has no DDE,\
                        """)
                .containsOnlyOnce("Named pipes cannot be. [note 3]")
                .contains("Named pipes cannot be. [interoperation: denied; note 3]")
                .contains("is denied by KB95900 for\n                  Named pipes of jobs and done.\n")
                .doesNotContain("Build so");
    }

    @Test
    void namesAreInTheOrderOfTheTableAndOfTheRequirements() {
        Found found = new Found();
        for (String mechanism : List.of("rpc", "dde")) {
            for (int target : new int[] {1, 0}) {
                String product = List.of("OS/2", "MS-DOS").get(target);
                found.finds(
                        Effect.BLOCK,
                        mechanism,
                        "R",
                        product,
                        "{product} has no {mechanism}.",
                        Found.target(3, 9 + target, "/targets/" + target, product));
            }
        }
        assertThat(text(
                        Case.of("Few").link("application", "", Interoperation.NOT_ASKED, null, found),
                        TextOptions.plain()))
                .contains("OS/2 and MS-DOS have no DDE or RPC.\n");
    }

    @Test
    void whatHoldsForNearlyAllRecommendedMechanismsNamesTheOthers() {
        Found found = new Found();
        Table.rows().stream()
                .filter(row -> !row.id().startsWith("ole"))
                .forEach(row -> found.condition(
                        ConditionKind.VERIFY, row.id(), "R", "", "Test {mechanism}.", Found.line(2, 1, "/x", "y")));
        assertThat(text(
                        Case.of("Few").link("application", "", Interoperation.NOT_ASKED, null, found),
                        TextOptions.plain()))
                .contains("Test each recommended mechanism but OLE 1.0 and OLE 2.0.\n                  [line 2]\n");
    }

    @Test
    void warningsAreLeftToAnotherStream() {
        Case warned = Cases.orderDesk().warns(new Problem("idle", "This is idle.", "/assume", null));
        assertThat(text(warned, EXPLAINED)).isEqualTo(text(Cases.orderDesk(), EXPLAINED));
    }

    @Test
    void severalSourcesAreToldApart() {
        Advice one = Cases.orderDesk().advice();
        Source second = new Source("kb1", "KB1", "Another", "2001-01-01", "0".repeat(64), List.of());
        Advice two = new Advice(
                one.file(),
                one.sha256(),
                one.echo(),
                one.application(),
                Verdict.CONDITIONAL,
                List.of(Table.SOURCE, second),
                one.links(),
                one.assumptions(),
                one.sourceFindings(),
                one.plan(),
                one.policy(),
                one.waivers(),
                one.warnings());
        assertThat(new TextReport(TextOptions.plain()).of(two))
                .contains("by KB95900 of 2004-09-27, KB1 of 2001-01-01\n")
                .contains("[KB95900 Semaphores x Win32s = NO]")
                .contains("[KB95900 note 7]");
    }
}
