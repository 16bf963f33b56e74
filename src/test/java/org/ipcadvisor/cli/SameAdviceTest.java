package org.ipcadvisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.ipcadvisor.Advisor;
import org.ipcadvisor.Circumstances;
import org.ipcadvisor.advice.Advice;
import org.ipcadvisor.document.BadDocumentException;
import org.ipcadvisor.document.Syntax;
import org.ipcadvisor.http.Raw;
import org.ipcadvisor.report.Format;
import org.ipcadvisor.report.JsonReport;
import org.ipcadvisor.report.Slot;
import org.ipcadvisor.serve.Serving;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The command, the library and the service give the same advice for the same bytes. */
class SameAdviceTest {

    @AutoClose
    private static final Serving serving = new Serving();

    static List<Path> examples() throws IOException {
        return ExamplesTest.examples();
    }

    private static Path requirements(Path example) {
        Path yaml = example.resolve("requirements.yaml");
        return Files.exists(yaml) ? yaml : example.resolve("requirements.json");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void on_every_example_in_every_format(Path example) throws IOException, BadDocumentException {
        byte[] document = Files.readAllBytes(requirements(example));
        String text = new String(document, StandardCharsets.UTF_8);
        for (Format format : Format.values()) {
            String commanded = new Cli(new LibraryJudge())
                    .reading(text)
                    .run(
                            "advise",
                            "--today",
                            Serving.TODAY,
                            "--format",
                            format.name().toLowerCase(Locale.ROOT),
                            "-")
                    .out();
            Raw.Answer served = serving.post(
                    "/v1/advice?today=" + Serving.TODAY,
                    "application/yaml",
                    document,
                    "Accept: " + format.mediaType() + "\r\n");
            assertThat(served.status()).isEqualTo(200);
            assertThat(served.body()).as(format.name()).isEqualTo(commanded).isNotEmpty();
        }
        StringWriter embedded = new StringWriter();
        Advisor advisor = Advisor.standard();
        Advice advice = advisor.advise(
                advisor.read("-", document, Syntax.YAML), Circumstances.on(LocalDate.parse(Serving.TODAY)));
        new JsonReport().write(List.of(new Slot.Advised(advice, text)), embedded);
        assertThat(serving.post("/v1/advice", "application/yaml", document).body())
                .isEqualTo(embedded.toString());
    }

    @Test
    void on_every_line_of_a_batch() throws IOException {
        String lines = Files.readString(Path.of("src/docs/use/portfolio.jsonl"));
        assertThat(serving.post("/v1/advice:batch", "application/jsonl", lines).body())
                .isEqualTo(new Cli(new LibraryJudge())
                        .reading(lines)
                        .run("batch", "--today", Serving.TODAY, "-")
                        .out())
                .hasLineCount((int) lines.lines().count());
    }

    @Test
    void on_what_is_known() throws IOException {
        assertSame("/v1/matrix", "matrix", "--format", "json");
        assertSame("/v1/rules", "rules", "--format", "json");
        assertSame("/v1/schema/requirements", "schema", "requirements");
        assertSame("/v1/schema/diff", "schema", "diff");
        assertSame(
                "/v1/explain/NamedPipes/Windows%2095?role=create",
                "explain", "named-pipes", "win95", "--create", "--format", "json");
        assertSame("/v1/explain/clipboard/winxp", "explain", "clipboard", "winxp", "--format", "json");
    }

    private static void assertSame(String target, String... command) throws IOException {
        assertThat(serving.get(target).body())
                .isEqualTo(new Cli(new LibraryJudge()).run(command).out())
                .isNotEmpty();
    }
}
