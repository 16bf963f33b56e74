package org.ipcadvisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.ipcadvisor.cli.Shell.Ran;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DecisionRecordsTest {

    private static final String PLANT = "examples/plant-monitor/requirements.yaml";

    @TempDir
    private Path folder;

    private final Cli cli = new Cli(new LibraryJudge());

    private List<String> files(String name) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(name))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private String into(String name) {
        return "madr=" + folder.resolve(name);
    }

    @Test
    void aRecordThatIsThereIsNeverOverwrittenAndNothingElseIsWritten() throws IOException {
        Path there = Files.createDirectories(folder.resolve("records")).resolve("plant-monitor-peers.md");
        Files.writeString(there, "ours");
        Path json = folder.resolve("advice.json");
        Ran ran = cli.run("advise", "--format", into("records"), "--format", "json=" + json, "--format", "text", PLANT);
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err())
                .isEqualTo(
                        "ipc-advisor: '" + there + "' is there already, and a decision record is never overwritten:"
                                + " nothing was written. Move it away, or name another place. See: ipc-advisor advise --help\n");
        assertThat(files("records")).containsExactly("plant-monitor-peers.md");
        assertThat(there).hasContent("ours");
        assertThat(json).doesNotExist();
    }

    @Test
    void anOutputThatIsThereIsNeverOverwrittenEither() throws IOException {
        Path there = Files.writeString(folder.resolve("record.md"), "ours");
        Ran ran = cli.run("advise", "--format", "madr", "--output", there.toString(), PLANT);
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("is there already, and a decision record is never overwritten");
        assertThat(there).hasContent("ours");
        Path other = folder.resolve("other.md");
        assertThat(cli.run("advise", "--format", "madr", "--output", other.toString(), PLANT)
                        .exit())
                .isZero();
        assertThat(Files.readString(other))
                .contains("\n<!-- Record 3 of 3 begins below;", "verify-adr " + other + "\n");
    }

    @Test
    void whereAFileStandsNoFolderIsMade() throws IOException {
        Files.writeString(folder.resolve("records"), "ours");
        Ran ran = cli.run("advise", "--format", into("records"), PLANT);
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("is there and is no folder. Name a folder for the decision records.");
        assertThat(cli.run("advise", "--format", "madr=", PLANT).exit()).isEqualTo(2);
    }

    @Test
    void whereOneFileIsRefusedNoRecordIsWritten() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.yaml"), "version: 2\n");
        Ran ran = cli.run("advise", "--format", into("records"), PLANT, bad.toString());
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err())
                .endsWith("ipc-advisor: No decision record was written, because not everything could be judged.\n");
        assertThat(folder.resolve("records")).doesNotExist();
    }

    @Test
    void otherFormatsGoBesideTheRecordsAndNotOntoThem() throws IOException {
        String record = folder.resolve("records/plant-monitor-peers.md").toString();
        Ran onto = cli.run("advise", "--format", into("records"), "--format", "json=" + record, PLANT);
        assertThat(onto.exit()).isEqualTo(2);
        assertThat(onto.err()).contains("Two formats would go to '" + record + "'.");
        Ran beside = cli.run("advise", "--format", into("records"), "--format", "text", PLANT);
        assertThat(beside.exit()).isZero();
        assertThat(beside.out()).startsWith("Plant Monitor: ");
        assertThat(files("records"))
                .containsExactly("plant-monitor-alarms.md", "plant-monitor-peers.md", "plant-monitor-readings.md");
    }

    @Test
    void namesAreThoseThatEveryFileSystemTakes() throws IOException {
        String links = Stream.of(
                        "../../x",
                        "CON",
                        "Gr\u00FC\u00DFe",
                        "gruse",
                        "Gru!!se",
                        "\u05E9\u05DC\u05D5\u05DD",
                        "a".repeat(150))
                .map(name -> "  \"" + name + "\": {among: [c]}\n")
                .reduce("", String::concat);
        Path design = Files.writeString(
                folder.resolve("d.yaml"),
                "version: 1\napplication: \" A/B: \"\ncomponents: {c: {targets: [Windows 95]}}\nlinks:\n" + links);
        Path device =
                Files.writeString(folder.resolve("e.yaml"), "version: 1\napplication: NUL\ntargets: [Windows 95]\n");
        assertThat(cli.run("advise", "--format", into("r"), design.toString(), device.toString())
                        .exit())
                .isZero();
        List<String> names = files("r");
        assertThat(names)
                .hasSize(8)
                .allMatch(name -> name.matches("[a-z0-9]+(-[a-z0-9]+)*\\.md"))
                .contains("a-b-x.md", "a-b-con.md", "a-b-record.md", "nul-record.md", "a-b-gru-se.md")
                .contains("a-b-" + "a".repeat(60) + ".md");
        assertThat(names.stream().map(name -> name.toLowerCase(Locale.ROOT))).doesNotHaveDuplicates();
        List<String> call = Stream.concat(
                        Stream.of("verify-adr"),
                        names.stream().map(name -> folder.resolve("r/" + name).toString()))
                .toList();
        assertThat(cli.run(call.toArray(String[]::new)).exit()).isZero();
    }

    @Test
    void equalNamesAreToldApartWhateverTheOrder() throws IOException {
        String design = "version: 1\napplication: A\ncomponents: {c: {targets: [Windows 95]}}\nlinks:\n";
        Path file = folder.resolve("d.yaml");
        Files.writeString(file, design + "  x y: {among: [c]}\n  x-y: {among: [c]}\n");
        assertThat(cli.run("advise", "--format", into("one"), file.toString()).exit())
                .isZero();
        String one = linkOf("one", 0) + linkOf("one", 1);
        Files.writeString(file, design + "  x-y: {among: [c]}\n  x y: {among: [c]}\n");
        assertThat(cli.run("advise", "--format", into("two"), file.toString()).exit())
                .isZero();
        assertThat(files("one"))
                .hasSize(2)
                .allMatch(name -> name.matches("a-x-y-[0-9a-f]{8}\\.md"))
                .isEqualTo(files("two"));
        assertThat(linkOf("two", 0) + linkOf("two", 1)).isEqualTo(one);
        assertThat(cli.run("advise", "--format", into("three"), file.toString(), file.toString())
                        .exit())
                .isZero();
        assertThat(files("three")).hasSize(4);
    }

    private String linkOf(String name, int index) throws IOException {
        return Files.readString(folder.resolve(name).resolve(files(name).get(index)))
                .lines()
                .filter(line -> line.startsWith("  link: "))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theDayIsToldWhereItIsNamedAndWhereAWaiverEnds() {
        assertThat(cli.run("advise", "--format", "madr", PLANT).out()).doesNotContain("\ndate: ");
        assertThat(cli.run("advise", "--format", "madr", "--today", "2026-11-24", PLANT)
                        .out())
                .contains("\nstatus: proposed\ndate: 2026-11-24\n");
        assertThat(cli.run("advise", "--format", "madr", "examples/signed-off/requirements.yaml")
                        .out())
                .containsPattern("\nstatus: proposed\ndate: \\d{4}-\\d\\d-\\d\\d\n");
    }

    @Test
    void theCommandThatIsShownIsOneThatAShellReads() {
        Path spaced = folder.resolve("it's here");
        assertThat(cli.run("advise", "--format", "madr=" + spaced, PLANT).exit())
                .isZero();
        Path record = spaced.resolve("plant-monitor-peers.md");
        assertThat(record).content().contains("verify-adr '" + record.toString().replace("'", "'\\''") + "'\n");
    }
}
