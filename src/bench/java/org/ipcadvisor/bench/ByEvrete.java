package org.ipcadvisor.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.evrete.KnowledgeService;
import org.evrete.api.FactHandle;
import org.evrete.api.Knowledge;
import org.evrete.api.StatefulSession;
import org.evrete.api.builders.LhsBuilder;
import org.evrete.api.builders.RuleSetBuilder;
import org.ipcadvisor.knowledge.Role;
import org.ipcadvisor.requirements.Link;
import org.ipcadvisor.requirements.Needs;
import org.ipcadvisor.requirements.Target;

/** The decision by Evrete: a long-lived session holds the ties; endpoints are inserted, seen by the rules and deleted. */
final class ByEvrete implements Peer {

    private final Known known;
    private final StatefulSession session;

    /** An endpoint as a fact. */
    public static final class End {
        public final Endpoint it;
        public final Known.Square square;

        End(Endpoint it) {
            this.it = it;
            this.square = it.square();
        }
    }

    /** A tie as a fact. */
    public static final class Noted {
        public final Known.Square square;
        public final Known.Tie tie;
        public final Kind kind;

        Noted(Known.Square square, Known.Tie tie) {
            this.square = square;
            this.tie = tie;
            this.kind = tie.kind();
        }
    }

    ByEvrete(Known known) {
        this.known = known;
        RuleSetBuilder<Knowledge> rules = new KnowledgeService().newKnowledge().builder();
        alone(rules, end -> end.square().available(), Endpoint::provided);
        alone(
                rules,
                end -> !end.square().available() && end.square().tie(Kind.INTENTION) == null,
                Endpoint::notProvided);
        noted(rules, Kind.INTENTION, end -> true, Endpoint::intended);
        noted(rules, Kind.PARTIAL_API, end -> true, Endpoint::partialApi);
        noted(rules, Kind.NOT_A_SUBSYSTEM, end -> true, Endpoint::notASubsystem);
        noted(rules, Kind.OPEN_ONLY, end -> end.role() == Role.CREATE, Endpoint::cannotCreate);
        noted(rules, Kind.OPEN_ONLY, end -> end.role() == null, Endpoint::whoCreates);
        noted(rules, Kind.OPEN_ONLY, end -> end.role() == Role.OPEN, Endpoint::createdElsewhere);
        noted(rules, Kind.OTHER_OBJECT, end -> true, Endpoint::otherObject);
        facing(rules, end -> Boolean.TRUE.equals(end.talks()), Endpoint::doNotTalk);
        facing(rules, end -> end.talks() == null, Endpoint::whetherTheyTalk);
        noted(rules, Kind.API, end -> true, Endpoint::api);
        noted(rules, Kind.PROTOCOL_ONLY, end -> true, Endpoint::protocolOnly);
        noted(rules, Kind.NO_TRANSPORT, end -> true, Endpoint::noTransport);
        noted(rules, Kind.NETWORK_VERSION, end -> true, Endpoint::networkVersion);
        noted(rules, Kind.SHARED_BUFFER, end -> true, Endpoint::sharedBuffer);
        noted(rules, Kind.SAME_USER, end -> true, Endpoint::otherUser);
        this.session = rules.build().newStatefulSession();
        for (Known.Row row : known.rows()) {
            for (Known.Square square : row.squares().values()) {
                square.ties().forEach(tie -> session.insert(new Noted(square, tie)));
            }
        }
        session.fire();
    }

    private static void alone(RuleSetBuilder<Knowledge> rules, Predicate<Endpoint> when, Consumer<Endpoint> then) {
        where(rules.newRule().forEach("$e", End.class), values -> when.test((Endpoint) values[0]), "$e.it")
                .execute(context -> then.accept(context.<End>get("$e").it));
    }

    private static void noted(
            RuleSetBuilder<Knowledge> rules,
            Kind kind,
            Predicate<Endpoint> when,
            BiConsumer<Endpoint, Known.Tie> then) {
        tied(rules.newRule().forEach("$e", End.class, "$n", Noted.class), kind, when)
                .execute(context -> then.accept(context.<End>get("$e").it, context.<Noted>get("$n").tie));
    }

    private static LhsBuilder<Knowledge> tied(LhsBuilder<Knowledge> left, Kind kind, Predicate<Endpoint> when) {
        where(left, values -> values[0] == kind, "$n.kind");
        where(left, values -> when.test((Endpoint) values[0]), "$e.it");
        return where(left, values -> values[0] == values[1], "$e.square", "$n.square");
    }

    private static LhsBuilder<Knowledge> where(
            LhsBuilder<Knowledge> left, Predicate<Object[]> holds, String... fields) {
        return left.where(holds, fields);
    }

    private interface Facing {
        void accept(Endpoint end, Known.Tie tie, Target other);
    }

    private static void facing(RuleSetBuilder<Knowledge> rules, Predicate<Endpoint> when, Facing then) {
        LhsBuilder<Knowledge> left = rules.newRule().forEach("$e", End.class, "$n", Noted.class, "$o", End.class);
        where(
                        tied(left, Kind.OTHER_OBJECT, when),
                        values -> ((Endpoint) values[0]).faces((Endpoint) values[1]),
                        "$e.it",
                        "$o.it")
                .execute(context -> then.accept(
                        context.<End>get("$e").it,
                        context.<Noted>get("$n").tie,
                        context.<End>get("$o").it.target()));
    }

    @Override
    public Outcome decide(Link.Copies request) {
        Needs needs = request.terms().needs();
        List<List<Outcome.Found>> found = new ArrayList<>();
        List<FactHandle> handles = new ArrayList<>();
        for (Known.Row row : known.rows()) {
            List<Outcome.Found> findings = new ArrayList<>();
            found.add(findings);
            for (Target target : request.application().targets()) {
                handles.add(session.insert(new End(new Endpoint(row, target, needs, findings))));
            }
        }
        session.fire();
        handles.forEach(session::delete);
        session.fire();
        List<Outcome.Judged> judged = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            judged.add(Outcome.Judged.of(known.rows().get(i).mechanism().id(), found.get(i)));
        }
        return new Outcome(judged);
    }
}
