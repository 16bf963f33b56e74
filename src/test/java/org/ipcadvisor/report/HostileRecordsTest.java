package org.ipcadvisor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.ipcadvisor.HostileStrings;
import org.ipcadvisor.advice.Gate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever a review or a house writes as a reason, an owner, a ticket, evidence or a name, it stays a text in every format. */
class HostileRecordsTest {

    private static final String CONTROLS = "[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}&&[^\n]]";
    private static final Gate GATE = Gate.UNDETERMINED;
    private static final Slot NEUTRAL = HostileRecords.slot("neutral");

    static List<String> hostile() {
        return HostileStrings.ALL;
    }

    private static String written(Report report, Slot slot) throws IOException {
        StringWriter out = new StringWriter();
        report.write(List.of(slot), out);
        assertThat(out.toString()).doesNotContainPattern(CONTROLS);
        return out.toString();
    }

    @Test
    void many_are_judged_and_some_are_refused() {
        List<Slot> slots = hostile().stream().map(HostileRecords::slot).toList();
        assertThat(slots.stream().filter(Slot.Advised.class::isInstance)).hasSizeGreaterThanOrEqualTo(40);
        assertThat(slots).hasAtLeastOneElementOfType(Slot.Refused.class);
        assertThat(NEUTRAL)
                .isInstanceOfSatisfying(
                        Slot.Advised.class,
                        judged -> assertThat(judged.advice().waivers())
                                .hasSize(2)
                                .allMatch(waiver -> waiver.verdict() != null));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("hostile")
    void it_builds_nothing(String text) throws Exception {
        Slot slot = HostileRecords.slot(text);
        JsonNode json = JsonMapper.shared().readTree(written(new JsonReport(), slot));
        JsonNode sarif = JsonMapper.shared().readTree(written(new SarifReport("1", List::of), slot));
        assertThat(SarifSchema.objections(sarif)).isEmpty();
        Document junit = parsed(written(new JunitReport(GATE), slot));
        String github = written(new GithubReport(GATE), slot);
        assertThat(github.lines())
                .allMatch(line ->
                        line.matches("::(error|warning|notice) (file=[^:,]+,(line=\\d+,col=\\d+,)?)?title=[^:,]+::.*"));
        written(new TextReport(new TextOptions(80, false, true)), slot);
        if (slot instanceof Slot.Advised judged) {
            assertThat(new FindingsReport(80).of(judged.advice())).doesNotContainPattern(CONTROLS);
            assertThat(json.findValues("reason"))
                    .hasSize(1)
                    .allMatch(reason -> reason.stringValue().equals(text));
            assertThat(results(sarif))
                    .hasSameSizeAs(results(
                            JsonMapper.shared().readTree(written(new SarifReport("1", List::of), NEUTRAL))));
            assertThat(junit.getElementsByTagName("*").getLength())
                    .isEqualTo(parsed(written(new JunitReport(GATE), NEUTRAL))
                            .getElementsByTagName("*")
                            .getLength());
        }
    }

    private static JsonNode results(JsonNode sarif) {
        return sarif.get("runs").get(0).get("results");
    }

    private static Document parsed(String xml) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)));
    }
}
