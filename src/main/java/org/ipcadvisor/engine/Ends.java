package org.ipcadvisor.engine;

import java.util.List;
import java.util.stream.Stream;
import org.ipcadvisor.requirements.Component;
import org.ipcadvisor.requirements.Link;
import org.ipcadvisor.requirements.Need;

/** The components at the ends of a link that is built one way. */
final class Ends {

    private Ends() {}

    /** The components that create. */
    static List<End> creating(Link link, Way way) {
        return link instanceof Link.Among among ? ends(among.members()) : ends(way.creates());
    }

    /** The components that open. */
    static List<End> opening(Link link, Way way) {
        return link instanceof Link.Among among ? ends(among.members()) : ends(way.opens());
    }

    private static List<End> ends(List<Need<Component>> needs) {
        return needs.stream()
                .flatMap(need -> need.value() == null ? Stream.empty() : Stream.of(new End(need.value(), need)))
                .toList();
    }
}
