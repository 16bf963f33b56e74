package org.ipcadvisor;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.ipcadvisor.advice.Advice;
import org.ipcadvisor.report.JsonReport;
import org.ipcadvisor.requirements.Requirements;
import org.junit.jupiter.api.Test;

/**
 * What an answer takes, counted and not timed, so that a change that makes answers dearer is seen on any machine. Who has a
 * good reason raises a bound, in the change that needs it.
 */
final class FootprintTest {

    private static final int KILOBYTE = 1024;
    private static final Path DESK = Path.of("examples/order-desk/requirements.yaml");
    private static final Path PLANT = Path.of("examples/plant-monitor/requirements.yaml");
    private static final Circumstances NOW = Circumstances.now();
    private static final Advisor ADVISOR = Advisor.standard();

    /** A piece of work whose allocations count. */
    private interface Work {
        Object done() throws Exception;
    }

    /** What a piece of work allocates on this thread, in kB, once the compilers have seen it: the median of some times. */
    private static long allocated(Work work) throws Exception {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long[] each = new long[21];
        for (int i = 0; i < 3 * each.length; i++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            assertThat(work.done()).isNotNull();
            each[i % each.length] = threads.getCurrentThreadAllocatedBytes() - before;
        }
        Arrays.sort(each);
        return each[each.length / 2] / KILOBYTE;
    }

    @Test
    void derivedAdvice() throws Exception {
        Requirements desk = ADVISOR.read(DESK);
        assertThat(allocated(() -> ADVISOR.derive(desk, NOW))).isBetween(1_000L, 12_000L);
        Requirements plant = ADVISOR.read(PLANT);
        assertThat(allocated(() -> ADVISOR.derive(plant, NOW))).isBetween(1_000L, 36_000L);
    }

    @Test
    void adviceThatWasDerivedBefore() throws Exception {
        Requirements desk = ADVISOR.read(DESK);
        assertThat(allocated(() -> ADVISOR.advise(desk, NOW))).isBetween(10L, 80L);
    }

    @Test
    void aDocumentAndItsAnswer() throws Exception {
        assertThat(allocated(() -> ADVISOR.read(DESK))).isBetween(20L, 160L);
        Advice advice = ADVISOR.advise(ADVISOR.read(DESK), NOW);
        assertThat(allocated(() -> {
                    StringWriter out = new StringWriter();
                    new JsonReport().writeLine(advice, out);
                    return out;
                }))
                .isBetween(50L, 850L);
    }

    @Test
    void theClassPath() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("target/lib"))) {
            List<Path> jars = files.toList();
            long bytes = 0;
            for (Path jar : jars) {
                bytes += Files.size(jar);
            }
            assertThat(jars).hasSizeBetween(10, 26);
            assertThat(bytes / KILOBYTE).isBetween(4_000L, 8_100L);
        }
    }
}
