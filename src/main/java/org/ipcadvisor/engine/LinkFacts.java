package org.ipcadvisor.engine;

import java.util.ArrayList;
import java.util.List;
import org.ipcadvisor.advice.Fact;
import org.ipcadvisor.knowledge.Mechanism;
import org.ipcadvisor.knowledge.Role;
import org.ipcadvisor.knowledge.RoleNeed;
import org.ipcadvisor.requirements.Component;
import org.ipcadvisor.requirements.Constraints;
import org.ipcadvisor.requirements.Flow;
import org.ipcadvisor.requirements.Link;
import org.ipcadvisor.requirements.Need;
import org.ipcadvisor.requirements.Needs;
import org.ipcadvisor.requirements.Policy;
import org.ipcadvisor.requirements.Sends;
import org.ipcadvisor.requirements.Target;

/** The facts that a link of the requirements puts before the rules. */
final class LinkFacts {

    private final Link link;
    private final List<Mechanism> mechanisms;
    private final List<Way> ways;
    private final List<Object> facts = new ArrayList<>();

    /** The facts of a link for the given mechanisms. */
    LinkFacts(Link link, List<Mechanism> mechanisms) {
        this.link = link;
        this.mechanisms = mechanisms;
        this.ways = ways(link);
        for (Way way : ways) {
            addAnswers(way);
            addConstraints(way);
            if (link instanceof Link.Copies copies) {
                addCopies(way, copies.application());
            } else {
                addEnds(way);
            }
        }
    }

    private static List<Way> ways(Link link) {
        if (link instanceof Link.Between between) {
            return Way.both(between);
        }
        if (link instanceof Link.Directed directed) {
            return List.of(new Way(link, directed.creates(), directed.opens()));
        }
        return List.of(new Way(link, null, null));
    }

    /** The ways of building the link, in the order written. */
    List<Way> ways() {
        return ways;
    }

    /** All facts, in a stable order. */
    List<Object> all() {
        return facts;
    }

    private void addAnswers(Way way) {
        Needs needs = link.terms().needs();
        facts.add(way);
        facts.add(interoperate(way, needs));
        facts.add(Answer.of(way, Question.SOCKETS_API, needs.socketsApi(), api -> api.word()));
        facts.add(Answer.of(way, Question.RPC_TRANSPORT, needs.rpcTransport(), transport -> transport.word()));
        facts.add(Answer.of(way, Question.ACROSS_MACHINES, needs.acrossMachines(), across -> across));
        facts.add(Answer.of(way, Question.RECEIVER_WRITES, needs.receiverWrites(), writes -> writes));
        facts.add(Answer.of(way, Question.CARRIES, needs.carries(), load -> load.word()));
        facts.add(Answer.of(way, Question.BROADCAST, needs.broadcast(), broadcast -> broadcast));
        facts.add(sends(way, needs));
    }

    /** Which end sends: of copies it is only said whether one or all do. */
    private Answer sends(Way way, Needs needs) {
        if (link instanceof Link.Copies) {
            return Answer.of(way, Question.SENDS, needs.flow(), flow -> flow == Flow.DUPLEX ? Sender.BOTH : Sender.ONE);
        }
        Need<Sends> written = needs.sends();
        Sends sends = written.value();
        return new Answer(
                way,
                Question.SENDS,
                sends == null ? null : way.sender(sends),
                List.of(Answer.fact(written, sends == null ? "" : sends.word())));
    }

    private static Answer window(Way way, Component component) {
        return Answer.of(way, Question.HAS_WINDOW, component.hasWindow(), has -> has);
    }

    /** Copies say whether they talk to each other; the ends of a link do by being linked. */
    private Answer interoperate(Way way, Needs needs) {
        if (link instanceof Link.Copies) {
            return Answer.of(way, Question.INTEROPERATE, needs.interoperate(), talk -> talk);
        }
        Link.Terms terms = link.terms();
        Fact linked = new Fact.Requirement(terms.path(), terms.place(), link.id());
        return new Answer(way, Question.INTEROPERATE, true, List.of(linked));
    }

    private void addConstraints(Way way) {
        Constraints constraints = link.terms().constraints();
        constraints.forbid().forEach(forbidden -> facts.add(new Ban(way, forbidden)));
        constraints.only().forEach(only -> facts.add(new Allowance(way, only)));
        Policy house = constraints.house();
        if (house != null) {
            house.rulings().forEach(ruling -> facts.add(new HouseRule(way, house, ruling)));
        }
    }

    private void addCopies(Way way, Component application) {
        Needs needs = link.terms().needs();
        facts.add(new Host(
                way,
                Answer.of(way, Question.IN_SERVICE, needs.oleInService(), service -> service),
                Answer.of(way, Question.CROSS_USER, needs.oleCrossUser(), cross -> cross)));
        for (Mechanism mechanism : mechanisms) {
            Candidate candidate = new Candidate(way, mechanism);
            facts.add(candidate);
            int order = 0;
            Answer window = window(way, application);
            for (Target target : application.targets()) {
                facts.add(new Endpoint(candidate, order++, null, target, role(way, mechanism, target), window));
            }
        }
    }

    private Answer role(Way way, Mechanism mechanism, Target target) {
        RoleNeed asked = mechanism.roleNeed();
        if (asked == null) {
            return new Answer(way, Question.ROLE, null, List.of());
        }
        Need<Role> need = switch (asked) {
            case PIPES -> target.pipes();
            case MAILSLOTS -> target.mailslots();
            case RPC_ROLE -> link.terms().needs().rpcRole();
        };
        Role role = need.value();
        String said = role == null ? "" : asked.word(role);
        return new Answer(way, Question.ROLE, role, List.of(Answer.fact(need, said)));
    }

    private void addEnds(Way way) {
        List<End> creators = Ends.creating(link, way);
        List<End> openers = Ends.opening(link, way);
        facts.addAll(new Users(way, link.terms().needs(), creators, openers).facts());
        for (Mechanism mechanism : mechanisms) {
            Candidate candidate = new Candidate(way, mechanism);
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
        List<Fact> said = List.of(end.fact());
        Answer answer = new Answer(candidate.getWay(), Question.ROLE, role, said);
        Answer window = window(candidate.getWay(), component);
        int order = first;
        for (Target target : component.targets()) {
            facts.add(new Endpoint(candidate, order++, component.name(), target, answer, window));
        }
        return order;
    }
}
