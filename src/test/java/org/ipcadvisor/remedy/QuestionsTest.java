package org.ipcadvisor.remedy;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ipcadvisor.advice.DecisiveQuestion;
import org.ipcadvisor.advice.DecisiveQuestion.Combination;
import org.ipcadvisor.advice.DecisiveQuestion.OtherAnswer;
import org.ipcadvisor.advice.DecisiveQuestion.PossibleAnswer;
import org.ipcadvisor.advice.LinkAdvice;
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

    @Test
    void host_and_user_of_an_object_decide_together_where_neither_does_alone() {
        LinkAdvice advice = Guided.copies("\"Windows NT 4.0\"", "\"acrossMachines\": true");

        assertThat(Guided.mechanism(advice, "ole-2.0").verdict()).isEqualTo(Verdict.CONDITIONAL);
        assertThat(question(advice, "/needs/ole/inService").answers())
                .containsExactly(
                        new PossibleAnswer(
                                true,
                                ole(Verdict.CONDITIONAL),
                                List.of(new Combination(
                                        List.of(new OtherAnswer(
                                                List.of("/needs/ole/crossUser"),
                                                true,
                                                "another user than the host's uses the OLE object")),
                                        ole(Verdict.NOT_VIABLE)))),
                        new PossibleAnswer(false, ole(Verdict.CONDITIONAL)));
        assertThat(together(advice, "/needs/ole/crossUser"))
                .containsExactly("true with /needs/ole/inService true: {ole-1.0=NOT_VIABLE, ole-2.0=NOT_VIABLE}");
    }

    @Test
    void machines_and_version_decide_together_where_neither_does_alone() {
        LinkAdvice advice = Guided.on(Documents.read(Documents.parsed(
                "{\"version\": 1, \"application\": \"App\", \"targets\": [\"Win32s\"], \"chosen\": \"rpc\","
                        + " \"constraints\": {\"only\": [\"rpc\"]}}")));

        assertThat(advice.verdict()).isEqualTo(Verdict.CONDITIONAL);
        assertThat(together(advice, "/needs/acrossMachines"))
                .containsExactly("true with /targets/0/version 1.0: {rpc=NOT_VIABLE}");
        assertThat(together(advice, "/targets/0/version"))
                .containsExactly("1.0 with /needs/acrossMachines true: {rpc=NOT_VIABLE}");
        assertThat(advice.guidance().questions())
                .extracting(DecisiveQuestion::path)
                .containsExactly("/needs/acrossMachines", "/targets/0/version");
    }

    @Test
    void what_decides_alone_is_told_to_decide_more_together_only_if_no_answer_does_so_alone() {
        LinkAdvice advice = Guided.copies("\"Windows 95\"", "");

        assertThat(together(advice, "/needs/ole/inService"))
                .containsExactly("true with /needs/ole/crossUser true: {ole-1.0=NOT_VIABLE, ole-2.0=NOT_VIABLE}");
        assertThat(question(advice, "/needs/rpc/transport").answers())
                .extracting(answer -> answer.verdicts().get("rpc"))
                .contains(Verdict.NOT_VIABLE);
        assertThat(together(advice, "/needs/rpc/transport")).isEmpty();
    }

    @Test
    void a_question_that_another_answer_raises_is_asked() {
        LinkAdvice advice = Guided.copies("\"Windows 95\"", "");

        assertThat(together(advice, "/needs/rpc/role"))
                .containsExactly("server with /needs/rpc/transport named-pipes: {rpc=NOT_VIABLE}");
    }

    @Test
    void accounts_are_asked_for_where_they_matter_only_to_a_service() {
        LinkAdvice advice = Guided.link(
                "\"a\": {\"targets\": [\"Windows 2000\"]}, \"b\": {\"targets\": [\"Windows 2000\"], \"runsAs\": \"application\"}",
                "\"creates\": \"a\", \"opens\": \"b\", \"constraints\": {\"only\": [\"named-pipes\"]}");

        assertThat(together(advice, "/components/a/account"))
                .containsExactly(
                        "same with /components/a/runsAs service: {named-pipes=VIABLE}",
                        "other with /components/a/runsAs service: {named-pipes=CONDITIONAL}");
    }

    @Test
    void what_a_condition_hides_is_asked_with_the_answer_that_takes_the_condition_away() {
        LinkAdvice advice = Guided.on(Documents.read(
                Documents.parsed("{\"version\": 1, \"application\": \"App\", \"targets\": [\"Windows 2000\"],"
                        + " \"constraints\": {\"only\": [\"ole-2.0\"]}}")));

        assertThat(together(advice, "/needs/acrossMachines"))
                .containsExactly(
                        "true with /needs/ole/inService false: {ole-2.0=CONDITIONAL}",
                        "false with /needs/ole/inService false: {ole-2.0=VIABLE}");
    }

    @Test
    void a_link_that_can_be_built_both_ways_is_lost_by_three_answers() {
        LinkAdvice advice = Guided.link(
                "\"a\": {\"targets\": [\"Windows 2000\"]}, \"b\": {\"targets\": [\"Windows 2000\"]}",
                "\"between\": [\"a\", \"b\"], \"acrossMachines\": true, \"constraints\": {\"only\": [\"ole-2.0\"]}");

        assertThat(together(advice, "/components/b/runsAs"))
                .containsExactly("service with /components/a/runsAs service, /components/a/account other:"
                        + " {ole-2.0=NOT_VIABLE}");
        assertThat(advice.guidance().complete()).isTrue();
    }

    @Test
    void what_takes_more_answers_than_are_tried_together_is_said_to_be_left_out() {
        String accounts = IntStream.range(0, 4)
                .mapToObj(i -> "\"c" + i + "\": {\"targets\": [\"Windows 2000\"], \"hasWindow\": true, \"account\": \"a"
                        + i + "\"}")
                .collect(Collectors.joining(", "));
        LinkAdvice advice = Guided.link(
                accounts,
                "\"among\": [\"c0\", \"c1\", \"c2\", \"c3\"], \"acrossMachines\": false, \"constraints\": {\"only\": [\"ole-2.0\"]}");

        assertThat(advice.guidance().complete()).isFalse();
    }

    @Test
    void what_only_tells_that_the_unknown_does_not_serve_comes_last() {
        LinkAdvice advice = Guided.on(Documents.read(Documents.parsed(
                "{\"version\": 1, \"application\": \"App\", \"targets\": [\"Windows XP\", \"Windows 2000\"],"
                        + " \"chosen\": \"windows-sockets\"}")));

        assertThat(advice.guidance().questions())
                .extracting(DecisiveQuestion::path)
                .containsExactly(
                        "/needs/sockets/api",
                        "/needs/hasWindow",
                        "/needs/acrossMachines",
                        "/needs/carries",
                        "/needs/copyData/receiverWrites",
                        "/needs/ole/inService",
                        "/needs/ole/crossUser");
        assertThat(advice.verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    /** Each answer, alone and together with others, written into the document gives the verdicts that are promised. */
    @Test
    void answers_keep_their_promises_and_no_other_flag_or_word_decides() {
        int answers = 0;
        int combinations = 0;
        for (int seed = 0; seed < 300; seed++) {
            JsonObject document = seed % 2 == 0 ? RandomArchitecture.drawn(seed) : LeavingOut.drawn(seed);
            LinkAdvice advice = Guided.on(Documents.read(document));
            Set<String> asked = new TreeSet<>();
            for (DecisiveQuestion question : advice.guidance().questions()) {
                asked.addAll(question.paths());
                for (PossibleAnswer answer : question.answers()) {
                    JsonObject so = answered(document, document, question.paths(), answer.value());
                    assertThat(verdicts(so)).as("%s with %s", document, answer).containsAllEntriesOf(answer.verdicts());
                    answers++;
                    for (Combination combination : answer.together()) {
                        assertThat(verdicts(answered(document, so, combination)))
                                .as("%s with %s", document, answer)
                                .containsAllEntriesOf(combination.verdicts());
                        combinations++;
                    }
                }
            }
            checkOthers(document, advice, asked, new Random(seed));
        }
        System.out.printf("300 documents: %d answers and %d combinations written and judged.%n", answers, combinations);
        assertThat(answers).isGreaterThan(1000);
        assertThat(combinations).isGreaterThan(150);
    }

    /** Whatever decides a verdict, for some answers to all the rest, is asked, unless it is said that some may be left out. */
    @Test
    void whatever_can_decide_is_asked() {
        int judged = 0;
        int decisive = 0;
        int incomplete = 0;
        for (int seed = 0; seed < 240; seed++) {
            JsonObject document = seed % 3 == 0 ? RandomArchitecture.drawn(seed) : LeavingOut.drawn(seed);
            LinkAdvice advice = Guided.on(Documents.read(document));
            LeftOut leftOut = LeftOut.of(document, verdicts(advice));
            Set<String> asked = advice.guidance().questions().stream()
                    .flatMap(question -> question.paths().stream())
                    .collect(Collectors.toSet());
            judged += leftOut.judged();
            decisive += leftOut.decisive().size();
            if (advice.guidance().complete()) {
                assertThat(asked).as("%s", document).containsAll(leftOut.decisive());
            } else {
                incomplete++;
            }
        }
        System.out.printf(
                "240 documents: %d written with all answers, %d needs decide; %d documents not looked through.%n",
                judged, decisive, incomplete);
        assertThat(decisive).isGreaterThan(200);
        assertThat(incomplete).isLessThan(10);
    }

    private static JsonObject answered(JsonObject document, JsonObject before, Combination combination) {
        JsonObject so = before;
        for (OtherAnswer other : combination.with()) {
            so = answered(document, so, other.paths(), other.value());
        }
        return so;
    }

    /** The document with an answer; where it speaks of accounts, with accounts that make it true. */
    private static JsonObject answered(JsonObject document, JsonObject before, List<String> paths, Object value) {
        JsonObject so = before;
        for (int i = 0; i < paths.size(); i++) {
            Object written = paths.get(i).endsWith("/account") ? account(document, value, i) : value;
            so = LeftOut.written(so, paths.get(i), written);
        }
        return so;
    }

    private static String account(JsonObject document, Object value, int number) {
        if (value.equals("other")) {
            return "DOMAIN\\nobody-else-" + number;
        }
        return Documents.read(document).links().get(0).components().stream()
                .flatMap(component -> Stream.ofNullable(component.account().value()))
                .findFirst()
                .orElse("DOMAIN\\everybody");
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
                assertThat(verdicts(LeftOut.written(document, other.getKey(), other.getValue())))
                        .as("%s with %s", document, other)
                        .isEqualTo(now);
            }
        }
    }

    private static Map<String, Verdict> verdicts(JsonObject document) {
        return verdicts(Guided.JUDGE.judge(Documents.read(document).links().get(0)));
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

    private static Map<String, Verdict> ole(Verdict verdict) {
        return Map.of("ole-1.0", verdict, "ole-2.0", verdict);
    }

    /** What the answers to a question lead to together with others. */
    private static List<String> together(LinkAdvice advice, String path) {
        return question(advice, path).answers().stream()
                .flatMap(answer -> answer.together().stream()
                        .map(combination -> answer.value() + " with "
                                + combination.with().stream()
                                        .map(other -> other.path() + ' ' + other.value())
                                        .collect(Collectors.joining(", "))
                                + ": " + combination.verdicts()))
                .toList();
    }
}
