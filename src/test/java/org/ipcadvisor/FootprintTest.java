package org.ipcadvisor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ipcadvisor.advice.Advice;
import org.ipcadvisor.document.BadDocumentException;
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

    @Test
    void derivedAdvice() throws Exception {
        Requirements desk = ADVISOR.read(DESK);
        assertThat(Allocated.kilobytes(() -> ADVISOR.derive(desk, NOW))).isBetween(1_000L, 9_000L);
        Requirements plant = ADVISOR.read(PLANT);
        assertThat(Allocated.kilobytes(() -> ADVISOR.derive(plant, NOW))).isBetween(1_000L, 28_000L);
    }

    @Test
    void eachLinkTakesTheSameHoweverManyThereAre() throws Exception {
        Requirements two = row(2);
        Requirements eight = row(8);
        long few = Allocated.kilobytes(() -> ADVISOR.derive(two, NOW)) / 2;
        long many = Allocated.kilobytes(() -> ADVISOR.derive(eight, NOW)) / 8;
        assertThat(few).isPositive();
        assertThat(many).isBetween(few * 4 / 5, few * 6 / 5);
    }

    /** Components in a row, each of which creates for the next one: as many links. */
    private static Requirements row(int links) throws BadDocumentException {
        List<String> targets = List.of("Windows NT 4.0", "Windows 95");
        Map<String, Object> components = new LinkedHashMap<>();
        Map<String, Object> row = new LinkedHashMap<>();
        for (int i = 0; i <= links; i++) {
            components.put("c" + i, Map.of("targets", List.of(targets.get(i % targets.size()))));
        }
        for (int i = 0; i < links; i++) {
            row.put("l" + i, Map.of("creates", "c" + i, "opens", "c" + (i + 1)));
        }
        return ADVISOR.read(Map.of("version", 1, "application", "Row", "components", components, "links", row));
    }

    @Test
    void adviceThatWasDerivedBefore() throws Exception {
        Requirements desk = ADVISOR.read(DESK);
        assertThat(Allocated.kilobytes(() -> ADVISOR.advise(desk, NOW))).isBetween(10L, 80L);
    }

    @Test
    void aDocumentAndItsAnswer() throws Exception {
        assertThat(Allocated.kilobytes(() -> ADVISOR.read(DESK))).isBetween(20L, 160L);
        Advice advice = ADVISOR.advise(ADVISOR.read(DESK), NOW);
        assertThat(Allocated.kilobytes(() -> {
                    StringWriter out = new StringWriter();
                    new JsonReport().writeLine(advice, out);
                    return out;
                }))
                .isBetween(50L, 600L);
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
