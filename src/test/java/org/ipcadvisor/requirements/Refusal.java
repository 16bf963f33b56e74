package org.ipcadvisor.requirements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

/**
 * A document that is refused, and all that is said of it.
 *
 * @param title what is wrong, in words
 * @param document the document, in YAML
 * @param problems its problems, one a line; what many messages share stands as a word in braces
 */
record Refusal(String title, String document, String problems) {

    private static final Map<String, String> SHARED = Map.of(
            "{known}",
            "Known platforms: Win2000, Windows 2000, WinNT, Windows NT 3.5, Windows NT 3.51, Windows NT 4.0, Win9x, Windows 95,"
                    + " Windows 98, Windows Me, Win32s, Win16, MS-DOS, POSIX, OS/2, Windows XP.",
            "{words}",
            "YAML 1.2 reads yes and no, on and off as text.",
            "{top}",
            "Allowed are version, application, description, constraints, assume, readings, sources, waivers, met, $schema, metadata",
            "{needs}",
            "Allowed are pipes, mailslots, interoperate, rpc, acrossMachines, ole, sockets, copyData, carries, broadcast,"
                    + " flow, hasWindow.",
            "{link}",
            "Allowed are creates, opens, between, among, acrossMachines, rpc, ole, sockets, copyData, carries, broadcast,"
                    + " sends, constraints, chosen.",
            "{ends}",
            "Write creates and opens, or between with two components, or among with one or more.",
            "{forms}",
            "Write targets for an application that runs alike on all of them (the short form), or components and links"
                    + " (the long form).");

    static Refusal refusal(String title, String document, String problems) {
        return new Refusal(title, document, problems);
    }

    /** Reads the document and compares. */
    void check() {
        String expected = problems;
        for (Map.Entry<String, String> shared : SHARED.entrySet()) {
            expected = expected.replace(shared.getKey(), shared.getValue());
        }
        assertThat(String.join("\n", Desk.problems(document)) + "\n").isEqualTo(expected);
    }

    @Override
    public String toString() {
        return title;
    }
}
