package org.ipcadvisor.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.ipcadvisor.advice.Fact;
import org.ipcadvisor.knowledge.Role;
import org.ipcadvisor.requirements.Component;
import org.ipcadvisor.requirements.Need;
import org.ipcadvisor.requirements.Needs;
import org.ipcadvisor.requirements.RunsAs;
import org.jspecify.annotations.Nullable;

/**
 * The users under which the ends of a link run: equal accounts are the same user, left-out ones are not known to be. What
 * many ends have in common is said once.
 */
final class Users {

    private final Way way;
    private final Needs needs;
    private final Map<Hosting, Set<Fact>> hosts = new LinkedHashMap<>();
    private final Map<Serving, Set<Fact>> services = new LinkedHashMap<>();
    private final Set<Serving> facingOthers = new HashSet<>();

    /** A creating component, and whether another user than its own opens; null if that is not known. */
    private record Hosting(End creator, @Nullable Boolean otherUser) {}

    /** A service in a role. */
    private record Serving(Component component, Role role) {}

    Users(Way way, Needs needs, List<End> creators, List<End> openers) {
        this.way = way;
        this.needs = needs;
        for (End creator : creators) {
            for (End opener : openers) {
                addPair(creator, opener.component());
            }
        }
    }

    private void addPair(End end, Component opener) {
        Component creator = end.component();
        String one = account(creator);
        String other = account(opener);
        Boolean differ = (one == null || other == null) ? null : !one.equals(other);
        List<Fact> accounts = List.of(accountFact(creator), accountFact(opener));
        hosts.computeIfAbsent(new Hosting(end, differ), key -> new LinkedHashSet<>())
                .addAll(accounts);
        if (!Boolean.FALSE.equals(differ)) {
            addService(new Serving(creator, Role.CREATE), differ, accounts);
            addService(new Serving(opener, Role.OPEN), differ, accounts);
        }
    }

    private void addService(Serving end, @Nullable Boolean differ, List<Fact> accounts) {
        if (end.component().runsAs().value() == RunsAs.SERVICE) {
            if (Boolean.TRUE.equals(differ)) {
                facingOthers.add(end);
            }
            services.computeIfAbsent(end, key -> new LinkedHashSet<>()).addAll(accounts);
        }
    }

    /** How each creating end hosts for its users, and each end that is a service facing another user. */
    List<Object> facts() {
        List<Object> facts = new ArrayList<>();
        hosts.forEach((host, accounts) -> facts.add(new Host(
                way, host.creator(), inService(host.creator().component()), crossUser(host.otherUser(), accounts))));
        services.forEach((end, accounts) -> facts.add(new ServiceEnd(
                way, end.component(), end.role(), facingOthers.contains(end) ? true : null, List.copyOf(accounts))));
        return facts;
    }

    /** What is written of the object's host, or else how the creating end runs. */
    private Answer inService(Component creator) {
        Need<Boolean> written = needs.oleInService();
        return written.isWritten()
                ? Answer.of(way, Question.IN_SERVICE, written, service -> service)
                : runsAsService(creator.runsAs());
    }

    private Answer runsAsService(Need<RunsAs> runsAs) {
        RunsAs runs = runsAs.value();
        Boolean service = runs == null ? null : runs == RunsAs.SERVICE;
        String said = runs == null ? "" : runs.word();
        return new Answer(way, Question.IN_SERVICE, service, List.of(Answer.fact(runsAs, said)));
    }

    /** What is written of the object's user, or else whether the two accounts differ. */
    private Answer crossUser(@Nullable Boolean otherUser, Set<Fact> accounts) {
        Need<Boolean> written = needs.oleCrossUser();
        return written.isWritten()
                ? Answer.of(way, Question.CROSS_USER, written, cross -> cross)
                : new Answer(way, Question.CROSS_USER, otherUser, List.copyOf(accounts));
    }

    private static Fact accountFact(Component component) {
        return Answer.fact(
                component.account(), String.valueOf(component.account().value()));
    }

    private static @Nullable String account(Component component) {
        String account = component.account().value();
        return account == null ? null : account.toLowerCase(Locale.ROOT);
    }
}
