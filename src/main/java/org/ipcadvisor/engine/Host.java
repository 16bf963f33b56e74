package org.ipcadvisor.engine;

import java.util.List;
import org.ipcadvisor.advice.Fact;
import org.jspecify.annotations.Nullable;

/** The end that hosts an object, with another end that uses it: how the host runs, and under which users both do. */
public final class Host extends Stated {

    private final Way way;
    private final @Nullable String component;
    private final List<Fact> end;
    private final Answer inService;
    private final Answer crossUser;

    /** The host of copies of one application, of which each may be one. */
    Host(Way way, Answer inService, Answer crossUser) {
        this(way, null, List.of(), inService, crossUser);
    }

    /** The host at the creating end of a link. */
    Host(Way way, End creator, Answer inService, Answer crossUser) {
        this(way, creator.component().name(), List.of(creator.fact()), inService, crossUser);
    }

    private Host(Way way, @Nullable String component, List<Fact> end, Answer inService, Answer crossUser) {
        super("host", way, component, end, inService, crossUser);
        this.way = way;
        this.component = component;
        this.end = end;
        this.inService = inService;
        this.crossUser = crossUser;
    }

    /** The way of building the link. */
    public Way getWay() {
        return way;
    }

    /** The name of the hosting component; null in the short form. */
    public @Nullable String getComponent() {
        return component;
    }

    /** Whether the host is a service. */
    public Answer getInService() {
        return inService;
    }

    /** Whether another user than the host's uses the object. */
    public Answer getCrossUser() {
        return crossUser;
    }

    /** Whether it is known that users do not matter: the host is no service, or none that another user may reach. */
    public boolean isHarmless() {
        return Boolean.FALSE.equals(inService.getValue())
                || (inService.isLeftOut() && Boolean.FALSE.equals(crossUser.getValue()));
    }

    @Override
    public List<Fact> facts() {
        return end;
    }

    @Override
    public @Nullable String name(String key) {
        return null;
    }
}
