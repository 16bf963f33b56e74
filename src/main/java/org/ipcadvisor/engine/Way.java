package org.ipcadvisor.engine;

import java.util.List;
import org.ipcadvisor.advice.Fact;
import org.ipcadvisor.requirements.Component;
import org.ipcadvisor.requirements.Link;
import org.ipcadvisor.requirements.Need;
import org.ipcadvisor.requirements.Sends;
import org.ipcadvisor.requirements.Stance;
import org.jspecify.annotations.Nullable;

/** One way of building a link: who creates and who opens. Most links have one; a link between two components has two. */
public final class Way extends Stated {

    private final Stance stance;
    private final @Nullable Need<Component> creates;
    private final @Nullable Need<Component> opens;
    private @Nullable Way opposite;

    Way(Link link, @Nullable Need<Component> creates, @Nullable Need<Component> opens) {
        this(link, creates, opens, false);
    }

    /** The ends of both ways can be written alike, so that which of the two it is belongs to what it says. */
    private Way(Link link, @Nullable Need<Component> creates, @Nullable Need<Component> opens, boolean back) {
        super(name(creates), back, link.id(), link.terms().place(), link.terms().stance(), said(creates), said(opens));
        this.stance = link.terms().stance();
        this.creates = creates;
        this.opens = opens;
    }

    /** The two ways of building a link between two components, the first-named one creating first. */
    static List<Way> both(Link.Between link) {
        Way there = new Way(link, link.first(), link.second());
        Way back = new Way(link, link.second(), link.first(), true);
        there.opposite = back;
        back.opposite = there;
        return List.of(there, back);
    }

    /** Which readings of the sources the requirements accept on it. */
    Stance stance() {
        return stance;
    }

    /** The other way of building the link; null if there is none. */
    public @Nullable Way getOpposite() {
        return opposite;
    }

    /** Which end it is that sends. */
    Sender sender(Sends sends) {
        Component creator = creates == null ? null : creates.value();
        if (sends.bothWays() || creator == null) {
            return Sender.BOTH;
        }
        return sends.isFrom(creator) ? Sender.CREATOR : Sender.OPENER;
    }

    List<Need<Component>> creates() {
        return creates == null ? List.of() : List.of(creates);
    }

    List<Need<Component>> opens() {
        return opens == null ? List.of() : List.of(opens);
    }

    String creator() {
        return name(creates);
    }

    String opener() {
        return name(opens);
    }

    @Override
    public List<Fact> facts() {
        return creates == null || opens == null
                ? List.of()
                : List.of(Answer.fact(creates, creator()), Answer.fact(opens, opener()));
    }

    private static @Nullable Fact said(@Nullable Need<Component> end) {
        return end == null ? null : Answer.fact(end, name(end));
    }

    @Override
    public @Nullable String name(String key) {
        return switch (key) {
            case "creator" -> creator();
            case "opener" -> opener();
            default -> null;
        };
    }

    private static String name(@Nullable Need<Component> end) {
        Component component = end == null ? null : end.value();
        return component == null ? "" : component.name();
    }
}
