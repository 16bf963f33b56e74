package org.ipcadvisor.remedy;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.ipcadvisor.Advisor;
import org.ipcadvisor.Scans;
import org.ipcadvisor.advice.Advice;
import org.ipcadvisor.advice.LinkAdvice;
import org.ipcadvisor.advice.Recommendation;
import org.ipcadvisor.advice.Remedy;
import org.ipcadvisor.document.BadDocumentException;
import org.ipcadvisor.document.Document;
import org.ipcadvisor.document.Syntax;
import org.ipcadvisor.report.SarifReport;
import org.ipcadvisor.report.Slot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * Every fix of a SARIF report, done to the text, gives a document that reads as somebody else's JSON Patch makes it, in
 * any style in which the document may be written.
 */
class WrittenRemediesTest {

    private static final int SEEDS = 40;

    static LongStream seeds() {
        return LongStream.range(0, SEEDS);
    }

    static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("examples"))) {
            return files.filter(file -> file.getFileName().toString().startsWith("requirements."))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void fixes_of_examples_do_what_the_patches_do(Path example) throws IOException, BadDocumentException {
        assertThat(checked(example.toString(), Files.readString(example)).without())
                .isZero();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void fixes_of_drawn_documents_do_what_the_patches_do(long seed) throws IOException, BadDocumentException {
        JsonObject document = RandomArchitecture.drawn(seed);
        assertThat(checked("flow.json", document.toString()).without()).isZero();
        assertThat(checked("pretty.json", WrittenStyles.prettyJson(document)).without())
                .isZero();
        assertThat(checked("block.yaml", WrittenStyles.block(document)).without())
                .isZero();
        assertThat(checked("windows.yaml", WrittenStyles.block(document).replace("\n", "\r\n"))
                        .without())
                .isZero();
    }

    @Test
    void many_fixes_were_looked_at() throws IOException, BadDocumentException {
        int fixes = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            fixes += checked("flow.yaml", RandomArchitecture.drawn(seed).toString())
                    .fixes();
        }
        assertThat(fixes).isGreaterThan(SEEDS);
    }

    private record Counts(int fixes, int without) {}

    /** Checks every fix, and counts them and the remedies that have none. */
    private static Counts checked(String file, String text) throws IOException, BadDocumentException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Syntax syntax = Syntax.ofFile(file);
        Advisor advisor = Advisor.standard();
        Advice advice = advisor.advise(advisor.read(file, bytes, syntax));
        StringWriter out = new StringWriter();
        new SarifReport().write(List.of(new Slot.Advised(advice, text)), out);
        JsonNode run = tree(out.toString(), Syntax.JSON).get("runs").get(0);
        JsonObject before = Documents.parsed(Document.read(bytes, syntax).root().toString());
        int fixes = 0;
        for (JsonNode result : run.get("results")) {
            Map<String, Remedy> remedies = remedies(advice, result);
            for (JsonNode fix : result.path("fixes")) {
                String says = fix.get("description").get("text").stringValue();
                JsonNode after = tree(Scans.applied(text, fix), syntax);
                List<JsonNode> wanted = remedies.entrySet().stream()
                        .filter(remedy -> says.startsWith(escaped(remedy.getKey())))
                        .map(remedy ->
                                Documents.patched(before, remedy.getValue().patch()))
                        .map(patched -> treeOf(patched.toString()))
                        .toList();
                assertThat(wanted).as(says + "\n" + text).contains(after);
                fixes++;
            }
        }
        assertThat(run.get("properties").get("fixes").intValue()).isEqualTo(fixes);
        return new Counts(fixes, run.get("properties").get("remediesWithoutFix").intValue());
    }

    private static Map<String, Remedy> remedies(Advice advice, JsonNode result) {
        JsonNode about = result.get("properties");
        Map<String, Remedy> remedies = new LinkedHashMap<>();
        for (LinkAdvice link : advice.links()) {
            for (Recommendation mechanism : link.mechanisms()) {
                if (link.id().equals(about.path("link").asString(""))
                        && mechanism.mechanism().equals(about.path("mechanism").asString(""))) {
                    mechanism
                            .prospect()
                            .remedies()
                            .forEach(remedy -> remedies.put(remedy.loses() + " ".repeat(remedies.size()), remedy));
                }
            }
        }
        return remedies;
    }

    private static String escaped(String loses) {
        return loses.stripTrailing().replace("[", "\\[").replace("]", "\\]");
    }

    private static JsonNode treeOf(String json) {
        try {
            return tree(json, Syntax.JSON);
        } catch (BadDocumentException e) {
            throw new IllegalStateException(json, e);
        }
    }

    private static JsonNode tree(String text, Syntax syntax) throws BadDocumentException {
        return Document.read(text.getBytes(StandardCharsets.UTF_8), syntax).root();
    }
}
