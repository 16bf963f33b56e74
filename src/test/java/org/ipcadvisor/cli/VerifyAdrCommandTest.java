package org.ipcadvisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.ipcadvisor.cli.Shell.Ran;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class VerifyAdrCommandTest {

    private static final String DESIGN = """
            version: 1
            application: Scale House
            components:
              scale: {targets: [MS-DOS]}
              console: {targets: [Windows NT 3.51]}
            links:
              weights:
                creates: console
                opens: scale
                chosen: named-pipes
            """;

    @TempDir
    private Path folder;

    private Path design;
    private Path record;

    private final Cli cli = new Cli(new LibraryJudge()).in(new Terminal(false, false, false, false, 200));

    @BeforeEach
    void aDecisionIsRecorded() throws IOException {
        design = folder.resolve("design.yaml");
        record = folder.resolve("records/scale-house-weights.md");
        Files.writeString(design, DESIGN);
        assertThat(record("records").exit()).isZero();
    }

    private Ran record(String into, String... options) {
        return cli.run(Stream.concat(
                        Stream.of("advise", "--format", "madr=" + folder.resolve(into), design.toString()),
                        Stream.of(options))
                .toArray(String[]::new));
    }

    private Ran verify(String... options) {
        return cli.run(Stream.concat(Stream.of("verify-adr", record.toString()), Stream.of(options))
                .toArray(String[]::new));
    }

    private void change(Path file, String from, String to) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to));
    }

    @Test
    void aDecisionHoldsByTheRequirementsThatItWasMadeFrom() {
        Ran ran = verify();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).isEqualTo("""
                %s: holds
                  Named pipes for link weights: viable, as recorded.
                """.formatted(record));
        assertThat(ran.exit()).isZero();
    }

    @Test
    void swappedEndsTakeThePipeAway() throws IOException {
        change(design, "creates: console\n    opens: scale", "creates: scale\n    opens: console");
        Ran ran = verify();
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.out()).isEqualTo("""
                %s: no longer holds
                  Named pipes for link weights: not-viable now, viable recorded.
                  - Named pipes is not-viable now, and viable was recorded.
                  - This stands against it now: MS-DOS is asked to create the pipe and can only open one. See KB95900 Named pipes x MS-DOS = YES(3); KB95900 note 3.
                  - Does not pass --fail-on undetermined: the chosen Named pipes is not-viable.
                  The requirements are not the same bytes as when it was recorded.
                """.formatted(record));
        assertThat(verify("--format", "json").out())
                .contains("\"standing\": \"no-longer-holds\"", "\"code\": \"against\"", "\"rule\": \"OPEN-ONLY\"")
                .contains("\"recorded\": \"viable\"", "\"now\": \"not-viable\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "chosen: named-pipes | 'constraints: {forbid: [named-pipes]}' | Named pipes is not-viable now",
                "chosen: named-pipes | chosen: rpc | The requirements now choose RPC for the link, and no longer",
                "weights: | loads: | The requirements have no link weights any more.",
                "chosen: named-pipes | acrossMachines: true | This stands against it now: Test Named pipes from",
                "[Windows NT 3.51] | '[Windows XP]' | Named pipes is undetermined now, and viable was recorded."
            })
    void whatTakesTheChoiceAwayIsTold(String from, String to, String reason) throws IOException {
        change(design, from, to);
        Ran ran = verify();
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.out()).contains(": no longer holds\n", "  - " + reason);
    }

    @Test
    void whatChangesNothingOfTheChoiceIsARemark() throws IOException {
        change(design, "    chosen: named-pipes\n", "    sends: scale\n    carries: data\n");
        assertThat(verify().exit()).isEqualTo(1);
        change(design, "    sends: scale\n    carries: data\n", "");
        Ran ran = verify();
        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).endsWith("  The requirements are not the same bytes as when it was recorded.\n");
    }

    @Test
    void aConditionThatWasRecordedHoldsAndAnotherDoesNot() throws IOException {
        change(design, "    chosen", "    acrossMachines: true\n    chosen");
        record = folder.resolve("anew/scale-house-weights.md");
        assertThat(record("anew").exit()).isZero();
        assertThat(Files.readString(record)).contains("verdict: conditional\n");
        assertThat(verify().exit()).isZero();
        change(design, "    acrossMachines", "    broadcast: true\n    acrossMachines");
        Ran worse = verify();
        assertThat(worse.exit()).isEqualTo(1);
        assertThat(worse.out()).contains("conditional, as recorded.", "This stands against it now: Test whether all");
        change(design, "    broadcast: true\n    acrossMachines: true\n", "");
        Ran better = verify();
        assertThat(better.exit()).isZero();
        assertThat(better.out())
                .contains("Named pipes is viable now, which is better than recorded: conditional.")
                .contains("Of the findings that stood against it when it was recorded, 1 no longer does.");
    }

    /** The same is asked for in the short form and in the long one, so that nothing else stands against it. */
    @Test
    void whatSaysTheSameHoldsWhereverTheRequirementStands() throws IOException {
        String shortForm = """
                version: 1
                application: Scale House
                targets: [Windows NT 3.51, Windows 95]
                needs: {acrossMachines: true%s}
                chosen: netbios
                """;
        Files.writeString(design, shortForm.formatted(", interoperate: true"));
        record = folder.resolve("anew/scale-house.md");
        assertThat(record("anew").exit()).isZero();
        change(record, "link: application", "link: weights");
        Files.writeString(design, """
                version: 1
                application: Scale House
                components: {scale: {targets: [Windows NT 3.51, Windows 95]}}
                links: {weights: {among: [scale], acrossMachines: true, chosen: netbios}}
                """);
        Ran ran = verify();
        assertThat(ran.out())
                .doesNotContain("This stands against it now", "no longer does")
                .contains(": holds\n");
        change(record, "sentences:", "x-sentences:");
        assertThat(verify().exit()).isEqualTo(2);
    }

    @Test
    void whereNothingServedItHoldsUntilSomethingDoes() throws IOException {
        Files.writeString(design, "version: 1\napplication: Tape\ntargets: [POSIX, MS-DOS]\nneeds: {pipes: create}\n");
        record = folder.resolve("none/tape.md");
        assertThat(record("none").exit()).isEqualTo(1);
        assertThat(Files.readString(record)).contains("mechanism: none\n", "Chosen option: \"none\", because");
        assertThat(verify().exit()).isZero();
        change(design, ", MS-DOS", "");
        Ran ran = verify();
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.out()).contains("Nothing was chosen because nothing served the link, and now");
    }

    @Test
    void aFileThatIsGoneTakesTheDecisionWithIt() throws IOException {
        Files.delete(design);
        Ran ran = verify();
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.out()).contains("- There is no file " + design + " any more.");
    }

    @Test
    void aWaiverThatEndsEndsWhatRestsOnIt() throws IOException {
        Path example = Path.of("examples/signed-off/records/plant-monitor-weights.md");
        record = example;
        assertThat(verify("--today", "2027-06-30").exit()).isZero();
        Ran ran = verify("--today", "2027-07-01");
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.out()).contains("MS-DOS is asked to create the pipe and can only open one.");
    }

    @Test
    void thePolicyThatWasRecordedIsAppliedUnlessAnotherIsNamed() throws IOException {
        Path house = folder.resolve("house.yaml");
        String none = "version: 1\npolicy: House rules\n";
        String strict = none + "forbid: [{mechanisms: [named-pipes], because: they are blocked}]\n";
        Files.writeString(house, none);
        record = folder.resolve("policy/scale-house-weights.md");
        assertThat(record("policy", "--policy", house.toString()).exit()).isZero();
        assertThat(Files.readString(record)).contains("policy: {name: House rules, file: \"../house.yaml\"}");
        assertThat(verify().exit()).isZero();
        Files.writeString(house, strict);
        assertThat(verify().out()).contains("no longer holds", "because they are blocked");
        Path other = Files.writeString(folder.resolve("other.yaml"), none);
        assertThat(verify("--policy", other.toString()).exit()).isZero();
        Files.writeString(house, none + "required: [{need: acrossMachines, because: it is asked for}]\n");
        assertThat(verify().out()).contains("Does not pass the policy House rules");
        Files.writeString(house, "version: 1\n");
        Ran bad = verify();
        assertThat(bad.exit()).isEqualTo(2);
        assertThat(bad.err()).startsWith(house + ":1:1: /policy: policy is missing");
        Files.delete(house);
        assertThat(verify().out()).contains("There is no file " + house + " any more.");
    }

    @ParameterizedTest
    @CsvSource({"superseded by ADR-0007", "Rejected", "deprecated"})
    void whatIsNotInForceIsNotJudged(String status) throws IOException {
        change(record, "status: proposed", "status: " + status);
        Files.delete(design);
        Ran ran = verify();
        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).contains(": not in force\n", "the status of the record is " + status + ".");
    }

    @Test
    void whatPeopleChangeInARecordIsTheirs() throws IOException {
        change(record, "status: proposed", "status: accepted\ndecision-makers: [A, B]\nnav_order: 7\ndate: 2026-01-01");
        change(record, "## Considered Options", "We like pipes.\n\n## Considered Options");
        Files.writeString(record, Files.readString(record).replace("\n", "\r\n"));
        assertThat(verify().exit()).isZero();
    }

    @Test
    void badRequirementsOutrankADecisionThatDoesNotHold() throws IOException {
        change(design, "MS-DOS", "MS-DOSS");
        Ran ran = verify();
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).startsWith(design + ":4:");
        assertThat(ran.out()).isEmpty();
        assertThat(verify("--format", "json").out()).contains("\"in\": \"" + design + '"', "\"line\": 4");
    }

    @Test
    void recordsOfStandardInputAreCheckedBySomethingOnStandardInput() throws IOException {
        Ran written = cli.reading(DESIGN).run("advise", "--format", "madr", "-");
        record = Files.writeString(folder.resolve("piped.md"), written.out());
        assertThat(written.out()).contains("./ipc-advisor verify-adr FILE <REQUIREMENTS\n");
        assertThat(verify().exit()).isZero();
        assertThat(cli.reading(DESIGN.replace("named-pipes", "rpc"))
                        .run("verify-adr", record.toString())
                        .exit())
                .isEqualTo(1);
        Ran twice = cli.reading(written.out()).run("verify-adr", "-");
        assertThat(twice.exit()).isEqualTo(2);
        assertThat(twice.err()).contains("The record comes from standard input, and says that its requirements did.");
    }

    @Test
    void severalAreCheckedAndTheWorstCounts() throws IOException {
        Path other = folder.resolve("records/other.md");
        Files.writeString(other, "# No record\n");
        Ran ran = cli.run("verify-adr", record.toString(), other.toString(), folder.toString(), "none.md");
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.out()).contains(record + ": holds\n");
        assertThat(ran.err().lines().toList())
                .isEqualTo(List.of(
                        other + ":1:1: The first line is no line of three hyphens. A record begins with front matter: a"
                                + " line ---, its keys, and another line ---.",
                        folder + ": This is a directory. Name a decision record in it.",
                        "none.md: There is no file of this name."));
        assertThat(cli.run("verify-adr").exit()).isEqualTo(2);
    }

    /** Whoever writes a record names any file: what it says is not shown. */
    @Test
    void ofAForeignFileThatARecordNamesNothingIsShown() throws IOException {
        Files.writeString(design, "hunter2 is the word");
        assertThat(verify().err())
                .contains("A mapping is expected", "not text.")
                .doesNotContain("hunter2");
    }

    @Test
    void aDeviceThatARecordNamesIsNotOpened() throws IOException {
        change(record, "\"../design.yaml\"", "/dev/zero");
        Ran ran = verify();
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err())
                .isEqualTo("/dev/zero: This is no regular file. A decision record has to name one.\n" + record
                        + ": It cannot be checked, because it names /dev/zero, which is bad.\n");
    }
}
