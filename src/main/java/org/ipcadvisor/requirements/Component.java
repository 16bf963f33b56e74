package org.ipcadvisor.requirements;

import java.util.List;
import org.ipcadvisor.document.Place;

/**
 * A part of the application that runs as one program on each of its targets.
 *
 * @param name its name; in the short form the application's
 * @param targets the platforms that it has to run on, at least one, in the order written
 * @param runsAs whether it is a service or an application
 * @param account the account that it runs under; {@code interactive} is whoever is logged on
 * @param path the JSON Pointer of the component; empty in the short form
 * @param place where its key stands
 */
public record Component(
        String name, List<Target> targets, Need<RunsAs> runsAs, Need<String> account, String path, Place place) {

    /** The same component, without an assumption about its targets. */
    Component without(Assumption assumption) {
        List<Target> bare = targets.stream()
                .map(target -> assumption.equals(target.borrowed()) ? target.unborrowed() : target)
                .toList();
        return new Component(name, bare, runsAs, account, path, place);
    }
}
