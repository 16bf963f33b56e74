package org.ipcadvisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.ipcadvisor.cli.Shell.Ran;
import org.ipcadvisor.knowledge.SourceFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A batch that was interrupted is gone on with where that is certain to come to the same, and refused where it is not. */
final class BatchResumeTest {

    private static final int LINES = 1_000;
    private static final int CHECKPOINT = 256;

    @TempDir
    private Path folder;

    private Path in = Path.of("");
    private Path out = Path.of("");
    private Path part = Path.of("");
    private Path journal = Path.of("");

    @BeforeEach
    void writeLines() throws IOException {
        in = folder.resolve("in.jsonl");
        out = folder.resolve("out.jsonl");
        part = folder.resolve("out.jsonl.part");
        journal = folder.resolve("out.jsonl.part.journal");
        Files.write(in, lines("viable"));
    }

    private static List<String> lines(String sixth) {
        return IntStream.range(0, LINES)
                .mapToObj(i -> i == 5 ? sixth : i % 7 == 3 ? "bad" : "viable")
                .toList();
    }

    /** Asks a judge who cannot answer from the given question on. */
    private Ran interrupted(int questions, String... more) {
        AtomicInteger asked = new AtomicInteger();
        Judge judge = (file, document, syntax, circumstances) -> {
            if (asked.incrementAndGet() > questions) {
                throw new IllegalStateException("the power is off");
            }
            return new ScriptedJudge().judge(file, document, syntax, circumstances);
        };
        return batch(judge, more);
    }

    private Ran batch(Judge judge, String... more) {
        List<String> arguments = new ArrayList<>(List.of("batch", in.toString(), "--output", out.toString()));
        Collections.addAll(arguments, more);
        return new Cli(judge).run(arguments.toArray(String[]::new));
    }

    private Ran resumed(String... more) {
        List<String> arguments = new ArrayList<>(List.of(more));
        arguments.add("--resume");
        return batch(new ScriptedJudge(), arguments.toArray(String[]::new));
    }

    private String undisturbed() throws IOException {
        assertThat(batch(new ScriptedJudge()).exit()).isEqualTo(2);
        String answers = Files.readString(out);
        Files.delete(out);
        return answers;
    }

    private List<String> names() {
        String[] names = folder.toFile().list();
        return names == null ? List.of() : List.of(names).stream().sorted().toList();
    }

    @Test
    void itComesToTheSameAndAsksNothingTwice() throws Exception {
        String expected = undisturbed();
        assertThat(interrupted(2 * CHECKPOINT + 20).exit()).isEqualTo(3);
        assertThat(names()).containsExactly("in.jsonl", "out.jsonl.part", "out.jsonl.part.journal");

        AtomicInteger asked = new AtomicInteger();
        Judge counting = (file, document, syntax, circumstances) -> {
            asked.incrementAndGet();
            return new ScriptedJudge().judge(file, document, syntax, circumstances);
        };
        Ran ran = batch(counting, "--resume");
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).isEqualTo("ipc-advisor: 143 of 1000 lines are bad.\n");
        assertThat(out).hasContent(expected);
        assertThat(asked).hasValue(LINES - 2 * CHECKPOINT);
        assertThat(names()).containsExactly("in.jsonl", "out.jsonl");
    }

    @Test
    void itBeginsWhereThereIsNothingToGoOnWith() throws Exception {
        String expected = undisturbed();
        assertThat(resumed().exit()).isEqualTo(2);
        assertThat(out).hasContent(expected);

        Files.writeString(journal, "batch of 2026-01-01 by nobody\n");
        assertThat(resumed().exit()).isEqualTo(2);
        assertThat(out).hasContent(expected);
        Files.writeString(journal, "batch of 2026-13-01 by nobody\n");
        Files.writeString(part, "not ours");
        assertThat(resumed().exit()).isEqualTo(2);
        assertThat(out).hasContent(expected);
    }

    @Test
    void aCallWithoutItBeginsAnew() throws Exception {
        String expected = undisturbed();
        interrupted(700);
        Files.write(in, lines("bad"));
        assertThat(batch(new ScriptedJudge()).exit()).isEqualTo(2);
        assertThat(Files.readString(out)).isNotEqualTo(expected).contains("{\"line\":6,");
    }

    @Test
    void whatWasWrittenAndIsNoLongerWholeIsAnsweredAgain() throws Exception {
        String expected = undisturbed();
        interrupted(900);
        byte[] written = Files.readAllBytes(part);
        written[written.length / 2] ^= 1;
        Files.write(part, written);
        assertThat(resumed().exit()).isEqualTo(2);
        assertThat(out).hasContent(expected);
    }

    @Test
    void aJournalOrAnOutputThatWasCutOffAnywhereWillDo() throws Exception {
        String expected = undisturbed();
        interrupted(900);
        byte[] written = Files.readAllBytes(part);
        String said = Files.readString(journal);
        for (int i = 0; i <= 40; i++) {
            Files.writeString(journal, said.substring(0, said.length() * i / 40));
            Files.write(part, List.of());
            Files.write(part, Arrays.copyOf(written, written.length * (41 - i) / 41));
            assertThat(resumed().exit()).isEqualTo(2);
            assertThat(out).hasContent(expected);
        }
    }

    @Test
    void otherLinesAreRefused() throws Exception {
        interrupted(900);
        Files.write(in, lines("bad"));
        Ran ran = resumed();
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err())
                .isEqualTo("ipc-advisor: " + in + " has changed since " + part.toAbsolutePath()
                        + " was begun: its first 768 lines are others now. Call without --resume to begin again.\n");
        Files.write(in, lines("viable"));
        assertThat(resumed().exit()).isEqualTo(2);
    }

    @Test
    void fewerLinesAreRefused() throws Exception {
        interrupted(900);
        Files.write(in, lines("viable").subList(0, 500));
        assertThat(resumed().err()).contains("has changed since");
    }

    @Test
    void anotherDayIsRefusedAndTheFirstOneKept() throws Exception {
        interrupted(600, "--today", "2027-03-31");
        assertThat(resumed("--today", "2027-04-01").err())
                .isEqualTo(
                        "ipc-advisor: " + part.toAbsolutePath()
                                + " was begun for another day, 2027-03-31. Call it as it was called then, or without --resume to begin again.\n");
        List<String> days = Collections.synchronizedList(new ArrayList<>());
        Judge judge = (file, document, syntax, circumstances) -> {
            days.add(circumstances.today().toString());
            return new ScriptedJudge().judge(file, document, syntax, circumstances);
        };
        assertThat(batch(judge, "--resume").exit()).isEqualTo(2);
        assertThat(days).containsOnly("2027-03-31");
    }

    @Test
    void anotherPolicyIsRefused() throws Exception {
        Path policy = Files.writeString(folder.resolve("house.yaml"), """
                version: 1
                policy: House
                forbid: [{mechanisms: [dde], because: it is old}]
                """);
        assertThat(interrupted(600, "--policy", policy.toString()).err()).contains("a fault of its own");
        Ran without = resumed();
        assertThat(without.exit()).isEqualTo(2);
        assertThat(without.err()).contains(" was begun under another policy. Call it as it was called then");
        Files.writeString(policy, Files.readString(policy).replace("old", "gone"));
        assertThat(resumed("--policy", policy.toString()).err()).contains("under another policy");
        Files.writeString(policy, Files.readString(policy).replace("gone", "old"));
        assertThat(resumed("--policy", policy.toString()).exit()).isEqualTo(2);
    }

    @Test
    void aPolicyMayComeFromStandardInput() throws Exception {
        String policy = "{version: 1, policy: House, forbid: [{mechanisms: [dde], because: it is old}]}";
        Ran ran = new Cli(new ScriptedJudge())
                .reading(policy)
                .run("batch", in.toString(), "--output", out.toString(), "--policy", "-");
        assertThat(ran.err()).isEqualTo("ipc-advisor: 143 of 1000 lines are bad.\n");
        assertThat(out).exists();
    }

    @Test
    void anotherFolderOfKnowledgeIsRefused() throws Exception {
        Path source = SourceFiles.fieldReport().in(folder);
        Path other = SourceFiles.fieldReport().named("other-report").in(folder);
        Journal.Terms terms = AnswerTerms.of(LocalDate.EPOCH, List.of(source), "");
        assertThat(AnswerTerms.of(LocalDate.EPOCH, List.of(source), "")).isEqualTo(terms);
        assertThat(AnswerTerms.of(LocalDate.EPOCH, List.of(other), "")).isNotEqualTo(terms);
        assertThat(AnswerTerms.of(LocalDate.EPOCH, List.of(), "")).isNotEqualTo(terms);
        Files.writeString(source.resolve("notes.yaml"), "# more\n", StandardOpenOption.APPEND);
        assertThat(AnswerTerms.of(LocalDate.EPOCH, List.of(source), "")).isNotEqualTo(terms);
    }

    @Test
    void whatNobodyLeftHereIsNotTouched() throws Exception {
        Files.writeString(part, "keep me");
        for (String resume : List.of("--jobs=2", "--resume")) {
            Ran ran = batch(new ScriptedJudge(), resume);
            assertThat(ran.exit()).isEqualTo(3);
            assertThat(ran.err()).contains("is there already, and no batch has left it; move it away");
            assertThat(part).hasContent("keep me");
        }
    }

    @Test
    void whatIsReadIsNotWrittenOver() throws Exception {
        for (Path beside : List.of(part, journal)) {
            Files.writeString(beside, "viable\n");
            Ran ran = new Cli(new ScriptedJudge()).run("batch", beside.toString(), "--output", out.toString());
            assertThat(ran.exit()).isEqualTo(2);
            assertThat(ran.err()).contains("which is also read. Name another file.");
            assertThat(beside).hasContent("viable");
            Files.delete(beside);
        }
    }

    @Test
    void onlyFilesCanBeGoneOnWith() {
        assertThat(new Cli(new ScriptedJudge()).run("batch", "-", "--resume", "--output", out.toString()))
                .isEqualTo(new Ran(
                        2,
                        "",
                        "ipc-advisor: --resume goes on with a file, from a file. Name both: ipc-advisor batch IN.jsonl"
                                + " --output FILE --resume. See: ipc-advisor batch --help\n"));
        assertThat(new Cli(new ScriptedJudge())
                        .run("batch", in.toString(), "--resume")
                        .exit())
                .isEqualTo(2);
    }

    @Test
    void twoBatchesDoNotWriteOneFile() {
        List<Ran> second = Collections.synchronizedList(new ArrayList<>());
        AtomicInteger asked = new AtomicInteger();
        Judge judge = (file, document, syntax, circumstances) -> {
            if (asked.incrementAndGet() == 1) {
                second.add(batch(new ScriptedJudge()));
            }
            return new ScriptedJudge().judge(file, document, syntax, circumstances);
        };
        assertThat(batch(judge, "--jobs", "1").exit()).isEqualTo(2);
        assertThat(second)
                .containsExactly(new Ran(
                        3,
                        "",
                        "ipc-advisor: The output " + out + " cannot be written: another batch is writing it.\n"));
    }

    @Test
    void howManyAreJudgedAtATimeChangesNothing() throws Exception {
        String expected = undisturbed();
        for (String jobs : List.of("1", "2", "5", "256")) {
            assertThat(batch(new ScriptedJudge(), "--jobs", jobs).exit()).isEqualTo(2);
            assertThat(out).hasContent(expected);
        }
        for (String none : List.of("0", "257", "-1", "two", "1e2")) {
            assertThat(batch(new ScriptedJudge(), "--jobs=" + none).err()).contains("Write a number from 1 to 256.");
        }
    }
}
