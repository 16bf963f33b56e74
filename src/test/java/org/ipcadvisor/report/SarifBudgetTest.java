package org.ipcadvisor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.ipcadvisor.Advisor;
import org.ipcadvisor.document.BadDocumentException;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a run of SARIF may hold is held to the last one, and what exceeds it is counted and told. */
class SarifBudgetTest {

    private static final Path EXAMPLE = Path.of("examples/pipe-from-dos/requirements.yaml");

    private static JsonNode run(SarifBudget budget) throws IOException, BadDocumentException {
        Advisor advisor = Advisor.standard();
        Slot slot = new Slot.Advised(advisor.advise(advisor.read(EXAMPLE)), Files.readString(EXAMPLE));
        StringWriter out = new StringWriter();
        new SarifReport("1", List::of, null, () -> budget).write(List.of(slot, slot, slot), out);
        return JsonMapper.shared().readTree(out.toString()).get("runs").get(0);
    }

    private static int written(JsonNode run) {
        return (int) run.get("results")
                .valueStream()
                .flatMap(result -> result.path("fixes").valueStream())
                .count();
    }

    private static int number(JsonNode run, String property) {
        return run.get("properties").get(property).intValue();
    }

    @Test
    void the_last_fix_that_fits_is_written_and_the_next_one_is_counted() throws IOException, BadDocumentException {
        int all = written(run(new SarifBudget()));
        assertThat(all).isGreaterThanOrEqualTo(3);
        JsonNode enough = run(new SarifBudget(all, SarifBudget.READING));
        assertThat(written(enough)).isEqualTo(all);
        assertThat(number(enough, "remediesWithoutFix")).isZero();
        assertThat(enough.toString()).doesNotContain("remedies-without-fix");
        JsonNode short1 = run(new SarifBudget(all - 1, SarifBudget.READING));
        assertThat(written(short1)).isEqualTo(all - 1).isEqualTo(number(short1, "fixes"));
        assertThat(number(short1, "remediesWithoutFix")).isEqualTo(1);
        assertThat(short1.toString()).contains("remedies-without-fix");
    }

    @Test
    void where_not_a_character_may_be_read_no_fix_is_written() throws IOException, BadDocumentException {
        int all = written(run(new SarifBudget()));
        JsonNode none = run(new SarifBudget(SarifBudget.FIXES, 0));
        assertThat(written(none)).isZero();
        assertThat(number(none, "remediesWithoutFix")).isEqualTo(all);
    }

    @Test
    void sixteen_million_characters_are_read_and_not_one_more() {
        SarifBudget budget = new SarifBudget();
        assertThat(budget.takesReading(SarifBudget.READING - 1)).isTrue();
        assertThat(budget.takesReading(2)).isFalse();
        assertThat(budget.takesReading(1)).isTrue();
        assertThat(budget.takesReading(1)).isFalse();
        assertThat(SarifBudget.READING).isEqualTo(16_777_216);
    }

    @Test
    void five_thousand_fixes_are_taken_and_what_cannot_be_written_takes_no_place() {
        SarifBudget budget = new SarifBudget();
        assertThat(budget.takesFix(false)).isFalse();
        assertThat(IntStream.range(0, 5_000).allMatch(i -> budget.takesFix(true)))
                .isTrue();
        assertThat(budget.takesFix(true)).isFalse();
        assertThat(budget.fixes()).isEqualTo(5_000);
        assertThat(budget.unwritten()).isEqualTo(2);
    }
}
