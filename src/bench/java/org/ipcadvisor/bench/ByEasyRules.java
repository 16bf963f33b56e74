package org.ipcadvisor.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.ipcadvisor.knowledge.Role;
import org.ipcadvisor.requirements.Link;
import org.ipcadvisor.requirements.Needs;
import org.ipcadvisor.requirements.Target;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/**
 * The decision by Easy Rules: for each row and target, all rules look at the endpoint. Of targets that face each other it
 * knows one fact, their list, for its rules cannot join facts.
 */
final class ByEasyRules implements Peer {

    private static final String END = "endpoint";
    private static final String TARGETS = "targets";

    private final Known known;
    private final Rules rules = new Rules();
    private final RulesEngine engine = new DefaultRulesEngine();

    ByEasyRules(Known known) {
        this.known = known;
        rule("PROVIDED", end -> end.square().available(), Endpoint::provided);
        rule(
                "NOT-PROVIDED",
                end -> !end.square().available() && end.square().tie(Kind.INTENTION) == null,
                Endpoint::notProvided);
        noted("INTENDED", Kind.INTENTION, end -> true, Endpoint::intended);
        noted("PARTIAL-API", Kind.PARTIAL_API, end -> true, Endpoint::partialApi);
        noted("NOT-A-SUBSYSTEM", Kind.NOT_A_SUBSYSTEM, end -> true, Endpoint::notASubsystem);
        noted("OPEN-ONLY blocks", Kind.OPEN_ONLY, end -> end.role() == Role.CREATE, Endpoint::cannotCreate);
        noted("OPEN-ONLY asks", Kind.OPEN_ONLY, end -> end.role() == null, Endpoint::whoCreates);
        noted("CREATED-ELSEWHERE", Kind.OPEN_ONLY, end -> end.role() == Role.OPEN, Endpoint::createdElsewhere);
        noted("OTHER-OBJECT", Kind.OTHER_OBJECT, end -> true, Endpoint::otherObject);
        facing("NO-INTEROPERATION blocks", end -> Boolean.TRUE.equals(end.talks()), Endpoint::doNotTalk);
        facing("NO-INTEROPERATION asks", end -> end.talks() == null, Endpoint::whetherTheyTalk);
        noted("API", Kind.API, end -> true, Endpoint::api);
        noted("PROTOCOL-ONLY", Kind.PROTOCOL_ONLY, end -> true, Endpoint::protocolOnly);
        noted("NO-TRANSPORT", Kind.NO_TRANSPORT, end -> true, Endpoint::noTransport);
        noted("NETWORK-VERSION", Kind.NETWORK_VERSION, end -> true, Endpoint::networkVersion);
        noted("SHARED-BUFFER", Kind.SHARED_BUFFER, end -> true, Endpoint::sharedBuffer);
        noted("OTHER-USER", Kind.SAME_USER, end -> true, Endpoint::otherUser);
    }

    private void rule(String name, Predicate<Endpoint> when, Consumer<Endpoint> then) {
        rules.register(new RuleBuilder()
                .name(name)
                .when(facts -> when.test(facts.get(END)))
                .then(facts -> then.accept(facts.get(END)))
                .build());
    }

    private void noted(String name, Kind kind, Predicate<Endpoint> when, BiConsumer<Endpoint, Known.Tie> then) {
        rule(
                name,
                end -> end.square().tie(kind) != null && when.test(end),
                end -> then.accept(end, Objects.requireNonNull(end.square().tie(kind))));
    }

    private interface Facing {
        void accept(Endpoint end, Known.Tie tie, Target other);
    }

    private void facing(String name, Predicate<Endpoint> when, Facing then) {
        rules.register(new RuleBuilder()
                .name(name)
                .when(facts -> {
                    Endpoint end = facts.get(END);
                    return end.square().tie(Kind.OTHER_OBJECT) != null && when.test(end);
                })
                .then(facts -> {
                    Endpoint end = facts.get(END);
                    Known.Tie tie = Objects.requireNonNull(end.square().tie(Kind.OTHER_OBJECT));
                    List<Target> targets = facts.get(TARGETS);
                    for (Target other : targets) {
                        if (other != end.target()) {
                            then.accept(end, tie, other);
                        }
                    }
                })
                .build());
    }

    @Override
    public Outcome decide(Link.Copies request) {
        List<Target> targets = request.application().targets();
        Needs needs = request.terms().needs();
        List<Outcome.Judged> judged = new ArrayList<>();
        for (Known.Row row : known.rows()) {
            List<Outcome.Found> findings = new ArrayList<>();
            for (Target target : targets) {
                Facts facts = new Facts();
                facts.put(END, new Endpoint(row, target, needs, findings));
                facts.put(TARGETS, targets);
                engine.fire(rules, facts);
            }
            judged.add(Outcome.Judged.of(row.mechanism().id(), findings));
        }
        return new Outcome(judged);
    }
}
