package org.ipcadvisor.requirements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcadvisor.requirements.Desk.desk;
import static org.ipcadvisor.requirements.Desk.plant;
import static org.ipcadvisor.requirements.Desk.read;
import static org.ipcadvisor.requirements.Desk.warnings;

import org.junit.jupiter.api.Test;

/** What is odd in a document without being wrong. */
class WarningsTest {

    @Test
    void aPlainDocumentHasNone() {
        assertThat(warnings(desk("targets: [Windows 95]\n"))).isEmpty();
    }

    @Test
    void aComponentThatNoLinkNames() {
        assertThat(warnings(plant("links: {peers: {among: [console]}}\n")))
                .containsExactly(
                        "3:14 unused-component /components/collector: No link names the component \"collector\".");
    }

    @Test
    void anAssumptionThatNoTargetUses() {
        String idle = desk("targets: [Windows 95]\nassume: {Windows XP: Windows 2000}\n");

        assertThat(warnings(idle))
                .containsExactly(
                        "4:10 idle-assumption /assume/Windows XP: This assumption has no effect: no target is Windows XP.");
        assertThat(read(idle).assumptions()).isEmpty();
    }

    @Test
    void fullWidthLettersInAName() {
        assertThat(warnings(desk("targets: [\uFF37in16]\n")))
                .containsExactly("3:11 folded-name /targets/0: \"\uFF37in16\" was read as Win16: full-width letters"
                        + " and their like count as the plain ones.");
    }

    @Test
    void aNameThatMixesScripts() {
        assertThat(warnings("version: 1\napplication: \"P\u0430yroll\"\ntargets: [Windows 95]\n"))
                .containsExactly("2:16 mixed-scripts /application: The text for application, \"P\u0430yroll\", mixes"
                        + " scripts: its character 2, U+0430, is Cyrillic.");
        assertThat(warnings(plant("links: {r\u0435adings: {between: [collector, console]}}\n")))
                .containsExactly("4:10 mixed-scripts /links/r\u0435adings: The text for a link, \"r\u0435adings\","
                        + " mixes scripts: its character 2, U+0435, is Cyrillic.");
    }

    @Test
    void theyStandInTheOrderOfPlaces() {
        assertThat(warnings(desk("""
                        assume: {XP: Windows 2000}
                        targets: [Windows 95, \uFF37in16]
                        """)))
                .extracting(line -> line.substring(0, line.indexOf(' ')))
                .containsExactly("3:10", "4:23");
    }
}
