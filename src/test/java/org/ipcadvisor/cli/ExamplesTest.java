package org.ipcadvisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ipcadvisor.Golden;
import org.ipcadvisor.advice.Advice;
import org.ipcadvisor.advice.Gate;
import org.ipcadvisor.report.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each example gives the advice that stands beside it, and the exit code that the table of examples says. */
class ExamplesTest {

    /** A day on which the waivers of the examples hold. */
    private static final String TODAY = "2026-11-24";

    private static final Path EXAMPLES = Path.of("examples");
    /** What build servers read, and the file beside each example that holds it. */
    private static final Map<String, String> SCANS =
            Map.of("sarif", "advice.sarif", "junit", "advice.junit.xml", "github", "advice.github.txt");

    private static final List<String> PAGES = List.of("control-room", "dead-end", "order-desk", "plant-monitor");
    private static final Pattern ROW = Pattern.compile("\\| \\[([a-z0-9-]+)]\\(([a-z0-9-]+)\\) \\| .+ \\| ([0-3]) \\|");

    static List<Path> examples() throws IOException {
        try (Stream<Path> folders = Files.list(EXAMPLES)) {
            return folders.filter(folder -> Files.exists(requirements(folder)))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void gives_the_advice_that_stands_beside_it(Path example) throws IOException {
        String requirements = requirements(example).toString();
        Shell.Ran text = new Cli(new LibraryJudge()).run("advise", "--today", TODAY, requirements);
        Shell.Ran json = new Cli(new LibraryJudge()).run("advise", "--today", TODAY, "--format", "json", requirements);

        for (Map.Entry<String, String> format : SCANS.entrySet()) {
            Shell.Ran ran = new Cli(new LibraryJudge())
                    .run("advise", "--today", TODAY, "--format", format.getKey(), requirements);
            Golden.check(example.resolve(format.getValue()), ran.out());
            assertThat(ran.err()).isEqualTo(text.err());
            assertThat(ran.exit()).isEqualTo(text.exit());
        }
        int exit = exits().getOrDefault(name(example), -1);
        assertThat(text.err()).isEqualTo(json.err());
        assertThat(text.err().contains("Does not pass --fail-on undetermined")).isEqualTo(exit == 1);
        Golden.check(example.resolve("advice.txt"), text.out());
        Golden.check(example.resolve("advice.json"), json.out());
        assertThat(List.of(text.exit(), json.exit())).containsOnly(exit);
        page(example, "markdown", "advice.md", exit);
        if (PAGES.contains(name(example))) {
            page(example, "html", "advice.html", exit);
        }
    }

    private static void page(Path example, String format, String golden, int exit) throws IOException {
        Shell.Ran ran = new Cli(new LibraryJudge())
                .run(
                        "advise",
                        "--today",
                        TODAY,
                        "--format",
                        format,
                        requirements(example).toString());
        Golden.check(example.resolve(golden), ran.out());
        assertThat(ran.exit()).isEqualTo(exit);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void has_the_decision_records_that_stand_beside_it(Path example, @TempDir Path folder) throws IOException {
        Path copy = Files.createDirectories(folder.resolve(example));
        Path copied = copy.resolve(requirements(example).getFileName());
        Files.copy(requirements(example), copied);
        List<String> call =
                new ArrayList<>(List.of("advise", "--format", "madr=" + copy.resolve("records"), copied.toString()));
        if (Files.readString(copied).contains("waivers:")) {
            call.addAll(List.of("--today", TODAY));
        }
        assertThat(new Cli(new LibraryJudge()).run(call.toArray(String[]::new)).exit())
                .isEqualTo(exits().getOrDefault(name(example), -1));
        List<Path> written = files(copy.resolve("records"));
        assertThat(written).isNotEmpty();
        for (Path record : written) {
            Path golden = example.resolve("records").resolve(record.getFileName());
            if (Golden.isWritten()) {
                Files.createDirectories(golden.getParent());
            }
            Golden.check(golden, Files.readString(record).replace(folder + "/", ""));
        }
        assertThat(files(example.resolve("records")).stream().map(Path::getFileName))
                .containsExactlyElementsOf(
                        written.stream().map(Path::getFileName).toList());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void its_decisions_hold(Path example) throws IOException {
        List<String> call = new ArrayList<>(List.of("verify-adr", "--today", TODAY));
        List<Path> records = files(example.resolve("records"));
        records.forEach(record -> call.add(record.toString()));
        Shell.Ran ran = new Cli(new LibraryJudge()).run(call.toArray(String[]::new));
        assertThat(ran.err()).isEmpty();
        assertThat(ran.exit()).isZero();
        assertThat(ran.out().lines().filter(line -> line.endsWith(": holds"))).hasSameSizeAs(records);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    /** Every format and gate: the same exit code and the same complaints, and those formats that show the gate agree. */
    @ParameterizedTest
    @MethodSource("examples")
    void the_gate_is_the_same_in_every_format(Path example) {
        Map<Path, Advice> judged = new HashMap<>();
        Judge once = (file, document, syntax, circumstances) -> {
            Path key = Path.of(String.valueOf(file));
            if (!judged.containsKey(key)) {
                judged.put(key, new LibraryJudge().judge(file, document, syntax, circumstances));
            }
            return Objects.requireNonNull(judged.get(key));
        };
        for (Gate gate : Gate.values()) {
            Shell.Ran text = gated(once, gate, Format.TEXT, example);
            assertThat(text.exit()).isBetween(0, 1);
            for (Format format : Format.values()) {
                Shell.Ran ran = gated(once, gate, format, example);
                assertThat(ran.exit()).as("%s at %s", format, gate).isEqualTo(text.exit());
                assertThat(ran.err()).as("%s at %s", format, gate).isEqualTo(text.err());
                boolean stopped = text.exit() == 1;
                switch (format) {
                    case JUNIT -> assertThat(ran.out().contains("<failure ")).isEqualTo(stopped);
                    case GITHUB -> assertThat(ran.out().contains("::error ")).isEqualTo(stopped);
                    case MARKDOWN, HTML ->
                        assertThat(ran.out().contains("oes not pass")).isEqualTo(stopped);
                    default -> assertThat(ran.out()).isNotEmpty();
                }
            }
        }
    }

    private static Shell.Ran gated(Judge judge, Gate gate, Format format, Path example) {
        return new Cli(judge)
                .run(
                        "advise",
                        "--today",
                        TODAY,
                        "--fail-on",
                        gate.word(),
                        "--format",
                        format.name().toLowerCase(Locale.ROOT),
                        requirements(example).toString());
    }

    @Test
    void the_table_lists_every_example_and_nothing_else() throws IOException {
        assertThat(examples()).hasSizeGreaterThanOrEqualTo(12);
        assertThat(exits().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        examples().stream().map(ExamplesTest::name).toList());
    }

    private static Path requirements(Path example) {
        Path yaml = example.resolve("requirements.yaml");
        return Files.exists(yaml) ? yaml : example.resolve("requirements.json");
    }

    private static String name(Path example) {
        return example.getFileName().toString();
    }

    private static Map<String, Integer> exits() throws IOException {
        Map<String, Integer> exits = new TreeMap<>();
        for (String line : Files.readAllLines(EXAMPLES.resolve("README.md"))) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                assertThat(row.group(1)).isEqualTo(row.group(2));
                exits.put(row.group(1), Integer.valueOf(row.group(3)));
            }
        }
        return exits;
    }
}
