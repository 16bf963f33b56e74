package org.ipcadvisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.ipcadvisor.cli.Shell.Ran;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BatchCommandTest {

    @TempDir
    private Path folder;

    private final Cli cli = new Cli(new ScriptedJudge());

    @Test
    void everyLineIsAnsweredInItsPlace() {
        Ran ran = cli.reading("viable\nbad\n\nnot-viable").run("batch", "-");
        List<String> lines = ran.out().lines().toList();
        assertThat(lines).hasSize(4);
        assertThat(lines.get(0)).startsWith("{\"file\":null,").contains("\"sha256\":\"JSON\"");
        assertThat(lines.get(1)).startsWith("{\"line\":2,\"problems\":[").contains("\"line\":3,\"column\":1");
        assertThat(lines.get(2)).startsWith("{\"line\":3,\"problems\":[");
        assertThat(lines.get(3)).startsWith("{\"file\":null,").contains("not-viable");
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).isEqualTo("ipc-advisor: 2 of 4 lines are bad.\n");
    }

    @Test
    void itHasNoGate() {
        Ran ran = cli.reading("not-viable\nundetermined\n").run("batch", "-");
        assertThat(ran.exit()).isZero();
        assertThat(ran.err()).isEmpty();
    }

    @Test
    void anEmptyFileGivesNoLines() {
        assertThat(cli.run("batch", "-"))
                .isEqualTo(new Ran(0, "", "-: There are no lines in this, and so there is nothing to judge.\n"));
    }

    @Test
    void theLineEndIsNoPartOfTheDocument() {
        List<String> documents = Collections.synchronizedList(new ArrayList<>());
        Judge judge = (file, document, syntax, circumstances) -> {
            documents.add(new String(document, StandardCharsets.UTF_8));
            return new ScriptedJudge().judge(file, document, syntax, circumstances);
        };
        new Cli(judge).reading("viable\r\nviable\nviable").run("batch", "-");
        assertThat(documents).containsOnly("viable").hasSize(3);
    }

    @Test
    void nothingIsAnsweredBehindAFaultForItWouldBeOutOfLine() {
        Ran ran = cli.reading("viable\nfault\nviable\nviable\n").run("batch", "-");
        assertThat(ran.exit()).isEqualTo(3);
        assertThat(ran.out().lines()).hasSize(1);
        assertThat(ran.err()).contains("while judging line 2 of -.");
    }

    @Test
    void resultsCanGoToAFileWholeOrNotAtAll() throws Exception {
        Path target = Files.writeString(folder.resolve("advice.jsonl"), "old\n");
        Ran fault = cli.reading("viable\nfault\n").run("batch", "-", "--output", target.toString());
        assertThat(fault.exit()).isEqualTo(3);
        assertThat(fault.err()).contains("(IllegalStateException) while judging line 2 of -.");
        assertThat(target).hasContent("old\n");
        assertThat(folder.toFile().list()).containsExactly("advice.jsonl");

        Ran ran = cli.reading("viable\nbad\n").run("batch", "-", "--output", target.toString());
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(Files.readAllLines(target)).hasSize(2);
    }

    @Test
    void whatIsAnsweredIsNotLostWhenReadingFails() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("Input/output error");
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                return read();
            }

            @Override
            public int available() {
                return 1; // nobody has to wait, so that nothing is sent on its way before
            }
        };
        InputStream in = new SequenceInputStream(
                new ByteArrayInputStream("viable\nviable\nviable\n".getBytes(StandardCharsets.UTF_8)), failing);
        int exit = Main.run(
                new Call(in, out, err, new Terminal(false, false, false, false, 80), new ScriptedJudge()),
                "batch",
                "-");
        assertThat(exit).isEqualTo(2);
        assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize(3);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("-: The file cannot be read: Input/output error.\n");
    }

    @Test
    void whatIsAnsweredIsNotLostInAFault() {
        Ran ran = cli.reading("viable\nviable\nfault\n").run("batch", "-");
        assertThat(ran.exit()).isEqualTo(3);
        assertThat(ran.out().lines()).hasSize(2);
    }

    @Test
    void whatCannotBeReadIsSaidInASentence() {
        assertThat(cli.run("batch", folder + "/missing"))
                .isEqualTo(new Ran(2, "", folder + "/missing: There is no file of this name.\n"));
        assertThat(cli.run("batch", folder.toString()))
                .isEqualTo(new Ran(
                        2, "", folder + ": This is a directory. Name a JSONL file: one JSON document a line.\n"));
        assertThat(cli.in(new Terminal(true, false, false, false, 80))
                        .run("batch", "-")
                        .err())
                .startsWith("-: Standard input is a terminal.");
    }

    @Test
    void theInputIsNotOverwritten() throws Exception {
        String file = Files.writeString(folder.resolve("in.jsonl"), "viable\n").toString();
        Ran ran = cli.run("batch", file, "--output", file);
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("--output names '" + file + "', which is also read.");
        assertThat(Path.of(file)).hasContent("viable\n");
    }
}
