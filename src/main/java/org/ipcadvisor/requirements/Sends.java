package org.ipcadvisor.requirements;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who sends on a link: one of its ends, or both (on a link among several, everybody).
 *
 * @param sender the name of the component that alone sends; null if both do
 */
public record Sends(@Nullable String sender) {

    /** Both ends send. */
    public static final Sends BOTH = new Sends(null);

    /**
     * The word for both ends. It never names a component, not even one that is called so: quotes are not seen once a
     * document is read, and a word that means this in one document has to mean it in all.
     */
    static final String WORD_FOR_BOTH = "both";

    /** One component alone sends. */
    public static Sends from(Component component) {
        return new Sends(component.name());
    }

    /** All that can be written for a link, in the order of its ends; nothing in the short form, which says flow. */
    public static List<Sends> of(Link link) {
        List<Sends> all = new ArrayList<>();
        if (link instanceof Link.Copies) {
            return all;
        }
        List<Component> ends = link.components();
        if (!(link instanceof Link.Among) && ends.size() > 1) {
            ends.stream()
                    .filter(end -> !end.name().equals(WORD_FOR_BOTH))
                    .map(Sends::from)
                    .forEach(all::add);
        }
        all.add(BOTH);
        return all;
    }

    /** Whether both ends send. */
    public boolean bothWays() {
        return sender == null;
    }

    /** Whether the component alone sends. */
    public boolean isFrom(Component component) {
        return component.name().equals(sender);
    }

    /** The word of the requirements file: the component's name, or {@code both}. */
    public String word() {
        return sender == null ? WORD_FOR_BOTH : sender;
    }
}
