package example.portfolio;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ipcadvisor.advice.Advice;
import org.ipcadvisor.advice.LinkAdvice;
import org.ipcadvisor.advice.Operation;
import org.ipcadvisor.advice.Remedy;
import org.ipcadvisor.advice.Verdict;
import org.ipcadvisor.requirements.Requirements;

/** Which platforms a design would have to drop, and nothing else, so that something serves each of its links. */
final class Dropping {

    private Dropping() {}

    /** Each platform of which the advice says, for every link that nothing serves, that dropping it would help there. */
    static Set<String> thatUnblocks(Requirements design, Advice advice) {
        Map<String, String> platforms = platforms(design);
        Set<String> unblocking = new TreeSet<>(platforms.values());
        for (LinkAdvice link : advice.links()) {
            if (link.verdict().isWorseThan(Verdict.CONDITIONAL)) {
                Set<String> here = new HashSet<>();
                link.guidance().remedies().forEach(remedy -> here.addAll(dropped(remedy, platforms)));
                unblocking.retainAll(here);
            }
        }
        return unblocking;
    }

    /** The platform on which alone a remedy removes targets; none if it does anything else. */
    private static Set<String> dropped(Remedy remedy, Map<String, String> platforms) {
        Set<String> dropped = new HashSet<>();
        for (Operation change : remedy.patch()) {
            String platform = change.op() == Operation.Op.REMOVE ? platforms.get(change.path()) : null;
            if (platform == null) {
                return Set.of();
            }
            dropped.add(platform);
        }
        return dropped.size() == 1 ? dropped : Set.of();
    }

    /** The platforms of a design's targets, by the places in its document of which remedies speak. */
    private static Map<String, String> platforms(Requirements design) {
        Map<String, String> platforms = new HashMap<>();
        design.links().stream()
                .flatMap(link -> link.components().stream())
                .flatMap(component -> component.targets().stream())
                .forEach(target -> platforms.put(
                        target.path(),
                        target.platform() == null ? target.product().name() : target.platform()));
        return platforms;
    }
}
