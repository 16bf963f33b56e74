package org.ipcadvisor.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.ipcadvisor.document.Syntax;
import org.ipcadvisor.http.Reply;
import org.ipcadvisor.report.Format;
import org.junit.jupiter.api.Test;

/** Answers that are kept for those who ask the same. */
class AnswersTest {

    private static final LocalDate DAY = LocalDate.parse(Serving.TODAY);

    private static Answers.Asked asked(int number) {
        return new Answers.Asked("digest " + number, Syntax.YAML, DAY, false, "undetermined", false, Format.JSON);
    }

    private static Reply reply(int bytes) {
        return Reply.of(200, "text/plain", new byte[bytes]);
    }

    @Test
    void are_given_to_those_alone_who_ask_for_all_the_same() {
        Answers answers = new Answers(1000);
        Reply reply = reply(1);
        answers.keep(asked(1), reply);
        assertThat(answers.get(asked(1))).isSameAs(reply);
        Answers.Asked one = asked(1);
        assertThat(answers.get(asked(2))).isNull();
        assertThat(answers.get(new Answers.Asked(one.sha256(), Syntax.JSON, DAY, false, one.bar(), false, Format.JSON)))
                .isNull();
        assertThat(answers.get(new Answers.Asked(
                        one.sha256(), Syntax.YAML, DAY.plusDays(1), false, one.bar(), false, Format.JSON)))
                .isNull();
        assertThat(answers.get(new Answers.Asked(one.sha256(), Syntax.YAML, DAY, true, one.bar(), false, Format.JSON)))
                .isNull();
        assertThat(answers.get(new Answers.Asked(one.sha256(), Syntax.YAML, DAY, false, "never", false, Format.JSON)))
                .isNull();
        assertThat(answers.get(new Answers.Asked(one.sha256(), Syntax.YAML, DAY, false, one.bar(), true, Format.JSON)))
                .isNull();
        assertThat(answers.get(new Answers.Asked(one.sha256(), Syntax.YAML, DAY, false, one.bar(), false, Format.TEXT)))
                .isNull();
    }

    @Test
    void take_no_more_memory_than_they_may() {
        Answers answers = new Answers(1000);
        for (int i = 0; i < 100; i++) {
            answers.keep(asked(i), reply(100));
            answers.get(asked(0)); // who is asked for stays
            assertThat(answers.bytes()).isLessThanOrEqualTo(1000);
        }
        assertThat(answers.get(asked(0))).isNotNull();
        assertThat(answers.get(asked(50))).isNull();
        assertThat(answers.get(asked(99))).isNotNull();
        answers.keep(asked(100), reply(200));
        assertThat(answers.get(asked(100))).isNull();
        answers.keep(asked(99), reply(100));
        assertThat(answers.bytes()).isEqualTo(1000);
    }
}
