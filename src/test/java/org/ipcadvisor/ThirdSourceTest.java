package org.ipcadvisor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ipcadvisor.advice.Advice;
import org.ipcadvisor.advice.Finding;
import org.ipcadvisor.advice.LinkAdvice;
import org.ipcadvisor.advice.Recommendation;
import org.ipcadvisor.advice.Verdict;
import org.ipcadvisor.document.BadDocumentException;
import org.ipcadvisor.document.Syntax;
import org.ipcadvisor.knowledge.Naming;
import org.ipcadvisor.knowledge.Platform;
import org.ipcadvisor.knowledge.SourceFiles;
import org.ipcadvisor.report.JsonReport;
import org.ipcadvisor.requirements.Requirements;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A third source with a table, notes, a text and comments, new platforms and mechanisms, is a folder: it is judged by at
 * once, and what the others say by themselves stays as it is, byte for byte.
 */
class ThirdSourceTest {

    private static final List<String> OTHERS = List.of("[kb95900]", "[win32-ipc-guide]", "[kb95900, win32-ipc-guide]");

    @TempDir
    private static Path parent;

    private static Advisor advisor = Advisor.standard();

    @BeforeAll
    static void readTheFolder() {
        advisor = Advisor.with(SourceFiles.fieldReport().in(parent));
    }

    private static Advice advise(Advisor who, String document) {
        try {
            return who.advise(read(who, document));
        } catch (BadDocumentException e) {
            throw new IllegalArgumentException(document, e);
        }
    }

    private static Requirements read(Advisor who, String document) throws BadDocumentException {
        return who.read("design.yaml", document.getBytes(StandardCharsets.UTF_8), Syntax.YAML);
    }

    private static Recommendation judged(String document, String mechanism) {
        LinkAdvice link = advise(advisor, document).links().get(0);
        return link.mechanisms().stream()
                .filter(m -> m.mechanism().equals(mechanism))
                .findFirst()
                .orElseThrow();
    }

    private static String json(Advice advice) {
        StringWriter out = new StringWriter();
        try {
            new JsonReport().writeLine(advice, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    // What it says is judged by

    @Test
    void its_mechanisms_and_platforms_are_judged() {
        String document = """
                version: 1
                application: Gauge
                components:
                  gauge: {targets: [QNX 4], runsAs: application, account: plant}
                  desk: {targets: [Windows NT 4.0, XP], runsAs: application, account: plant}
                links:
                  values: {creates: gauge, opens: desk, acrossMachines: true}
                """;
        Advice advice = advise(advisor, document);
        assertThat(advice.sources()).extracting(s -> s.id()).contains("field-report");
        assertThat(advice.links().get(0).recommended()).containsExactly("serial-line");
        assertThat(judged(document, "serial-line").findings())
                .extracting(Finding::message)
                .contains("From QNX 4, another machine can be reached over Serial line through a cable.");
        assertThat(judged(document, "message-queue").verdict()).isEqualTo(Verdict.NOT_VIABLE);
        assertThat(judged(document, "netbios").verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void its_note_binds_where_its_mark_stands() {
        String document = """
                version: 1
                application: Gauge
                components: {one: {targets: [QNX]}, two: {targets: [QNX4]}}
                links: {queue: {creates: one, opens: two, acrossMachines: false}}
                """;
        assertThat(judged(document, "message-queue").findings())
                .extracting(Finding::message)
                .contains("QNX is asked to create the queue and can only open one.");
        assertThat(judged(document + "readings: {plant-queues-are-made-by-the-system: false}\n", "message-queue")
                        .verdict())
                .isNotEqualTo(Verdict.NOT_VIABLE);
    }

    @Test
    void its_comment_can_be_accepted() {
        String document = """
                version: 1
                application: Gauge
                targets: [QNX 4]
                needs: {pipes: open}
                """;
        assertThat(judged(document, "named-pipes").verdict()).isEqualTo(Verdict.NOT_VIABLE);
        assertThat(judged(document + "readings: {plant-pipes-on-qnx-by-add-on: true}\n", "named-pipes")
                        .verdict())
                .isEqualTo(Verdict.CONDITIONAL);
    }

    @Test
    void its_column_serves_a_product_that_had_none() {
        String document = """
                version: 1
                application: Gauge
                targets: [Windows XP]
                """;
        assertThat(advise(advisor, document).links().get(0).recommended()).contains("named-pipes", "serial-line");
        assertThat(judged(document, "dde").verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(judged(document + "sources: [kb95900]\n", "named-pipes").verdict())
                .isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void alone_it_speaks_of_its_own_table_only() {
        String document = """
                version: 1
                application: Gauge
                targets: [QNX 4]
                sources: [field-report]
                """;
        LinkAdvice link = advise(advisor, document).links().get(0);
        assertThat(link.mechanisms())
                .extracting(Recommendation::mechanism)
                .containsExactlyInAnyOrder("named-pipes", "serial-line", "message-queue");
    }

    @Test
    void rules_are_counted_over_its_columns_too() {
        assertThat(advisor.rules()).allMatch(use -> use.sets() == 10 + 45);
    }

    // What the others say is what they say without it

    @Test
    void examples_are_answered_alike_where_it_does_not_speak() throws IOException {
        List<String> documents = new ArrayList<>();
        try (Stream<Path> examples = Files.list(Path.of("examples"))) {
            for (Path example : examples.filter(Files::isDirectory).sorted().toList()) {
                Path yaml = example.resolve("requirements.yaml");
                if (Files.exists(yaml)) {
                    documents.add(Files.readString(yaml).replaceAll("(?m)^sources:.*\n", ""));
                }
            }
        }
        assertThat(documents).hasSizeGreaterThan(15);
        for (String document : documents) {
            for (String sources : OTHERS) {
                alike(document + "\nsources: " + sources + "\n");
            }
        }
    }

    @Test
    void columns_are_answered_alike_where_it_does_not_speak() {
        List<String> columns = Advisor.standard().knowledge().platforms().stream()
                .map(Platform::name)
                .toList();
        for (int i = 0; i < columns.size(); i++) {
            String other = columns.get((i * 3 + 1) % columns.size());
            alike("""
                    version: 1
                    application: Copies
                    targets: ["%s", Windows XP]
                    needs: {pipes: create, acrossMachines: true, interoperate: true}
                    constraints: {prefer: [clipboard, shared-memory, atoms]}
                    sources: [kb95900]
                    """.formatted(columns.get(i)));
            alike("""
                    version: 1
                    application: Ends
                    components: {one: {targets: ["%s"]}, two: {targets: ["%s"], runsAs: service}}
                    links: {way: {between: [one, two], acrossMachines: true}}
                    sources: [kb95900]
                    """.formatted(columns.get(i), other));
        }
    }

    private static void alike(String document) {
        assertThat(json(advise(advisor, document))).as(document).isEqualTo(json(advise(Advisor.standard(), document)));
    }

    @Test
    void a_folder_that_is_left_out_takes_its_names_along() {
        assertThat(Advisor.with()).isSameAs(Advisor.standard());
        assertThat(Advisor.standard().knowledge().productNames().find("QNX 4")).isInstanceOf(Naming.Refused.class);
    }
}
