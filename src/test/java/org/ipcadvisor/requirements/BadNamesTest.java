package org.ipcadvisor.requirements;

import static org.ipcadvisor.requirements.Desk.desk;
import static org.ipcadvisor.requirements.Refusal.refusal;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Names that are refused: of platforms, of mechanisms, and those that a document gives. */
class BadNamesTest {

    @ParameterizedTest
    @MethodSource("refusals")
    void isRefused(Refusal refusal) {
        refusal.check();
    }

    static Stream<Refusal> refusals() {
        return Stream.of(
                refusal("the same product twice, by an alias", desk("""
                        targets: [Windows 95, Windows 98, Windows 95 OSR2, 98 SE]
                        """), """
                        3:35 repeated /targets/2: Windows 95 is repeated here; the first is at 3:11. \
                        Write it once.
                        3:52 repeated /targets/3: Windows 98 is repeated here; the first is at 3:23. \
                        Write it once.
                        """),
                refusal("the same product twice, as a mapping", desk("""
                        targets:
                        - Win32s
                        - platform: Win32s
                          version: "1.1"
                        """), """
                        5:3 repeated /targets/1: Win32s is repeated here; the first is at 4:3. Write \
                        it once.
                        """),
                refusal("an unknown platform", desk("""
                        targets: [Windws 95]
                        """), """
                        3:11 unknown-name /targets/0: "Windws 95" is no known platform. Did you mean Windows 95?
                        """),
                refusal("Linux", desk("""
                        targets: [Linux]
                        """), """
                        3:11 outside-knowledge /targets/0: "Linux" lies outside of what the sources cover. The article's POSIX is \
                        the POSIX subsystem of Windows NT, not Linux. {known}
                        """),
                refusal("Windows 11", desk("""
                        targets: [{platform: Windows 11}]
                        """), """
                        3:22 outside-knowledge /targets/0/platform: "Windows 11" lies outside of what the sources cover. The \
                        article ends with Windows XP. {known}
                        """),
                refusal("what is known, once for platforms and once for mechanisms", desk("""
                        constraints: {forbid: [DCOM, COM]}
                        targets: [Linux, Amiga, Windows 11]
                        """), """
                        3:24 outside-knowledge /constraints/forbid/0: "DCOM" lies outside of what the sources cover. \
                        The article has OLE 2.0 only, and does not speak of DCOM. Known mechanisms: dde, ole-1.0, \
                        ole-2.0, netbios, named-pipes, windows-sockets, mailslots, semaphores, rpc, mem-mapped-file, \
                        wm-copydata, anonymous-pipes, shared-memory, shared-files, windows-messages, atoms, \
                        registration-database, clipboard.
                        3:30 outside-knowledge /constraints/forbid/1: "COM" lies outside of what the sources cover. \
                        The article has OLE 2.0 only, and does not speak of COM.
                        4:11 outside-knowledge /targets/0: "Linux" lies outside of what the sources cover. The \
                        article's POSIX is the POSIX subsystem of Windows NT, not Linux. {known}
                        4:18 unknown-name /targets/1: "Amiga" is no known platform.
                        4:25 outside-knowledge /targets/2: "Windows 11" lies outside of what the sources cover. The \
                        article ends with Windows XP.
                        """),
                refusal("Windows 3.1", desk("""
                        targets: [Windows 3.1]
                        """), """
                        3:11 ambiguous-name /targets/0: "Windows 3.1" could be more than one platform; write Win16 \
                        or Win32s.
                        """),
                refusal("pipes and OLE", desk("""
                        targets: [Windows 95]
                        chosen: pipes
                        constraints: {prefer: [OLE]}
                        """), """
                        4:9 ambiguous-name /chosen: "pipes" could be more than one mechanism; write named-pipes or \
                        anonymous-pipes.
                        5:24 ambiguous-name /constraints/prefer/0: "OLE" could be more than one mechanism; write \
                        ole-1.0 or ole-2.0.
                        """),
                refusal("an unknown mechanism", desk("""
                        targets: [Windows 95]
                        chosen: name pipes
                        """), """
                        4:9 unknown-name /chosen: "name pipes" is no known mechanism. Did you mean named-pipes?
                        """),
                refusal("NO as a platform", desk("""
                        targets: [NO]
                        """), """
                        3:11 unknown-name /targets/0: "NO" is no known platform. {known}
                        """),
                refusal("a blank application", """
                        version: 1
                        application: "  "
                        targets: [Windows 95]
                        """, """
                        2:14 blank-name /application: Write a name for application, not blank text.
                        """),
                refusal("a number for the application", """
                        version: 1
                        application: 007
                        targets: [Windows 95]
                        """, """
                        2:14 wrong-kind /application: Write text for application, in quotes: "007", not the number \
                        007.
                        """),
                refusal("characters that cannot be seen in names", """
                        version: 1
                        application: "Order\u200b Desk"
                        targets: [Windows\u202e 95]
                        """, """
                        2:20 name-character /application: The text for application holds U+200B, a character that \
                        cannot be seen or that changes how others look. Leave it out.
                        3:18 name-character /targets/0: The text for an element of targets holds U+202E, a \
                        character that cannot be seen or that changes how others look. Leave it out.
                        """),
                refusal("an escaped character in a name", """
                        version: 1
                        application: "Order \\u202E Desk"
                        targets: [Windows 95]
                        """, """
                        2:14 name-character /application: The text for application holds U+202E, a character that \
                        cannot be seen or that changes how others look. Leave it out.
                        """),
                refusal("a line end in a name", """
                        version: 1
                        application: |
                          Order Desk
                        targets: [Windows 95]
                        """, """
                        2:14 name-character /application: The text for application holds U+000A, a character that \
                        cannot be seen or that changes how others look. Leave it out.
                        """),
                refusal("a bidi character in the name of a component", """
                        version: 1
                        application: Plant
                        components: {con\u2066sole: {targets: [DOS], account: "Do\u00admain"}}
                        links: {pe\ufeffers: {among: [con\u2066sole]}}
                        """, """
                        3:17 name-character /components/con\u2066sole: The text for a component holds U+2066, a \
                        character that cannot be seen or that changes how others look. Leave it out.
                        3:53 name-character /components/con\u2066sole/account: The text for account holds U+00AD, a \
                        character that cannot be seen or that changes how others look. Leave it out.
                        4:11 name-character /links/pe\ufeffers: The text for a link holds U+FEFF, a character that \
                        cannot be seen or that changes how others look. Leave it out.
                        """));
    }
}
