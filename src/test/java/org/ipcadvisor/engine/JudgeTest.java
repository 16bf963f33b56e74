package org.ipcadvisor.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Function;
import org.ipcadvisor.advice.Verdict;
import org.ipcadvisor.engine.Cases.Asked;
import org.ipcadvisor.knowledge.Grounds;
import org.ipcadvisor.knowledge.Knowledge;
import org.ipcadvisor.knowledge.Restriction;
import org.ipcadvisor.knowledge.Statement;
import org.junit.jupiter.api.Test;
import org.kie.api.KieBase;

/** How a judge keeps its sessions, and what it refuses to say. */
class JudgeTest {

    private final KieBase rules = RuleBase.compiled();

    @Test
    void one_session_serves_one_request_after_another() {
        Judge judge = new Judge(Cases.ARTICLE, rules);
        for (int i = 0; i < 5; i++) {
            judge.judge(Cases.copies(Asked.NOTHING, "winnt"));
        }
        assertThat(rules.getKieSessions()).hasSize(1);
    }

    @Test
    @SuppressWarnings("NullAway") // a restriction without its version is what breaks the session
    void a_session_that_fails_is_closed() {
        Judge judge = new Judge(saying(grounds -> new Restriction.NetworkVersion(grounds, null)), rules);
        judge.judge(Cases.copies(Asked.NOTHING, "posix"));
        assertThat(rules.getKieSessions()).hasSize(1);
        assertThatThrownBy(() -> judge.judge(
                        Cases.copies(Asked.NOTHING, Cases.targets(Asked.NOTHING, "1.25", List.of("win32s")))))
                .isInstanceOf(RuntimeException.class);
        assertThat(rules.getKieSessions()).isEmpty();
        judge.judge(Cases.copies(Asked.NOTHING, "posix"));
        assertThat(rules.getKieSessions()).hasSize(1);
    }

    @Test
    void a_session_that_cannot_be_filled_is_closed() {
        Judge judge = new Judge(
                saying(grounds -> {
                    throw new IllegalStateException("broken");
                }),
                rules);
        assertThatThrownBy(() -> judge.judge(Cases.copies(Asked.NOTHING, "winnt")))
                .hasStackTraceContaining("broken");
        assertThat(rules.getKieSessions()).isEmpty();
    }

    /** The article, of which note 8 says something else. */
    private static Knowledge saying(Function<Grounds, Restriction> said) {
        return Cases.withStatements(Cases.ARTICLE.statements().stream()
                .map(s -> s.number() != 8
                        ? s
                        : new Statement(
                                s.said(),
                                s.kind(),
                                s.marks(),
                                s.cells(),
                                s.mechanisms(),
                                s.platforms(),
                                s.win32Only(),
                                said,
                                List.of(),
                                List.of()))
                .toList());
    }

    @Test
    void where_no_source_speaks_nothing_is_known() {
        Judge silent = new Judge(Cases.ARTICLE.only(List.of()));
        assertThat(silent.judge(Cases.copies(Asked.NOTHING, "winnt")).mechanisms())
                .hasSize(11)
                .allMatch(mechanism -> mechanism.verdict() == Verdict.UNDETERMINED);
    }
}
