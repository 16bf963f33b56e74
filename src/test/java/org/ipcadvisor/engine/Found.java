package org.ipcadvisor.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import org.ipcadvisor.advice.ConditionKind;
import org.ipcadvisor.advice.Effect;
import org.ipcadvisor.advice.Fact;
import org.ipcadvisor.advice.Finding;
import org.ipcadvisor.advice.Interoperation;
import org.ipcadvisor.advice.Recommendation;
import org.ipcadvisor.advice.Verdict;
import org.ipcadvisor.knowledge.Role;
import org.ipcadvisor.requirements.Link;
import org.jspecify.annotations.Nullable;

/** What is found of a mechanism on a link, and what a test expects of it, in the words of the domain. */
final class Found {

    private static final Judge JUDGE = new Judge(Cases.ARTICLE);
    private static final Judge ALL = new Judge(Cases.SHIPPED);

    private final Recommendation judged;
    private final List<Finding> findings;

    private Found(Recommendation judged, List<Finding> findings) {
        this.judged = judged;
        this.findings = findings;
    }

    /** What is found of a mechanism on a link. */
    static Found found(Link link, String mechanism) {
        return found(JUDGE, link, mechanism);
    }

    /** What is found of it where all that is shipped speaks. */
    static Found foundByAll(Link link, String mechanism) {
        return found(ALL, link, mechanism);
    }

    /** What a judge of another knowledge finds. */
    static Found found(Judge judge, Link link, String mechanism) {
        Recommendation judged = judge.judge(link).mechanisms().stream()
                .filter(m -> m.mechanism().equals(mechanism))
                .findFirst()
                .orElseThrow();
        return new Found(judged, judged.findings());
    }

    /** Narrows to what one rule found; it found something. */
    Found by(String rule) {
        Found its = narrowed(f -> f.rule().equals(rule));
        assertThat(its.findings).as("findings of %s among %s", rule, findings).isNotEmpty();
        return its;
    }

    /** Narrows to what was found about one product. */
    Found on(String product) {
        return narrowed(f -> product.equals(f.product()));
    }

    /** Narrows to what was found in one role. */
    Found as(Role role) {
        return narrowed(f -> f.role() == role);
    }

    private Found narrowed(Predicate<Finding> sort) {
        return new Found(judged, findings.stream().filter(sort).toList());
    }

    /** That a rule has nothing to say. */
    Found nothingBy(String rule) {
        assertThat(findings).extracting(Finding::rule).isNotEmpty().doesNotContain(rule);
        return this;
    }

    Found verdict(Verdict verdict) {
        assertThat(judged.verdict()).isEqualTo(verdict);
        return this;
    }

    Found interoperation(Interoperation interoperation) {
        assertThat(judged.interoperation()).isEqualTo(interoperation);
        return this;
    }

    Found supports(String message) {
        return says(Effect.SUPPORTS, null, message);
    }

    Found informs(String message) {
        return says(Effect.INFORMS, null, message);
    }

    Found gap(String message) {
        return says(Effect.GAP, null, message);
    }

    Found blocks(String message) {
        return says(Effect.BLOCK, null, message);
    }

    Found decide(String message) {
        return says(Effect.CONDITION, ConditionKind.DECIDE, message);
    }

    Found build(String message) {
        return says(Effect.CONDITION, ConditionKind.BUILD, message);
    }

    Found verify(String message) {
        return says(Effect.CONDITION, ConditionKind.VERIFY, message);
    }

    Found assume(String message) {
        return says(Effect.CONDITION, ConditionKind.ASSUME, message);
    }

    private Found says(Effect effect, @Nullable ConditionKind kind, String message) {
        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).message()).isEqualTo(message);
        assertThat(findings.get(0).effect()).isEqualTo(effect);
        assertThat(findings.get(0).kind()).isEqualTo(kind);
        return this;
    }

    /** The facts that it rests on, no others, in this order. */
    void because(String... facts) {
        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).because()).extracting(Found::said).containsExactly(facts);
    }

    private static String said(Fact fact) {
        if (fact instanceof Fact.Cell cell) {
            return cell.citation() + " = " + cell.value();
        }
        if (fact instanceof Fact.Note note) {
            return note.citation();
        }
        if (fact instanceof Fact.Row row) {
            return row.citation();
        }
        if (fact instanceof Fact.Requirement requirement) {
            return requirement.path() + " = " + requirement.value();
        }
        if (fact instanceof Fact.Unspecified unspecified) {
            return unspecified.path() + " left out";
        }
        if (fact instanceof Fact.Passage passage) {
            return passage.id();
        }
        if (fact instanceof Fact.Ruling ruling) {
            return ruling.id();
        }
        return fact instanceof Fact.Gap gap ? gap.id() : ((Fact.Assumption) fact).id();
    }
}
