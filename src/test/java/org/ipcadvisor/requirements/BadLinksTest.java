package org.ipcadvisor.requirements;

import static org.ipcadvisor.requirements.Desk.plant;
import static org.ipcadvisor.requirements.Refusal.refusal;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Components and links that are refused. */
class BadLinksTest {

    @ParameterizedTest
    @MethodSource("refusals")
    void isRefused(Refusal refusal) {
        refusal.check();
    }

    static Stream<Refusal> refusals() {
        return Stream.of(
                refusal("needs and chosen at the top", plant("""
                        links: {peers: {among: [console, collector]}}
                        needs: {interoperate: true}
                        chosen: rpc
                        acrossMachines: true
                        sends: both
                        broadcast: true
                        flow: duplex
                        hasWindow: true
                        """), """
                        5:1 misplaced-key /needs: needs does not stand here. It belongs to the short form. In the \
                        long form, write the needs directly under each link, as in links: {readings: \
                        {acrossMachines: true}}.
                        6:1 misplaced-key /chosen: chosen does not stand here. In the long form, write it directly \
                        under a link.
                        7:1 misplaced-key /acrossMachines: acrossMachines does not stand here. In the long form, \
                        write it directly under a link.
                        8:1 misplaced-key /sends: sends does not stand here. In the long form, write it directly \
                        under a link.
                        9:1 misplaced-key /broadcast: broadcast does not stand here. In the long form, write it \
                        directly under a link.
                        10:1 misplaced-key /flow: flow does not stand here. It belongs to the short form. In the \
                        long form a link says it: sends names the component that sends, or is both.
                        11:1 misplaced-key /hasWindow: hasWindow does not stand here. Write it in a component.
                        """),
                refusal("needs of the short form under a link", plant("""
                        links:
                          peers:
                            among: [console, collector]
                            pipes: create
                            mailslots: open
                            interoperate: true
                            rpc: {role: server}
                            needs: {acrossMachines: true}
                            flow: one-way
                            hasWindow: true
                        """), """
                        7:5 misplaced-key /links/peers/pipes: pipes does not stand here. It belongs to the short \
                        form. In the long form a link says it: creates and opens name the components that do.
                        8:5 misplaced-key /links/peers/mailslots: mailslots does not stand here. It belongs to the \
                        short form. In the long form a link says it: creates and opens name the components that do.
                        9:5 misplaced-key /links/peers/interoperate: interoperate does not stand here. It belongs \
                        to the short form. In the long form the ends of a link do talk to each other.
                        10:11 misplaced-key /links/peers/rpc/role: role does not stand here. It belongs to the \
                        short form. In the long form the component that creates is the server, and the one that \
                        opens is the client.
                        11:5 misplaced-key /links/peers/needs: needs does not stand here. Write what stands under \
                        it directly under the link.
                        12:5 misplaced-key /links/peers/flow: flow does not stand here. It belongs to the short form. \
                        In the long form a link says it: sends names the component that sends, or is both.
                        13:5 misplaced-key /links/peers/hasWindow: hasWindow does not stand here. Write it in a \
                        component.
                        """),
                refusal("needs of a link in a component", """
                        version: 1
                        application: Plant
                        components: {console: {targets: [DOS], carries: data, flow: duplex, sends: both, window: true}}
                        links: {peers: {among: [console], direction: both, payload: data}}
                        """, """
                        3:40 misplaced-key /components/console/carries: carries does not stand here. Write it under a \
                        link.
                        3:55 misplaced-key /components/console/flow: flow does not stand here. It belongs to the short \
                        form. In the long form a link says it: sends names the component that sends, or is both.
                        3:69 misplaced-key /components/console/sends: sends does not stand here. Write it under a link.
                        3:82 unknown-key /components/console/window: "window" is not a key that may stand here. Did \
                        you mean hasWindow? Allowed are targets, runsAs, account, hasWindow.
                        4:35 unknown-key /links/peers/direction: "direction" is not a key that may stand here. Did you \
                        mean sends? {link}
                        4:52 unknown-key /links/peers/payload: "payload" is not a key that may stand here. Did you \
                        mean carries? {link}
                        """),
                refusal("pipes on a target of a component", """
                        version: 1
                        application: Plant
                        components: {console: {targets: [{platform: DOS, pipes: open}]}}
                        links: {peers: {among: [console]}}
                        """, """
                        3:50 misplaced-key /components/console/targets/0/pipes: pipes does not stand here. It \
                        belongs to the short form. In the long form a link says it: creates and opens name the \
                        components that do.
                        """),
                refusal("a component without targets", """
                        version: 1
                        application: Plant
                        components: {console: ~, collector: {runsAs: Service}, logger: {targets: []}}
                        links: {peers: {among: [console, collector, logger]}}
                        """, """
                        3:14 missing-key /components/console/targets: targets is missing: write targets: [Windows 95].
                        3:26 missing-key /components/collector/targets: targets is missing: write targets: [Windows \
                        95].
                        3:46 unknown-word /components/collector/runsAs: Write service or application for runsAs, \
                        not the text "Service". Did you mean service?
                        3:74 empty-list /components/logger/targets: targets is empty: write at least one platform, \
                        as [Windows 95, Windows NT 4.0].
                        """),
                refusal("a component of another kind", """
                        version: 1
                        application: Plant
                        components: {console: [DOS]}
                        links: {peers: {among: [console]}}
                        """, """
                        3:23 wrong-kind /components/console: Write a mapping for the component "console", such as \
                        {targets: [Windows 95]}, not a list.
                        """),
                refusal("a blank component and a number for an account", """
                        version: 1
                        application: Plant
                        components: {" ": {targets: [DOS], account: 12}}
                        links: {"": {among: [" "]}}
                        """, """
                        3:14 blank-name /components/ : Write a name for a component, not blank text.
                        3:45 wrong-kind /components/ /account: Write text for account, in quotes: "12", not the \
                        number 12.
                        4:9 blank-name /links/: Write a name for a link, not blank text.
                        """),
                refusal("no components and no links", """
                        version: 1
                        application: Plant
                        components: {}
                        links: {}
                        """, """
                        3:13 empty-mapping /components: components is empty: write at least one, as {console: \
                        {targets: [Windows 95]}}.
                        4:8 empty-mapping /links: links is empty: write at least one, as {readings: {creates: \
                        collector, opens: console}}.
                        """),
                refusal("components without links", """
                        version: 1
                        application: Plant
                        components: {console: {targets: [DOS]}}
                        """, """
                        1:1 missing-key /links: links is missing: write links: {readings: {creates: collector, \
                        opens: console}}.
                        """),
                refusal("links without components", """
                        version: 1
                        application: Plant
                        links: {peers: {among: [console]}}
                        """, """
                        1:1 missing-key /components: components is missing: write components: {console: {targets: \
                        [Windows 95]}}.
                        """),
                refusal("a slip of components", """
                        version: 1
                        application: Plant
                        component: {console: {targets: [DOS]}}
                        links: {peers: {among: [console]}}
                        """, """
                        3:1 unknown-key /component: "component" is not a key that may stand here. Did you mean \
                        components? {top}, components, links and keys that start with x-.
                        """),
                refusal("a link without ends", plant("""
                        links: {peers: ~, readings: {acrossMachines: true}, alarms: {betwen: [console, collector]}}
                        """), """
                        4:9 missing-ends /links/peers: The link has no ends. {ends}
                        4:19 missing-ends /links/readings: The link has no ends. {ends}
                        4:62 unknown-key /links/alarms/betwen: "betwen" is not a key that may stand here. Did you \
                        mean between? {link}
                        """),
                refusal("two kinds of ends", plant("""
                        links:
                          readings: {creates: collector, opens: console, between: [collector, console]}
                          alarms: {among: [console], opens: collector}
                        """), """
                        5:50 two-kinds-of-ends /links/readings/between: between stands beside creates at 5:14. A \
                        link has one kind of ends. {ends}
                        6:30 two-kinds-of-ends /links/alarms/opens: opens stands beside among at 6:12. A link has \
                        one kind of ends. {ends}
                        """),
                refusal("between with three", plant("""
                        links: {readings: {between: [console, collector, console]}, alarms: {between: []}}
                        """), """
                        4:50 repeated /links/readings/between/2: "console" is repeated here; the first is at \
                        4:30. Write two different components.
                        4:79 empty-list /links/alarms/between: between needs two components, not an empty list. {ends}
                        """),
                refusal("among with none, and with one twice", plant("""
                        links: {readings: {among: []}, alarms: {among: [console, console, collector]}}
                        """), """
                        4:27 empty-list /links/readings/among: among needs at least one component, not an empty \
                        list. {ends}
                        4:58 repeated /links/alarms/among/1: "console" is repeated here; the first is at 4:49. Write it once.
                        """),
                refusal("ends of another kind", plant("""
                        links: {readings: {creates: [collector], opens: console}, alarms: {among: console}, peers: [console]}
                        """), """
                        4:29 wrong-kind /links/readings/creates: Write text for creates, such as console, not a list.
                        4:75 wrong-kind /links/alarms/among: Write a list for among, such as [collector, console], \
                        not the text "console".
                        4:92 wrong-kind /links/peers: Write a mapping for the link "peers", such as {creates: \
                        collector, opens: console}, not a list.
                        """),
                refusal("a mechanism both only and forbidden, over both levels", plant("""
                        constraints: {only: [rpc, dde], forbid: [netbios]}
                        links:
                          readings:
                            between: [console, collector]
                            constraints: {only: [netbios], forbid: [dde]}
                          alarms:
                            between: [console, collector]
                            chosen: netbios
                        """), """
                        8:26 contradiction /links/readings/constraints/only/0: netbios is forbidden and stands in \
                        only: it is forbidden at 4:42. Leave out one of the two.
                        8:45 contradiction /links/readings/constraints/forbid/0: dde is forbidden and stands in \
                        only: only names it at 4:27. Leave out one of the two.
                        """),
                refusal("a contradiction at the top is told once", plant("""
                        constraints: {only: [rpc], forbid: [rpc]}
                        links:
                          readings: {between: [console, collector]}
                          alarms: {between: [console, collector]}
                        """), """
                        4:37 contradiction /constraints/forbid/0: rpc is forbidden and stands in only: only names \
                        it at 4:22. Leave out one of the two.
                        """));
    }
}
