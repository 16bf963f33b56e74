package org.ipcadvisor.remedy;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ipcadvisor.advice.DecisiveQuestion;
import org.ipcadvisor.advice.DecisiveQuestion.PossibleAnswer;
import org.ipcadvisor.advice.LinkAdvice;
import org.ipcadvisor.advice.Operation;
import org.ipcadvisor.advice.Recommendation;
import org.ipcadvisor.advice.Verdict;
import org.junit.jupiter.api.Test;

/** Questions are those of the needs left out whose answer changes a verdict, with the verdicts of every answer. */
class QuestionsTest {

    @Test
    void who_creates_decides_where_a_target_can_only_open() {
        LinkAdvice advice = Guided.copies("\"Windows 95\"", "\"rpc\": {\"transport\": \"tcp\"}");

        assertThat(question(advice, "/needs/pipes").answers())
                .containsExactly(
                        new PossibleAnswer("create", Map.of("named-pipes", Verdict.NOT_VIABLE)),
                        new PossibleAnswer("open", Map.of("named-pipes", Verdict.CONDITIONAL)));
    }

    @Test
    void what_changes_nothing_is_not_asked() {
        LinkAdvice advice = Guided.copies("\"Windows 2000\"", "");

        assertThat(advice.guidance().questions())
                .extracting(DecisiveQuestion::path)
                .doesNotContain("/needs/pipes", "/needs/rpc/transport", "/needs/interoperate");
    }

    @Test
    void what_is_written_is_not_asked() {
        assertThat(Guided.copies("\"Windows 95\"", "\"pipes\": \"open\"")
                        .guidance()
                        .questions())
                .extracting(DecisiveQuestion::path)
                .doesNotContain("/needs/pipes")
                .contains("/needs/rpc/transport");
    }

    @Test
    void what_decides_the_link_comes_first() {
        LinkAdvice advice = Guided.copies("\"POSIX\", \"MS-DOS\"", "\"interoperate\": false");

        assertThat(advice.verdict()).isEqualTo(Verdict.CONDITIONAL);
        assertThat(advice.guidance().questions().get(0).path()).isEqualTo("/needs/pipes");
    }

    @Test
    void accounts_that_are_left_out_are_asked_for_together() {
        LinkAdvice advice = Guided.link(
                "\"a\": {\"targets\": [\"Windows 2000\"], \"runsAs\": \"service\"}, \"b\": {\"targets\": [\"Windows 2000\"]}",
                "\"creates\": \"a\", \"opens\": \"b\"");
        DecisiveQuestion accounts = question(advice, "/components/a/account");

        assertThat(accounts.question()).isEqualTo("Do a and b run under the same account?");
        assertThat(accounts.answers()).extracting(PossibleAnswer::value).containsExactly("same", "other");
        assertThat(accounts.answers().get(0).verdicts()).containsEntry("ole-2.0", Verdict.VIABLE);
        assertThat(accounts.answers().get(1).verdicts()).containsEntry("ole-2.0", Verdict.NOT_VIABLE);
    }

    @Test
    void accounts_that_differ_already_are_not_asked_to_be_the_same() {
        LinkAdvice advice = Guided.link(
                "\"a\": {\"targets\": [\"Windows 2000\"], \"runsAs\": \"service\", \"account\": \"LocalSystem\"},"
                        + " \"b\": {\"targets\": [\"Windows 2000\"], \"account\": \"interactive\"},"
                        + " \"c\": {\"targets\": [\"Windows 2000\"]}, \"d\": {\"targets\": [\"Windows 2000\"], \"account\": \"DOMAIN\\\\another-1\"}",
                "\"among\": [\"a\", \"b\", \"c\", \"d\"]");

        assertThat(advice.guidance().questions())
                .extracting(DecisiveQuestion::path)
                .doesNotContain("/components/c/account");
    }

    @Test
    void the_version_is_asked_for_on_both_sides_of_what_a_note_says() {
        LinkAdvice advice = Guided.copies("\"Win32s\"", "\"acrossMachines\": true");

        assertThat(question(advice, "/targets/0/version").answers())
                .extracting(PossibleAnswer::value)
                .containsExactly("1.1", "1.0");
    }

    /** Each answer of each question, written into the document by its pointer, gives the verdicts that are promised. */
    @Test
    void answers_keep_their_promises_and_no_other_flag_or_word_decides() {
        int answers = 0;
        for (int seed = 0; seed < 300; seed++) {
            JsonObject document = RandomArchitecture.drawn(seed);
            LinkAdvice advice = Guided.on(Documents.read(document));
            Set<String> asked = new TreeSet<>();
            for (DecisiveQuestion question : advice.guidance().questions()) {
                asked.add(question.path());
                for (PossibleAnswer answer : question.answers()) {
                    if (!question.path().endsWith("/account")) {
                        assertThat(verdicts(document, question.path(), answer.value()))
                                .as("%s with %s", document, answer)
                                .containsAllEntriesOf(answer.verdicts());
                        answers++;
                    }
                }
            }
            checkOthers(document, advice, asked, new Random(seed));
        }
        System.out.printf("300 documents: %d answers written and judged.%n", answers);
        assertThat(answers).isGreaterThan(300);
    }

    /** A need of which no question asks changes no verdict. */
    private static void checkOthers(JsonObject document, LinkAdvice advice, Set<String> asked, Random random) {
        boolean shortForm = document.containsKey("targets");
        String parent = shortForm ? "/needs" : "/links/x";
        List<Map.Entry<String, Object>> others = List.of(
                Map.entry(parent + "/acrossMachines", random.nextBoolean()),
                Map.entry(parent + "/rpc/transport", random.nextBoolean() ? "netbios" : "named-pipes"),
                Map.entry(parent + "/sockets/api", "bsd"),
                Map.entry(parent + "/copyData/receiverWrites", random.nextBoolean()),
                Map.entry(shortForm ? "/needs/pipes" : "/components/a/runsAs", shortForm ? "create" : "service"),
                Map.entry(
                        shortForm ? "/needs/interoperate" : "/components/a/runsAs", shortForm ? true : "application"));
        Map<String, Verdict> now = verdicts(advice);
        for (Map.Entry<String, Object> other : others) {
            boolean written = Patches.written(Documents.read(document).document(), other.getKey()) != null;
            if (!written && !asked.contains(other.getKey())) {
                assertThat(verdicts(document, other.getKey(), other.getValue()))
                        .as("%s with %s", document, other)
                        .isEqualTo(now);
            }
        }
    }

    private static Map<String, Verdict> verdicts(JsonObject document, String path, Object value) {
        List<Operation> patch = Patches.of(Documents.read(document).document(), List.of(new Edit.Put(path, value)));
        return verdicts(Guided.JUDGE.judge(
                Documents.read(Documents.patched(document, patch)).links().get(0)));
    }

    private static Map<String, Verdict> verdicts(LinkAdvice advice) {
        return advice.mechanisms().stream()
                .collect(Collectors.toMap(Recommendation::mechanism, Recommendation::verdict));
    }

    private static DecisiveQuestion question(LinkAdvice advice, String path) {
        return advice.guidance().questions().stream()
                .filter(q -> q.path().equals(path))
                .findFirst()
                .orElseThrow();
    }
}
