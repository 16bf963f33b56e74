package org.ipcadvisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.ipcadvisor.cli.Shell.Ran;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MainTest {

    private final Cli cli = new Cli(new ScriptedJudge());

    @Test
    void theVersionIsTheBuilds() {
        Ran ran = cli.run("--version");
        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).matches("ipc-advisor [0-9]+\\.[0-9]+\\S*\n");
        assertThat(ran.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "-h",
                "help",
                "advise --help",
                "batch -h",
                "limits --help",
                "schema -h",
                "mcp -h",
                "init -h",
                "help advise"
            })
    void helpGoesToStandardOutputAndFitsTheTerminal(String command) {
        Ran ran = cli.run(command.split(" "));
        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).startsWith("Usage: ipc-advisor ").endsWith("\n");
        assertThat(ran.out().lines()).allMatch(line -> line.length() <= 80);
        assertThat(ran.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"advise", "batch", "mcp"})
    void helpTellsTheExitCodesAndShowsExamples(String command) {
        assertThat(cli.run(command, "--help").out())
                .contains("Exit codes:\n  0  ", "\n  2  ", "\n  3  ", "Examples:\n  ipc-advisor " + command);
    }

    @ParameterizedTest
    @ValueSource(strings = {"advise", "batch", "diff", "verify-adr", "findings", "mcp"})
    void noLineOfHelpEndsWithinAName(String command) {
        for (int columns = 40; columns <= 100; columns++) {
            Shell.Ran ran = new Cli(new LibraryJudge())
                    .in(new Terminal(false, false, false, false, columns))
                    .run("help", command);
            assertThat(ran.out().lines())
                    .as("%d columns", columns)
                    .noneMatch(line -> line.matches(".*(\\w[-./]|[-.]{2}|\\bIN|[ (]\\.ipc\\.)") && !line.endsWith("."))
                    .noneMatch(line -> line.matches(".*[\\uE000-\\uE002].*"));
        }
    }

    @Test
    void helpIsColouredOnATerminalOnly() {
        assertThat(cli.run("--help").out()).doesNotContain("\u001B");
        assertThat(cli.in(new Terminal(true, true, true, true, 80))
                        .run("--help")
                        .out())
                .contains("\u001B");
    }

    static Stream<Arguments> mistakes() {
        String advise = " See: ipc-advisor advise --help";
        String root = " See: ipc-advisor --help";
        return Stream.of(
                Arguments.of("", "A command is missing: try advise, or --help for all of them." + root),
                Arguments.of("advse", "There is no command advse. Did you mean advise?" + root),
                Arguments.of(
                        "pom.xml",
                        "There is no command pom.xml. To judge that file, write: ipc-advisor advise pom.xml." + root),
                Arguments.of("--formt", "There is no option --formt." + root),
                Arguments.of("help nothing", "There is no command nothing." + root),
                Arguments.of("help advse", "There is no command advse. Did you mean advise?" + root),
                Arguments.of(
                        "help advise batch",
                        "help takes one COMMAND, and batch is one too many. See: ipc-advisor help --help"),
                Arguments.of("advise -x", "There is no option -x." + advise),
                Arguments.of("advise --fromat=json", "There is no option --fromat. Did you mean --format?" + advise),
                Arguments.of("advise --fromat json f", "There is no option --fromat. Did you mean --format?" + advise),
                Arguments.of("advise --format json", "The argument FILE is missing." + advise),
                Arguments.of("advise -oFILE", "The argument FILE is missing." + advise),
                Arguments.of("advise", "The argument FILE is missing." + advise),
                Arguments.of("advise --formt x f", "There is no option --formt. Did you mean --format?" + advise),
                Arguments.of(
                        "advise f --format xml",
                        "The option --format cannot be 'xml'. Write text, json, markdown, html, sarif, junit, github or madr."
                                + advise),
                Arguments.of(
                        "rules --format html",
                        "The option --format cannot be 'html'. Write text or json. See: ipc-advisor rules --help"),
                Arguments.of("advise f --format", "The option --format needs a value: FORMAT[=FILE]." + advise),
                Arguments.of(
                        "advise f --format text --format json",
                        "Two formats would go to standard output. Name a file of its own for each, as --format json=advice.json."
                                + advise),
                Arguments.of(
                        "advise f --fail-on viable",
                        "The option --fail-on cannot be 'viable'. Write never, not-viable, undetermined or conditional."
                                + advise),
                Arguments.of(
                        "advise f --color red",
                        "The option --color cannot be 'red'. Write auto, always or never." + advise),
                Arguments.of(
                        "advise f --width 39",
                        "The option --width cannot be '39'. Write a number from 40 to 1000." + advise),
                Arguments.of(
                        "advise f --width ٨٠",
                        "The option --width cannot be '٨٠'. Write a number from 40 to 1000." + advise),
                Arguments.of("advise - f -", "Standard input (-) can be read only once." + advise),
                Arguments.of(
                        "advise pom.xml -o ./pom.xml",
                        "--output names './pom.xml', which is also read. Name another file." + advise),
                Arguments.of(
                        "advise pom.xml --output=",
                        "The name of the output is empty. Write --output FILE, or leave it out." + advise),
                Arguments.of("batch", "The argument IN.jsonl is missing. See: ipc-advisor batch --help"),
                Arguments.of(
                        "batch a b", "batch takes one IN.jsonl, and b is one too many. See: ipc-advisor batch --help"),
                Arguments.of("batch a --fail-on never", "There is no option --fail-on. See: ipc-advisor batch --help"),
                Arguments.of("limits x", "limits takes no argument, not x. See: ipc-advisor limits --help"),
                Arguments.of("advise --\u001B[2J f", "There is no option --\\u{1B}[2J." + advise));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void badUsageIsSaidInASentenceWithAHint(String line, String sentence) {
        Ran ran = cli.run(line.isEmpty() ? new String[0] : line.split(" "));
        assertThat(ran.err()).isEqualTo("ipc-advisor: " + sentence + "\n");
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
    }

    @Test
    void theLimitsAreListedWithTheirNumbers() {
        Ran ran = cli.run("limits");
        assertThat(ran.exit()).isZero();
        assertThat(ran.out())
                .startsWith("DOCUMENT_BYTES     1048576  bytes in a document\n")
                .contains("NESTING                 32  levels of lists and mappings inside one another\n");
    }
}
