package org.ipcadvisor.requirements;

import java.util.List;
import java.util.function.UnaryOperator;
import org.ipcadvisor.document.Place;

/**
 * A part of the application that runs as one program on each of its targets.
 *
 * @param name its name; in the short form the application's
 * @param targets the platforms that it has to run on, at least one, in the order written
 * @param runsAs whether it is a service or an application
 * @param account the account that it runs under; {@code interactive} is whoever is logged on
 * @param hasWindow whether its process has a window; in the short form this stands under {@code needs}
 * @param path the JSON Pointer of the component; empty in the short form
 * @param place where its key stands
 */
public record Component(
        String name,
        List<Target> targets,
        Need<RunsAs> runsAs,
        Need<String> account,
        Need<Boolean> hasWindow,
        String path,
        Place place) {

    /** What it is called inside a sentence: by its name; in the short form it is the application. */
    public String called() {
        return path.isEmpty() ? "the application" : name;
    }

    /** What it is called where a sentence begins with it. */
    public String subject() {
        return path.isEmpty() ? "The application" : name;
    }

    /** The same component, each of its targets changed. */
    public Component with(UnaryOperator<Target> change) {
        return withTargets(targets.stream().map(change).toList());
    }

    /** The same component on other targets. */
    public Component withTargets(List<Target> others) {
        return new Component(name, others, runsAs, account, hasWindow, path, place);
    }

    /** The same component, what stands at a path answered with a value of its type. */
    Component answered(String at, Object answer) {
        return new Component(
                name,
                targets.stream().map(target -> target.answered(at, answer)).toList(),
                runsAs.answered(at, RunsAs.class, answer),
                account.answered(at, String.class, answer),
                hasWindow.answered(at, Boolean.class, answer),
                path,
                place);
    }

    /** The same component, without an assumption about its targets. */
    Component without(Assumption assumption) {
        return with(target -> assumption.equals(target.borrowed()) ? target.borrowing(null) : target);
    }
}
