package org.ipcadvisor.requirements;

import static org.ipcadvisor.requirements.Desk.desk;
import static org.ipcadvisor.requirements.Desk.plant;
import static org.ipcadvisor.requirements.Refusal.refusal;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents that are refused for their shape: the rows of bad input that concern a document as a whole. */
class BadInputTest {

    @ParameterizedTest
    @MethodSource("refusals")
    void isRefused(Refusal refusal) {
        refusal.check();
    }

    static Stream<Refusal> refusals() {
        return Stream.of(
                refusal("a root that is a list", """
                        [Windows 95]
                        """, """
                        1:1 wrong-kind: A mapping is expected, such as version: 1, application: Order Desk, \
                        targets: [Windows 95], not a list.
                        """),
                refusal("a root that is text", """
                        Windows 95
                        """, """
                        1:1 wrong-kind: A mapping is expected, such as version: 1, application: Order Desk, \
                        targets: [Windows 95], not text.
                        """),
                refusal("a policy", """
                        version: 1
                        policy: House rules
                        bar: conditional
                        """, """
                        1:1 other-kind: This looks like a policy, and requirements are expected. Give it by its option, \
                        beside requirements: ipc-advisor advise --policy HOUSE.yaml FILE.
                        """),
                refusal("a result in SARIF", """
                        version: "2.1.0"
                        runs: []
                        """, """
                        1:1 other-kind: This looks like SARIF, which is written by --format sarif and read by no \
                        command, and requirements are expected.
                        """),
                refusal("kept advice", """
                        version: 1
                        tool: {name: ipc-advisor}
                        advice: []
                        """, """
                        1:1 other-kind: This looks like advice, as --format json writes it and as diff and --baseline \
                        take it, and requirements are expected.
                        """),
                refusal("a root that is a rule", """
                        rule "x" when Order() then approve(); end
                        """, """
                        1:1 wrong-kind: A mapping is expected, such as version: 1, application: Order Desk, \
                        targets: [Windows 95], not text. \
                        Requirements never carry rules.
                        """),
                refusal("comments only", """
                        # nothing yet
                        """, """
                        1:1 no-document: The document is empty, or holds nothing but \
                        comments. Write at least one key: value.
                        """),
                refusal("a key twice", desk("""
                        targets: [Windows 95]
                        targets: [Windows 98]
                        """), """
                        4:1 duplicate-key /targets: The key "targets" is repeated here; the first is at \
                        3:1. Keep one of the two.
                        """),
                refusal("an alias", desk("""
                        targets: &all [Windows 95]
                        """), """
                        3:10 anchor /targets: The anchor "&all" stands here, and anchors are not accepted. Leave it \
                        out, or put the value in quotes if the & belongs to it.
                        """),
                refusal("an unknown key", desk("""
                        plattforms: [Windows 95]
                        """), """
                        3:1 unknown-key /plattforms: "plattforms" is not a key that may stand here. Did you mean \
                        targets? {top}, targets, needs, chosen, components, links and keys that start with x-.
                        """),
                refusal("a rules key", desk("""
                        targets: [Windows 95]
                        rules: [a.drl]
                        """), """
                        4:1 carries-rules /rules: "rules" is no key of requirements: requirements never carry rules.
                        """),
                refusal("rules as text", desk("""
                        targets: [Windows 95]
                        extra: |
                          rule "x" when Order() then approve(); end
                        """), """
                        4:1 carries-rules /extra: "extra" is no key of requirements: requirements never carry rules.
                        """),
                refusal("a scalar for a list", desk("""
                        targets: Windows 95
                        """), """
                        3:10 wrong-kind /targets: Write a list for targets, such as [Windows 95, Windows NT 4.0], \
                        not the text "Windows 95".
                        """),
                refusal("a list for a scalar", desk("""
                        targets: [Windows 95]
                        chosen: [rpc]
                        """), """
                        4:9 wrong-kind /chosen: Write text for chosen, such as rpc, not a list.
                        """),
                refusal("a mapping for a scalar", desk("""
                        targets: [Windows 95]
                        needs: {pipes: {role: create}}
                        """), """
                        4:16 wrong-kind /needs/pipes: Write create or open for pipes, not a mapping.
                        """),
                refusal("a mapping for a list", desk("""
                        targets: {Windows 95: ~}
                        """), """
                        3:10 wrong-kind /targets: Write a list for targets, such as [Windows 95, Windows NT 4.0], \
                        not a mapping.
                        """),
                refusal("a scalar for a mapping", desk("""
                        targets: [Windows 95]
                        needs: create
                        """), """
                        4:8 wrong-kind /needs: Write a mapping for needs, such as {pipes: create}, not the text \
                        "create".
                        """),
                refusal("no targets", desk("""
                        targets: []
                        """), """
                        3:10 empty-list /targets: targets is empty: write at least one platform, as [Windows 95, \
                        Windows NT 4.0].
                        """),
                refusal("NO, yes, \"true\" and 1 for a truth value", desk("""
                        targets: [Windows 95]
                        needs:
                          ole: {inService: NO, crossUser: yes}
                          interoperate: "true"
                          acrossMachines: 1
                        """), """
                        5:20 wrong-kind /needs/ole/inService: Write true or false for ole.inService, not the text \
                        "NO". {words}
                        5:35 wrong-kind /needs/ole/crossUser: Write true or false for ole.crossUser, not the text \
                        "yes". {words}
                        6:17 wrong-kind /needs/interoperate: Write true or false for interoperate, not the text \
                        "true".
                        7:19 wrong-kind /needs/acrossMachines: Write true or false for acrossMachines, not the \
                        number 1.
                        """),
                refusal("no version and no application", """
                        targets: [Windows 95]
                        """, """
                        1:1 missing-key /version: version is missing: write version: 1.
                        1:1 missing-key /application: application is missing: write application: NAME.
                        """),
                refusal("version and application null", """
                        version: ~
                        application:
                        targets: [Windows 95]
                        """, """
                        1:1 missing-key /version: version is missing: write version: 1.
                        2:1 missing-key /application: application is missing: write application: NAME.
                        """),
                refusal("another version", """
                        version: 2
                        application: Order Desk
                        targets: [Windows 95]
                        """, """
                        1:10 unsupported-version /version: Write version: 1, the version of this format that is \
                        read, not the number 2.
                        """),
                refusal("a version of another kind", """
                        version: "1"
                        application: Order Desk
                        targets: [Windows 95]
                        """, """
                        1:10 unsupported-version /version: Write version: 1, the version of this format that is \
                        read, not the text "1".
                        """),
                refusal("a number for a version", desk("""
                        targets: [{platform: Win32s, version: 1.25}]
                        """), """
                        3:39 wrong-kind /targets/0/version: Write text for version, in quotes: "1.25", not the \
                        number 1.25.
                        """),
                refusal("a null in a list", desk("""
                        targets: [null, Windows 95]
                        """), """
                        3:11 wrong-kind /targets/0: Write an element for targets, as in [Windows 95, Windows NT \
                        4.0], not null.
                        """),
                refusal("nested lists", desk("""
                        targets: [[Windows 95]]
                        """), """
                        3:11 wrong-kind /targets/0: Write the name of a platform, or a mapping such as {platform: \
                        Win32s, version: "1.25"}, not a list.
                        """),
                refusal("nested lists of mechanisms", desk("""
                        targets: [Windows 95]
                        constraints: {forbid: [[rpc], ~]}
                        """), """
                        4:24 wrong-kind /constraints/forbid/0: Write text for an element of constraints.forbid, \
                        such as rpc, not a list.
                        4:31 wrong-kind /constraints/forbid/1: Write an element for constraints.forbid, as in [dde, \
                        rpc], not null.
                        """),
                refusal("both forms", """
                        version: 1
                        application: Order Desk
                        components: {console: {targets: [DOS]}}
                        links: {peers: {among: [console]}}
                        targets: [Windows 95]
                        """, """
                        5:1 both-forms /targets: targets stands beside components at 3:1, and a document has one \
                        form. {forms}
                        """),
                refusal("neither form", """
                        version: 1
                        application: Order Desk
                        needs: {pipes: create}
                        """, """
                        1:1 no-form: Neither targets nor components and links are written. {forms}
                        """),
                refusal("a mechanism both only and forbidden", desk("""
                        targets: [Windows 95]
                        constraints:
                          forbid: [RPC]
                          only: [dde, rpc]
                        """), """
                        6:15 contradiction /constraints/only/1: rpc is forbidden and stands in only: it is \
                        forbidden at 5:12. Leave out one of the two.
                        """),
                refusal("a link to an undeclared component", plant("""
                        links: {readings: {creates: colector, opens: consoles}}
                        """), """
                        4:29 unknown-component /links/readings/creates: "colector" is not declared under \
                        components. Did you mean "collector"?
                        4:46 unknown-component /links/readings/opens: "consoles" is not declared under components. \
                        Did you mean "console"?
                        """),
                refusal("creates without opens", plant("""
                        links: {readings: {creates: collector}}
                        """), """
                        4:20 missing-end /links/readings/creates: creates stands without opens, and a link needs \
                        both. {ends}
                        """),
                refusal("opens without creates", plant("""
                        links: {readings: {opens: console, creates: ~}}
                        """), """
                        4:20 missing-end /links/readings/opens: opens stands without creates, and a link needs \
                        both. {ends}
                        """),
                refusal("between with one end", plant("""
                        links: {readings: {between: [console]}}
                        """), """
                        4:29 not-two /links/readings/between: between needs two components, not one. {ends}
                        """),
                refusal("between with the same end twice", plant("""
                        links: {readings: {between: [console, console]}}
                        """), """
                        4:39 repeated /links/readings/between/1: "console" is repeated here; the first is at \
                        4:30. Write two different components.
                        """),
                refusal("an infinite number", desk("""
                        targets: [{platform: Win32s, version: .inf}]
                        """), """
                        3:39 not-finite /targets/0/version: This reads as ".inf", which is not a finite number. \
                        Write a number, or put it in quotes if it is text.
                        """));
    }
}
