package org.ipcadvisor.engine;

import java.util.ArrayList;
import java.util.List;
import org.ipcadvisor.advice.Fact;
import org.ipcadvisor.knowledge.Role;
import org.ipcadvisor.requirements.Component;
import org.jspecify.annotations.Nullable;

/** An end of a link that is a service, facing an end whose account is not known to be the same. */
public final class ServiceEnd extends Stated {

    private final Way way;
    private final String component;
    private final Role role;
    private final Answer service;
    private final Answer otherUser;
    private final List<Fact> facts;

    ServiceEnd(Way way, Component component, Role role, @Nullable Boolean otherUser, List<Fact> accounts) {
        super(component.name(), way, component.name(), role, otherUser, component.runsAs(), accounts);
        this.way = way;
        this.component = component.name();
        this.role = role;
        this.service = new Answer(way, Question.IN_SERVICE, true, List.of(Answer.fact(component.runsAs(), "service")));
        this.otherUser = new Answer(way, Question.CROSS_USER, otherUser, accounts);
        List<Fact> cited = new ArrayList<>();
        cited.add(Answer.fact(component.runsAs(), "service"));
        cited.addAll(accounts);
        this.facts = List.copyOf(cited);
    }

    /** The way of building the link. */
    public Way getWay() {
        return way;
    }

    /** The name of the component that is a service. */
    public String getComponent() {
        return component;
    }

    /** The role in which it takes part. */
    public Role getRole() {
        return role;
    }

    /** That it is a service. */
    public Answer getService() {
        return service;
    }

    /** Whether some other end runs under another account; left out where that is not known. */
    public Answer getOtherUser() {
        return otherUser;
    }

    @Override
    public List<Fact> facts() {
        return facts;
    }

    @Override
    public @Nullable String name(String key) {
        return null;
    }
}
