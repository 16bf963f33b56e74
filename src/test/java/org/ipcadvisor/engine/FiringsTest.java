package org.ipcadvisor.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ipcadvisor.knowledge.Role;
import org.ipcadvisor.requirements.Link;
import org.junit.jupiter.api.Test;

/** How many firings of rules it takes to judge a link, counted, so that a rule that joins too much is seen. */
final class FiringsTest {

    private static int firings(Link link, Link before) {
        Fired fired = new Fired(Cases.ARTICLE);
        fired.judge(before);
        fired.times().clear();
        fired.judge(link);
        return fired.times().values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Link copies(String... products) {
        return Cases.copies(Cases.Asked.pipes(Role.CREATE, true), products);
    }

    @Test
    void aLinkOfThreeTargets() {
        Link three = copies("Windows 95", "Windows NT 4.0", "Win32s");
        assertThat(firings(three, copies("MS-DOS"))).isBetween(50, 110);
    }

    /** Copies that talk to each other are looked at in pairs, of which seven targets have twenty-one. */
    @Test
    void theyGrowWithTheTargetsAndTheirPairs() {
        List<String> all =
                List.of("Windows 2000", "Windows NT 4.0", "Windows 95", "Win32s", "Win16", "MS-DOS", "POSIX");
        int one = firings(copies("OS/2"), copies("MS-DOS"));
        int seven = firings(copies(all.toArray(String[]::new)), copies("OS/2"));
        assertThat(one).isBetween(10, 22);
        assertThat(seven).isBetween(7 * 10, 7 * 22 + 21 * 5);
    }

    @Test
    void whatIsAskedAgainFiresNothing() {
        assertThat(firings(copies("Windows 95", "Win16"), copies("Windows 95", "Win16")))
                .isZero();
    }
}
