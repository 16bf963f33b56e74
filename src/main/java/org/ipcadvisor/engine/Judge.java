package org.ipcadvisor.engine;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ipcadvisor.advice.Interoperation;
import org.ipcadvisor.advice.LinkAdvice;
import org.ipcadvisor.advice.StatedRule;
import org.ipcadvisor.knowledge.Knowledge;
import org.ipcadvisor.knowledge.Mechanism;
import org.ipcadvisor.knowledge.SourceReading;
import org.ipcadvisor.requirements.Constraints;
import org.ipcadvisor.requirements.Link;
import org.kie.api.KieBase;

/** Judges the links of requirements by the rules and a knowledge. Safe for use by several threads. */
public final class Judge {

    private final Knowledge knowledge;
    private final KieBase rules;
    private final Subsystems subsystems;
    private final Uncertain uncertain;
    private final Sessions sessions;

    /** Judges by all rules. */
    public Judge(Knowledge knowledge) {
        this(knowledge, RuleBase.compiled());
    }

    Judge(Knowledge knowledge, KieBase rules) {
        this(knowledge, rules, Runtime.getRuntime().availableProcessors());
    }

    /**
     * Judges by some rules.
     *
     * @param kept how many sessions wait to be used again
     */
    Judge(Knowledge knowledge, KieBase rules, int kept) {
        this.knowledge = knowledge;
        this.rules = rules;
        this.sessions = new Sessions(kept, () -> new Session(rules, knowledge));
        this.subsystems = new Subsystems(knowledge);
        this.uncertain = new Uncertain(knowledge);
    }

    /** Judges by the same rules and another knowledge. */
    public Judge by(Knowledge other) {
        return new Judge(other, rules);
    }

    /** The rules that it judges by, in the order of ids. */
    public List<StatedRule> rules() {
        return rules.getKiePackages().stream()
                .flatMap(inPackage -> inPackage.getRules().stream())
                .map(rule -> RuleText.of(rule).stated())
                .sorted(Comparator.comparing(StatedRule::id))
                .toList();
    }

    /** The advice for a link: every row, and the mechanisms without one that the link names. */
    public LinkAdvice judge(Link link) {
        return judge(link, mechanisms(link));
    }

    /** The advice for a link, and on what the verdict on each mechanism turns. */
    public Judgement examine(Link link) {
        List<Mechanism> judged = mechanisms(link);
        LinkVerdicts verdicts = verdicts(link, judged);
        return new Judgement(
                verdicts.advice(judged), judged.stream().map(verdicts::probe).toList());
    }

    /** The advice for a link as if there were no mechanisms but these, of which one at least has a row. */
    public LinkAdvice judge(Link link, Collection<Mechanism> mechanisms) {
        List<Mechanism> judged = List.copyOf(mechanisms);
        return verdicts(link, judged).advice(judged);
    }

    /** What is known of a link's ends working together, where no source denies it. */
    public Interoperation interoperation(Link link) {
        return subsystems.interoperation(link);
    }

    /** The mechanisms of which a reading of a source decides something at an end of a link. */
    public Set<Mechanism> touched(Link link, SourceReading reading) {
        return uncertain.touched(link, reading);
    }

    /** How some mechanisms are judged on a link, in the order given: their verdicts, and what stands in the way. */
    public List<Probe> probe(Link link, Collection<Mechanism> mechanisms) {
        List<Mechanism> judged = List.copyOf(mechanisms);
        LinkVerdicts verdicts = verdicts(link, judged);
        return judged.stream().map(verdicts::probe).toList();
    }

    private LinkVerdicts verdicts(Link link, List<Mechanism> judged) {
        LinkFacts facts = new LinkFacts(link, judged);
        return new LinkVerdicts(link, facts, hold(facts.all()), interoperation(link));
    }

    /** What holds of the given facts. A session that failed is closed and not used again. */
    private Session.Held hold(Collection<?> facts) {
        Session session = sessions.take();
        Session.Held held;
        try {
            held = session.judge(facts);
        } catch (RuntimeException | Error e) {
            session.close();
            throw e;
        }
        sessions.give(session);
        return held;
    }

    private List<Mechanism> mechanisms(Link link) {
        Constraints constraints = link.terms().constraints();
        Set<Mechanism> judged = new LinkedHashSet<>(knowledge.rows());
        Stream.of(
                        Stream.of(link.terms().chosen()),
                        constraints.only().stream().flatMap(only -> only.mechanisms().stream()),
                        constraints.prefer().stream())
                .flatMap(named -> named)
                .forEach(named -> {
                    if (named.value() != null) {
                        judged.add(knowledge.mechanism(named.value().id()));
                    }
                });
        return List.copyOf(judged);
    }
}
