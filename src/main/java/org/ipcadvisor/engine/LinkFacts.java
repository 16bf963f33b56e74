package org.ipcadvisor.engine;

import java.util.ArrayList;
import java.util.List;
import org.ipcadvisor.advice.Fact;
import org.ipcadvisor.knowledge.Mechanism;
import org.ipcadvisor.knowledge.Role;
import org.ipcadvisor.knowledge.RoleNeed;
import org.ipcadvisor.requirements.Component;
import org.ipcadvisor.requirements.Constraints;
import org.ipcadvisor.requirements.Link;
import org.ipcadvisor.requirements.Need;
import org.ipcadvisor.requirements.Needs;
import org.ipcadvisor.requirements.Target;

/** The facts that a link of the requirements puts before the rules. */
final class LinkFacts {

    private final Link link;
    private final List<Mechanism> mechanisms;
    private final List<Direction> directions;
    private final List<Object> facts = new ArrayList<>();

    /** The facts of a link for the given mechanisms. */
    LinkFacts(Link link, List<Mechanism> mechanisms) {
        this.link = link;
        this.mechanisms = mechanisms;
        this.directions = directions(link);
        for (Direction direction : directions) {
            addAnswers(direction);
            addConstraints(direction);
            if (link instanceof Link.Copies copies) {
                addCopies(direction, copies.application());
            } else {
                addEnds(direction);
            }
        }
    }

    private static List<Direction> directions(Link link) {
        if (link instanceof Link.Between between) {
            return Direction.both(between);
        }
        if (link instanceof Link.Directed directed) {
            return List.of(new Direction(link, directed.creates(), directed.opens()));
        }
        return List.of(new Direction(link, null, null));
    }

    /** The ways of building the link, in the order written. */
    List<Direction> directions() {
        return directions;
    }

    /** All facts, in a stable order. */
    List<Object> all() {
        return facts;
    }

    private void addAnswers(Direction direction) {
        Needs needs = link.terms().needs();
        facts.add(direction);
        facts.add(interoperate(direction, needs));
        facts.add(Answer.of(direction, Question.SOCKETS_API, needs.socketsApi(), api -> api.word()));
        facts.add(Answer.of(direction, Question.RPC_TRANSPORT, needs.rpcTransport(), transport -> transport.word()));
        facts.add(Answer.of(direction, Question.ACROSS_MACHINES, needs.acrossMachines(), across -> across));
        facts.add(Answer.of(direction, Question.RECEIVER_WRITES, needs.receiverWrites(), writes -> writes));
    }

    /** Copies say whether they talk to each other; the ends of a link do by being linked. */
    private Answer interoperate(Direction direction, Needs needs) {
        if (link instanceof Link.Copies) {
            return Answer.of(direction, Question.INTEROPERATE, needs.interoperate(), talk -> talk);
        }
        Link.Terms terms = link.terms();
        Fact linked = new Fact.Requirement(terms.path(), terms.place(), link.id());
        return new Answer(direction, Question.INTEROPERATE, true, List.of(linked));
    }

    private void addConstraints(Direction direction) {
        Constraints constraints = link.terms().constraints();
        constraints.forbid().forEach(forbidden -> facts.add(new Ban(direction, forbidden)));
        constraints.only().forEach(only -> facts.add(new Allowance(direction, only)));
    }

    private void addCopies(Direction direction, Component application) {
        Needs needs = link.terms().needs();
        facts.add(new Host(
                direction,
                null,
                Answer.of(direction, Question.IN_SERVICE, needs.oleInService(), service -> service),
                Answer.of(direction, Question.CROSS_USER, needs.oleCrossUser(), cross -> cross)));
        for (Mechanism mechanism : mechanisms) {
            Candidate candidate = new Candidate(direction, mechanism);
            facts.add(candidate);
            int order = 0;
            for (Target target : application.targets()) {
                facts.add(new Endpoint(candidate, order++, null, target, role(direction, mechanism, target)));
            }
        }
    }

    private Answer role(Direction direction, Mechanism mechanism, Target target) {
        RoleNeed asked = mechanism.roleNeed();
        if (asked == null) {
            return new Answer(direction, Question.ROLE, null, List.of());
        }
        Need<Role> need = switch (asked) {
            case PIPES -> target.pipes();
            case MAILSLOTS -> target.mailslots();
            case RPC_ROLE -> link.terms().needs().rpcRole();
        };
        Role role = need.value();
        String said = role == null ? "" : asked.word(role);
        return new Answer(direction, Question.ROLE, role, List.of(Answer.fact(need, said)));
    }

    private void addEnds(Direction direction) {
        List<End> creators = Ends.creating(link, direction);
        List<End> openers = Ends.opening(link, direction);
        facts.addAll(new Users(direction, link.terms().needs(), creators, openers).facts());
        for (Mechanism mechanism : mechanisms) {
            Candidate candidate = new Candidate(direction, mechanism);
            facts.add(candidate);
            int order = 0;
            for (End creator : creators) {
                order = addTargets(candidate, creator, Role.CREATE, order);
            }
            for (End opener : openers) {
                order = addTargets(candidate, opener, Role.OPEN, order);
            }
        }
    }

    /** Adds the targets of an end, numbered on from a first one; returns the next number. */
    private int addTargets(Candidate candidate, End end, Role role, int first) {
        Component component = end.component();
        List<Fact> said = List.of(Answer.fact(end.need(), component.name()));
        Answer answer = new Answer(candidate.getDirection(), Question.ROLE, role, said);
        int order = first;
        for (Target target : component.targets()) {
            facts.add(new Endpoint(candidate, order++, component.name(), target, answer));
        }
        return order;
    }
}
