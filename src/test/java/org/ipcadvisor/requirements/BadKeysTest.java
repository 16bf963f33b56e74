package org.ipcadvisor.requirements;

import static org.ipcadvisor.requirements.Desk.desk;
import static org.ipcadvisor.requirements.Refusal.refusal;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Keys, words and lists that are refused wherever they stand. */
class BadKeysTest {

    @ParameterizedTest
    @MethodSource("refusals")
    void isRefused(Refusal refusal) {
        refusal.check();
    }

    static Stream<Refusal> refusals() {
        return Stream.of(
                refusal("capitals in a key", desk("""
                        Targets: [Windows 95]
                        """), """
                        3:1 unknown-key /Targets: "Targets" is not a key that may stand here. Did you mean targets? \
                        {top}, targets, needs, chosen, components, links and keys that start with x-.
                        """),
                refusal("a slip of a key stands for the key", """
                        Version: 1
                        aplication: Order Desk
                        target: [Windows 95]
                        """, """
                        1:1 unknown-key /Version: "Version" is not a key that may stand here. Did you mean version? \
                        {top}, targets, needs, chosen, components, links and keys that start with x-.
                        2:1 unknown-key /aplication: "aplication" is not a key that may stand here. Did you mean \
                        application? {top}, targets, needs, chosen, components, links and keys that start with x-.
                        3:1 unknown-key /target: "target" is not a key that may stand here. Did you mean targets? \
                        {top}, targets, needs, chosen, components, links and keys that start with x-.
                        """),
                refusal("a slip of a key that belongs elsewhere, and other words for keys", desk("""
                        targets: [Windows 95]
                        pipe: create
                        needs: {pipe: create, carry: data, network: true}
                        """), """
                        4:1 unknown-key /pipe: "pipe" is not a key that may stand here. Did you mean pipes? Write it \
                        under needs. {top}, targets, needs, chosen and keys that start with x-.
                        5:9 unknown-key /needs/pipe: "pipe" is not a key that may stand here. Did you mean pipes? \
                        {needs}
                        5:23 unknown-key /needs/carry: "carry" is not a key that may stand here. Did you mean carries? \
                        {needs}
                        5:36 unknown-key /needs/network: "network" is not a key that may stand here. Did you mean \
                        acrossMachines? {needs}
                        """),
                refusal("a need at the top", desk("""
                        targets: [Windows 95]
                        pipes: create
                        """), """
                        4:1 misplaced-key /pipes: pipes does not stand here. Write it under needs.
                        """),
                refusal("what a link or a component says, in the short form", desk("""
                        targets: [Windows 95]
                        hasWindow: true
                        flow: duplex
                        sends: both
                        needs: {sends: Order Desk}
                        """), """
                        4:1 misplaced-key /hasWindow: hasWindow does not stand here. Write it under needs.
                        5:1 misplaced-key /flow: flow does not stand here. Write it under needs.
                        6:1 misplaced-key /sends: sends does not stand here. It belongs to the long form. In the short \
                        form flow says it, under needs: one-way or duplex.
                        7:9 misplaced-key /needs/sends: sends does not stand here. It belongs to the long form. In the \
                        short form flow says it, under needs: one-way or duplex.
                        """),
                refusal("other words for needs", desk("""
                        targets: [Windows 95]
                        needs: {direction: duplex, payload: data, window: true}
                        """), """
                        4:9 unknown-key /needs/direction: "direction" is not a key that may stand here. Did you mean \
                        flow? {needs}
                        4:28 unknown-key /needs/payload: "payload" is not a key that may stand here. Did you mean \
                        carries? {needs}
                        4:43 unknown-key /needs/window: "window" is not a key that may stand here. Did you mean \
                        hasWindow? {needs}
                        """),
                refusal("a constraint at the top", desk("""
                        targets: [Windows 95]
                        forbid: [rpc]
                        """), """
                        4:1 misplaced-key /forbid: forbid does not stand here. Write it under constraints.
                        """),
                refusal("runsAs in the short form", desk("""
                        targets: [Windows 95]
                        runsAs: service
                        """), """
                        4:1 misplaced-key /runsAs: runsAs does not stand here. It belongs to the long form, which \
                        has components and links.
                        """),
                refusal("needs written with dots", desk("""
                        targets: [Windows 95]
                        needs: {rpc.transport: tcp, ole.inService: true}
                        """), """
                        4:9 misplaced-key /needs/rpc.transport: rpc.transport does not stand here. Write rpc: \
                        {transport: tcp}.
                        4:29 misplaced-key /needs/ole.inService: ole.inService does not stand here. Write ole: \
                        {inService: false}.
                        """),
                refusal("an unknown need", desk("""
                        targets: [Windows 95]
                        needs: {rpc: {tranport: tcp}, socket: {api: bsd}}
                        """), """
                        4:15 unknown-key /needs/rpc/tranport: "tranport" is not a key that may stand here. Did you \
                        mean transport? Allowed are role, transport.
                        4:31 unknown-key /needs/socket: "socket" is not a key that may stand here. Did you mean \
                        sockets? {needs}
                        """),
                refusal("x- keys elsewhere than at the top", desk("""
                        targets: [{platform: Win32s, x-note: old}]
                        """), """
                        3:30 unknown-key /targets/0/x-note: "x-note" is not a key that may stand here. Allowed are \
                        platform, version, pipes, mailslots.
                        """),
                refusal("an unknown word", desk("""
                        targets: [{platform: Win32s, mailslots: reader}]
                        needs: {pipes: Create, rpc: {role: clent, transport: udp}, sockets: {api: winsocks}}
                        """), """
                        3:41 unknown-word /targets/0/mailslots: Write create or open for mailslots, not the text \
                        "reader".
                        4:16 unknown-word /needs/pipes: Write create or open for pipes, not the text "Create". Did \
                        you mean create?
                        4:36 unknown-word /needs/rpc/role: Write server or client for rpc.role, not the text \
                        "clent". Did you mean client?
                        4:54 unknown-word /needs/rpc/transport: Write named-pipes, netbios, tcp or local for \
                        rpc.transport, not the text "udp".
                        4:75 unknown-word /needs/sockets/api: Write winsock or bsd for sockets.api, not the text \
                        "winsocks". Did you mean winsock?
                        """),
                refusal("an unknown word for what is sent and how", desk("""
                        targets: [Windows 95]
                        needs: {carries: call, flow: oneway, broadcast: [], hasWindow: "yes"}
                        """), """
                        4:18 unknown-word /needs/carries: Write data, signal or calls for carries, not the text \
                        "call". Did you mean calls?
                        4:30 unknown-word /needs/flow: Write one-way or duplex for flow, not the text "oneway". Did \
                        you mean one-way?
                        4:49 wrong-kind /needs/broadcast: Write true or false for broadcast, not a list.
                        4:64 wrong-kind /needs/hasWindow: Write true or false for hasWindow, not the text "yes". \
                        {words}
                        """),
                refusal("a target without a platform", desk("""
                        targets: [{version: "1.1"}]
                        """), """
                        3:11 missing-key /targets/0/platform: platform is missing: write platform: Win32s.
                        """),
                refusal("a version on another product", desk("""
                        targets: [{platform: Windows NT 4.0, version: "4.0"}]
                        """), """
                        3:38 misplaced-key /targets/0/version: Windows NT 4.0 takes no version; only Win32s does.
                        """),
                refusal("a version that is no number", desk("""
                        targets: [{platform: Win32s, version: "v1.1"}]
                        """), """
                        3:39 bad-version /targets/0/version: Write a version that starts with a decimal number, \
                        such as "1.25", not "v1.1".
                        """),
                refusal("a number as a target", desk("""
                        targets: [95]
                        """), """
                        3:11 wrong-kind /targets/0: Write the name of a platform, or a mapping such as {platform: \
                        Win32s, version: "1.25"}, not the number 95.
                        """),
                refusal("an unknown source", desk("""
                        targets: [Windows 95]
                        sources: [kb95901, kb95900, kb95900]
                        """), """
                        4:11 unknown-source /sources/0: "kb95901" is not a known source. Did you mean kb95900? \
                        Known sources: kb95900, win32-ipc-guide.
                        4:29 repeated /sources/2: kb95900 is repeated here; the first is at 4:20. \
                        Write it once.
                        """),
                refusal("no sources", desk("""
                        targets: [Windows 95]
                        sources: []
                        """), """
                        4:10 empty-list /sources: sources is empty: write at least one, or leave it out for all.
                        """),
                refusal("an assumption for a product that has a column", desk("""
                        targets: [Windows 95]
                        assume: {Windows 95: Windows 98}
                        """), """
                        4:10 has-column /assume/Windows 95: Windows 95 has a column of its own, win9x, and cannot \
                        borrow another. Leave it out.
                        """),
                refusal("an assumption that borrows nothing", desk("""
                        targets: [Windows XP]
                        assume: {Windows XP: XP}
                        """), """
                        4:22 no-column /assume/Windows XP: Windows XP has no column to borrow. Write a product that \
                        has one, such as Windows 2000.
                        """),
                refusal("two assumptions for one product", desk("""
                        targets: [Windows XP]
                        assume: {Windows XP: Windows 2000, WinXP: WinNT}
                        """), """
                        4:36 repeated /assume/WinXP: Windows XP is repeated here; the first is at 4:10. \
                        Write it once.
                        """),
                refusal("an assumption about an unknown product", desk("""
                        targets: [Windows XP]
                        assume: {Windos XP: Windows 2000, Windows XP: Windos 2000}
                        """), """
                        4:10 unknown-name /assume/Windos XP: "Windos XP" is no known platform. Did you mean Windows \
                        XP?
                        4:47 unknown-name /assume/Windows XP: "Windos 2000" is no known platform. Did you mean \
                        Windows 2000?
                        """),
                refusal("a description that is no text", desk("""
                        targets: [Windows 95]
                        description: 12
                        """), """
                        4:14 wrong-kind /description: Write text for description, in quotes: "12", not the number 12.
                        """),
                refusal("only with nothing", desk("""
                        targets: [Windows 95]
                        constraints: {only: [], forbid: [], prefer: []}
                        """), """
                        4:21 empty-list /constraints/only: only is empty, which allows nothing: write at least one \
                        mechanism, or leave it out.
                        """),
                refusal("a mechanism twice in a list", desk("""
                        targets: [Windows 95]
                        constraints: {prefer: [dde, rpc, DDE]}
                        """), """
                        4:34 repeated /constraints/prefer/2: dde is repeated here; the first is at 4:24. Write it once.
                        """),
                refusal("problems in the order of places", desk("""
                        assume: {Windows 95: Windows 98}
                        targets: [Windows 3.1]
                        constraints: {only: []}
                        foo: 1
                        """), """
                        3:10 has-column /assume/Windows 95: Windows 95 has a column of its own, win9x, and cannot \
                        borrow another. Leave it out.
                        4:11 ambiguous-name /targets/0: "Windows 3.1" could be more than one platform; write Win16 \
                        or Win32s.
                        5:21 empty-list /constraints/only: only is empty, which allows nothing: write at least one \
                        mechanism, or leave it out.
                        6:1 unknown-key /foo: "foo" is not a key that may stand here. {top}, targets, needs, chosen \
                        and keys that start with x-.
                        """));
    }
}
