package org.ipcadvisor.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.assertj.core.api.Condition;
import org.ipcadvisor.Advisor;
import org.ipcadvisor.advice.Advice;
import org.ipcadvisor.document.BadDocumentException;
import org.ipcadvisor.document.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Advice that was kept is read as it was written, or refused in sentences. */
class KeptJsonTest {

    private static final Trial NOW = new Trial(Advisor.standard(), Compared.TODAY);
    private static final String DESK = "version: 1\napplication: Desk\ntargets: [Windows 95, MS-DOS]\n";

    private static Advice advice(String file) {
        return Compared.judged(NOW, file, DESK).advice();
    }

    private static Problem problem(String json) {
        List<Problem> problems = new ArrayList<>();
        assertThatThrownBy(() -> Compared.read(json))
                .satisfies(new Condition<>(
                        e -> e instanceof BadDocumentException bad && problems.addAll(bad.problems()),
                        "a bad document"));
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }

    @Test
    void findings_keep_their_ids() throws BadDocumentException {
        Kept kept = Compared.read(Compared.json(advice("a.yaml"))).get(0);
        Advice again = advice("a.yaml");
        assertThat(kept.advice().verdict()).isEqualTo(again.verdict());
        Judged judged = Judged.of("advice.json", kept);
        var link = again.links().get(0);
        for (int m = 0; m < link.mechanisms().size(); m++) {
            var mechanism = link.mechanisms().get(m);
            var same = kept.advice().links().get(0).mechanisms().get(m);
            for (int f = 0; f < mechanism.findings().size(); f++) {
                assertThat(judged.id(link, same, same.findings().get(f)))
                        .isEqualTo(org.ipcadvisor.advice.FindingId.of(
                                link.id(),
                                mechanism.mechanism(),
                                mechanism.findings().get(f)));
                assertThat(same.findings().get(f).message())
                        .isEqualTo(mechanism.findings().get(f).message());
            }
        }
    }

    @Test
    void of_several_files_the_one_of_the_same_name_is_meant() throws BadDocumentException {
        List<Kept> two = Compared.read(Compared.json(advice("a.yaml"), advice("b.yaml")));
        assertThat(KeptJson.of(two, "b.yaml").advice().file()).isEqualTo("b.yaml");
        assertThatThrownBy(() -> KeptJson.of(two, "c.yaml"))
                .hasMessage(
                        "This is the advice on 2 files (a.yaml, b.yaml), and none, or more than one, is called c.yaml."
                                + " Keep the advice on each file in a file of its own, or call the other file as it was called"
                                + " then.");
        assertThat(KeptJson.of(two.subList(0, 1), "c.yaml").advice().file()).isEqualTo("a.yaml");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            []                                      | not-advice          | has to be an object
            {"advice": []}                          | not-advice          | has to have the member version
            {"version": 2, "advice": []}            | unsupported-version | Advice of version 2 cannot be read
            {"version": "1", "advice": []}          | not-advice          | has to be a whole number
            {"version": 1, "advice": []}            | not-advice          | has to have the member tool
            {"version": 1, "tool": {"version": ""}} | not-advice          | has to have the member advice
            {"version": 1, "tool": {"version": ""}, "advice": [{"problems": []}]} | not-advice | no file was judged
            {"version": 1, "tool": {"version": ""}, "advice": {}} | not-advice    | has to be a list
            {"version": 1, "tool": {"version": ""}, "advice": [7]} | not-advice   | has to have
            {"verdict": "viable", "links": []}      | not-advice          | This is a line as batch writes it
            """)
    void what_is_no_advice_is_refused(String json, String code, String says) {
        Problem problem = problem(json);
        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.message()).contains(says).endsWith(".");
        assertThat(problem.place()).isNotNull();
    }

    @Test
    void lines_of_a_batch_are_not_one_document() {
        assertThat(problem("{\"verdict\": \"viable\"}\n{\"verdict\": \"viable\"}\n")
                        .place())
                .hasToString("2:1");
    }

    @Test
    void a_member_that_is_not_as_it_was_written_is_told_with_its_place() {
        String json =
                Compared.json(advice("a.yaml")).replaceFirst("\"effect\" ?: ?\"[a-z]+\"", "\"effect\": \"explodes\"");
        Problem problem = problem(json);
        assertThat(problem.path()).matches("/advice/0/links/0/mechanisms/0/findings/0/effect");
        assertThat(problem.message()).contains("has to be another word");
    }

    /** Whatever is cut out of it or put into it: it is read, or refused with a place. */
    @Test
    void no_text_gets_anything_but_advice_or_problems() {
        String json = Compared.json(advice("a.yaml"));
        Random random = new Random(7);
        int read = 0;
        for (int i = 0; i < 300; i++) {
            int from = random.nextInt(json.length());
            int to = Math.min(json.length(), from + random.nextInt(40));
            String put = List.of("", "null", "{}", "[]", "\"x\"", "-1", "1e9", "true", "}", "\\u0000")
                    .get(random.nextInt(10));
            try {
                Compared.read(json.substring(0, from) + put + json.substring(to));
                read++;
            } catch (BadDocumentException e) {
                assertThat(e.problems())
                        .isNotEmpty()
                        .allMatch(problem -> problem.message().endsWith("."));
            }
        }
        assertThat(read).isLessThan(200);
    }
}
