package org.ipcadvisor.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ipcadvisor.advice.Fact;
import org.ipcadvisor.knowledge.Role;
import org.ipcadvisor.requirements.Component;
import org.ipcadvisor.requirements.Need;
import org.ipcadvisor.requirements.Needs;
import org.ipcadvisor.requirements.RunsAs;
import org.jspecify.annotations.Nullable;

/** The users under which two ends of a link run: equal accounts are the same user, left-out ones are not known to be. */
final class Users {

    private final Direction direction;
    private final Needs needs;
    private final End creator;
    private final End opener;
    private final Answer otherUser;

    Users(Direction direction, Needs needs, End creator, End opener) {
        this.direction = direction;
        this.needs = needs;
        this.creator = creator;
        this.opener = opener;
        this.otherUser = otherUser();
    }

    /** Whether and how the creating end hosts for another user, and each end that is a service facing another user. */
    List<Object> facts() {
        List<Object> facts = new ArrayList<>();
        facts.add(new Host(direction, creator.component(), inService(), crossUser()));
        if (!Boolean.FALSE.equals(otherUser.getValue())) {
            addService(facts, creator.component(), Role.CREATE);
            addService(facts, opener.component(), Role.OPEN);
        }
        return facts;
    }

    private void addService(List<Object> facts, Component component, Role role) {
        if (component.runsAs().value() == RunsAs.SERVICE) {
            facts.add(new ServiceEnd(direction, component, role, otherUser));
        }
    }

    /** What is written of the object's host, or else how the creating end runs. */
    private Answer inService() {
        Need<Boolean> written = needs.oleInService();
        return written.isWritten()
                ? Answer.of(direction, Question.IN_SERVICE, written, service -> service)
                : runsAsService(creator.component().runsAs());
    }

    private Answer runsAsService(Need<RunsAs> runsAs) {
        RunsAs runs = runsAs.value();
        Boolean service = runs == null ? null : runs == RunsAs.SERVICE;
        String said = String.valueOf(runs).toLowerCase(Locale.ROOT);
        return new Answer(direction, Question.IN_SERVICE, service, List.of(Answer.fact(runsAs, said)));
    }

    /** What is written of the object's user, or else whether the two accounts differ. */
    private Answer crossUser() {
        Need<Boolean> written = needs.oleCrossUser();
        return written.isWritten() ? Answer.of(direction, Question.CROSS_USER, written, cross -> cross) : otherUser;
    }

    private Answer otherUser() {
        String one = account(creator);
        String other = account(opener);
        List<Fact> accounts = new ArrayList<>();
        accounts.add(Answer.fact(
                creator.component().account(),
                "" + creator.component().account().value()));
        accounts.add(Answer.fact(
                opener.component().account(), "" + opener.component().account().value()));
        Boolean differ = (one == null || other == null) ? null : !one.equals(other);
        return new Answer(
                direction,
                Question.CROSS_USER,
                differ,
                accounts.stream().distinct().toList());
    }

    private static @Nullable String account(End end) {
        String account = end.component().account().value();
        return account == null ? null : account.toLowerCase(Locale.ROOT);
    }
}
