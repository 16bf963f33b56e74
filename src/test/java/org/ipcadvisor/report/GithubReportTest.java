package org.ipcadvisor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.ipcadvisor.Advisor;
import org.ipcadvisor.Circumstances;
import org.ipcadvisor.advice.Gate;
import org.ipcadvisor.document.BadDocumentException;
import org.ipcadvisor.document.Syntax;
import org.ipcadvisor.requirements.PolicyReader;
import org.junit.jupiter.api.Test;

/** GitHub shows few annotations of a kind: they say what stops a design, the weightiest first. */
class GithubReportTest {

    private static final String PLANT = """
            version: 1
            application: Plant
            components: {scale: {targets: [Windows 95]}, console: {targets: [Windows NT 4.0]}}
            links:
              weights: {creates: console, opens: scale, %s}
              alarms: {creates: console, opens: scale, acrossMachines: true, chosen: netbios}
            """;
    private static final String ASKING = """
            version: 1
            policy: House rules
            required: [{need: acrossMachines, because: a link says whether it leaves the machine}]
            """;

    private static Slot slot(String file, String document) throws BadDocumentException {
        Advisor advisor = Advisor.standard();
        Circumstances day = Circumstances.on(LocalDate.of(2026, 11, 24));
        byte[] policy = ASKING.getBytes(StandardCharsets.UTF_8);
        return new Slot.Advised(
                advisor.advise(
                        advisor.read(file, document.getBytes(StandardCharsets.UTF_8), Syntax.YAML),
                        day.under(new PolicyReader(advisor.knowledge()).read("house.yaml", policy, Syntax.YAML))),
                document);
    }

    private static List<String> annotations(Slot... slots) throws IOException {
        StringWriter out = new StringWriter();
        new GithubReport(Gate.UNDETERMINED).write(List.of(slots), out);
        return out.toString().lines().toList();
    }

    @Test
    void what_a_policy_alone_stops_is_told_without_what_is_known_of_mechanisms() throws Exception {
        assertThat(annotations(slot("a.yaml", PLANT.formatted("carries: data"))))
                .filteredOn(line -> line.startsWith("::error"))
                .containsExactly("::error file=a.yaml,line=5,col=3,title=Link weights does not pass::Does not pass the"
                        + " policy House rules: /links/weights/acrossMachines is left out, which has to be written because"
                        + " a link says whether it leaves the machine.");
    }

    @Test
    void conditions_of_what_is_chosen_come_before_those_of_what_is_recommended_whichever_file_they_are_in()
            throws Exception {
        String unused = PLANT.replace("components: {", "components: {spare: {targets: [OS/2]}, ");
        List<String> warnings = annotations(
                        slot("a.yaml", PLANT.formatted("acrossMachines: true")),
                        slot("b.yaml", unused.formatted("acrossMachines: true")))
                .stream()
                .filter(line -> line.startsWith("::warning"))
                .toList();
        assertThat(warnings.get(0)).contains("file=b.yaml", "title=Requirements file");
        assertThat(warnings.subList(1, 5)).allMatch(line -> line.contains("title=NetBIOS on link alarms"));
        assertThat(warnings.subList(5, warnings.size()))
                .isNotEmpty()
                .allMatch(line -> line.contains(" on link weights"))
                .doesNotHaveDuplicates();
    }
}
