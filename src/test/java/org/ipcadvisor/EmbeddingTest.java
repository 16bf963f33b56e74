package org.ipcadvisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import org.ipcadvisor.advice.Advice;
import org.ipcadvisor.advice.Gate;
import org.ipcadvisor.advice.LinkAdvice;
import org.ipcadvisor.advice.Recommendation;
import org.ipcadvisor.document.BadDocumentException;
import org.ipcadvisor.document.Problem;
import org.ipcadvisor.document.Syntax;
import org.ipcadvisor.requirements.Requirements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** The library as a program of somebody else's uses it. */
class EmbeddingTest {

    private static final Path PAGE = Path.of("src/docs/use/embedding.md");

    @Test
    @ResourceLock(Resources.SYSTEM_OUT)
    void a_program_reads_requirements_and_prints_verdicts() throws IOException, BadDocumentException {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            Advisor advisor = Advisor.standard();
            Requirements requirements = advisor.read(Path.of("examples/order-desk/requirements.yaml"));
            Advice advice = advisor.advise(requirements);
            for (LinkAdvice link : advice.links()) {
                for (Recommendation mechanism : link.mechanisms()) {
                    System.out.println(link.id() + ": " + mechanism.name() + " is "
                            + mechanism.verdict().word());
                }
            }
        } finally {
            System.setOut(before);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .startsWith("application: DDE is conditional")
                .contains("application: Named pipes is not-viable")
                .hasLineCount(11);
    }

    @Test
    @ResourceLock(Resources.SYSTEM_OUT)
    void what_the_page_shows_is_what_it_prints() throws IOException, BadDocumentException {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            Advisor advisor = Advisor.standard();
            Circumstances circumstances = Circumstances.on(LocalDate.of(2026, 11, 24))
                    .under(advisor.readPolicy(Path.of("src/docs/use/house.yaml")));
            Requirements design = advisor.read(Path.of("src/docs/use/designs/order-desk.ipc.yaml"));
            Advice advice = advisor.advise(design, circumstances);
            for (String cause : Gate.UNDETERMINED.causes(advice)) {
                System.out.println(cause);
            }
        } finally {
            System.setOut(before);
        }
        String page = Files.readString(PAGE);
        String shown = "```text\n" + printed.toString(StandardCharsets.UTF_8) + "```\n";
        Golden.check(PAGE, page.replaceFirst("(?s)```text\n.*?```\n", Matcher.quoteReplacement(shown)));
        assertThat(words(Files.readString(Path.of("src/test/java/org/ipcadvisor/EmbeddingTest.java"))))
                .contains(words(page.replaceFirst("(?s).*```java\n(.*?)```.*", "$1")))
                .contains(words(Files.readString(Path.of("src/main/java/org/ipcadvisor/package-info.java"))
                        .replaceFirst("(?s).*\\{@code\n(.*?)\n \\* }</pre>.*", "$1")
                        .replaceAll("(?m)^ \\*", "")));
    }

    private static String words(String code) {
        return code.replaceAll("\\s+", "");
    }

    @Test
    void a_bad_document_tells_all_its_problems() {
        byte[] document = "version: 1\napplication: X\ntargets: [Linux, Windows 11]\n".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> Advisor.standard().read(null, document, Syntax.YAML))
                .isInstanceOfSatisfying(
                        BadDocumentException.class,
                        e -> assertThat(e.problems())
                                .extracting(Problem::path)
                                .containsExactly("/targets/0", "/targets/1"));
    }

    @Test
    void many_threads_get_the_same_advice() throws Exception {
        Advisor advisor = Advisor.standard();
        Requirements requirements = advisor.read(Path.of("examples/insurance-office/requirements.yaml"));
        Advice expected = advisor.advise(requirements);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Advice>> calls = new ArrayList<>();
            for (int i = 0; i < 64; i++) {
                calls.add(() -> advisor.advise(requirements));
            }
            for (Future<Advice> advice : threads.invokeAll(calls)) {
                assertThat(advice.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
