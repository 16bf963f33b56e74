package org.ipcadvisor.requirements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcadvisor.requirements.Desk.desk;
import static org.ipcadvisor.requirements.Desk.read;

import java.util.List;
import java.util.Objects;
import org.ipcadvisor.document.Place;
import org.ipcadvisor.document.Syntax;
import org.ipcadvisor.knowledge.Mechanism;
import org.ipcadvisor.knowledge.Product;
import org.ipcadvisor.knowledge.Role;
import org.junit.jupiter.api.Test;

/** One application that runs on every target: section 2 of the contract. */
class ShortFormTest {

    private static final String ORDER_DESK = """
            version: 1
            application: Order Desk
            targets: [Windows 95, Windows NT 4.0, {platform: Win32s, version: "1.25", pipes: open}]
            needs:
              pipes: create                # create | open: what the application itself does
              interoperate: false          # do its copies on different targets talk to each other?
              ole: {inService: true, crossUser: true}
            """;

    @Test
    void theApplicationIsOneComponentJoinedWithItsCopies() {
        Link.Copies copies = copies(ORDER_DESK);

        assertThat(copies.id()).isEqualTo("application");
        assertThat(copies.terms().path()).isEmpty();
        assertThat(copies.terms().place()).isEqualTo(Place.START);
        assertThat(copies.terms().chosen()).isEqualTo(Need.leftOut("/chosen"));
        Component desk = copies.application();
        assertThat(desk.name()).isEqualTo("Order Desk");
        assertThat(desk.path()).isEmpty();
        assertThat(desk.runsAs()).isEqualTo(Need.leftOut("/runsAs"));
        assertThat(desk.account()).isEqualTo(Need.leftOut("/account"));
        assertThat(desk.hasWindow()).isEqualTo(Need.leftOut("/needs/hasWindow"));
        assertThat(desk.targets())
                .extracting(Target::product)
                .extracting(Product::name)
                .containsExactly("Windows 95", "Windows NT 4.0", "Win32s");
    }

    @Test
    void needsKnowWhereTheyStandOrWould() {
        Needs needs = copies(ORDER_DESK).terms().needs();

        assertThat(needs.pipes()).isEqualTo(Need.of(Role.CREATE, "/needs/pipes", new Place(5, 3)));
        assertThat(needs.interoperate()).isEqualTo(Need.of(false, "/needs/interoperate", new Place(6, 3)));
        assertThat(needs.oleInService()).isEqualTo(Need.of(true, "/needs/ole/inService", new Place(7, 9)));
        assertThat(needs.oleCrossUser()).isEqualTo(Need.of(true, "/needs/ole/crossUser", new Place(7, 26)));
        assertThat(List.of(
                        needs.mailslots(),
                        needs.rpcRole(),
                        needs.rpcTransport(),
                        needs.acrossMachines(),
                        needs.socketsApi(),
                        needs.receiverWrites(),
                        needs.carries(),
                        needs.broadcast(),
                        needs.flow(),
                        needs.sends()))
                .isEqualTo(List.of(
                        Need.leftOut("/needs/mailslots"),
                        Need.leftOut("/needs/rpc/role"),
                        Need.leftOut("/needs/rpc/transport"),
                        Need.leftOut("/needs/acrossMachines"),
                        Need.leftOut("/needs/sockets/api"),
                        Need.leftOut("/needs/copyData/receiverWrites"),
                        Need.leftOut("/needs/carries"),
                        Need.leftOut("/needs/broadcast"),
                        Need.leftOut("/needs/flow"),
                        Need.leftOut("/needs")));
    }

    @Test
    void aTargetSaysOtherwiseForItself() {
        List<Target> targets = copies(ORDER_DESK).application().targets();

        Target win32s = targets.get(2);
        assertThat(win32s.path()).isEqualTo("/targets/2");
        assertThat(win32s.place()).isEqualTo(new Place(3, 39));
        assertThat(win32s.pipes()).isEqualTo(Need.of(Role.OPEN, "/targets/2/pipes", new Place(3, 75)));
        assertThat(win32s.version()).isEqualTo(Need.of("1.25", "/targets/2/version", new Place(3, 58)));
        assertThat(win32s.mailslots()).isEqualTo(Need.leftOut("/needs/mailslots"));
        assertThat(targets.get(0).pipes()).isEqualTo(Need.of(Role.CREATE, "/needs/pipes", new Place(5, 3)));
        assertThat(targets.get(0).version()).isEqualTo(Need.leftOut("/targets/0/version"));
    }

    @Test
    void everyNeedHasItsWords() {
        Needs needs = copies(desk("""
                targets: [Windows 95]
                needs:
                  mailslots: open
                  rpc: {role: server, transport: named-pipes}
                  acrossMachines: true
                  sockets: {api: bsd}
                  copyData: {receiverWrites: false}
                  carries: signal
                  broadcast: true
                  flow: one-way
                """)).terms().needs();

        assertThat(needs.mailslots().value()).isEqualTo(Role.OPEN);
        assertThat(needs.rpcRole().value()).isEqualTo(Role.CREATE);
        assertThat(needs.rpcTransport().value()).isEqualTo(Transport.NAMED_PIPES);
        assertThat(needs.acrossMachines().value()).isTrue();
        assertThat(needs.socketsApi().value()).isEqualTo(SocketsApi.BSD);
        assertThat(needs.receiverWrites().value()).isFalse();
        assertThat(needs.carries()).isEqualTo(Need.of(Payload.SIGNAL, "/needs/carries", new Place(10, 3)));
        assertThat(needs.broadcast()).isEqualTo(Need.of(true, "/needs/broadcast", new Place(11, 3)));
        assertThat(needs.flow()).isEqualTo(Need.of(Flow.ONE_WAY, "/needs/flow", new Place(12, 3)));
    }

    @Test
    void theWindowOfTheApplicationStandsUnderNeeds() {
        Component desk = copies(desk("targets: [Windows 95]\nneeds: {hasWindow: false}\n"))
                .application();

        assertThat(desk.hasWindow()).isEqualTo(Need.of(false, "/needs/hasWindow", new Place(4, 9)));
        assertThat(desk.withTargets(List.of()).hasWindow()).isEqualTo(desk.hasWindow());
    }

    @Test
    void aNeedIsAnsweredWhereItStands() {
        Link copies = copies(desk("targets: [Windows 95]\nneeds: {flow: duplex}\n"))
                .answered("/needs/carries", Payload.CALLS)
                .answered("/needs/broadcast", true)
                .answered("/needs/flow", Flow.ONE_WAY)
                .answered("/needs/hasWindow", false);

        Needs needs = copies.terms().needs();
        assertThat(needs.carries()).isEqualTo(Need.of(Payload.CALLS, "/needs/carries", Place.START));
        assertThat(needs.broadcast()).isEqualTo(Need.of(true, "/needs/broadcast", Place.START));
        assertThat(needs.flow()).isEqualTo(Need.of(Flow.ONE_WAY, "/needs/flow", new Place(4, 9)));
        assertThat(copies.components())
                .extracting(Component::hasWindow)
                .containsExactly(Need.of(false, "/needs/hasWindow", Place.START));
    }

    @Test
    void nullIsLeftOut() {
        Requirements written = read(desk("""
                targets: [{platform: Win32s, version: ~, pipes: null}]
                needs: {pipes: ~, rpc: ~, ole: {inService: null}, carries: ~, broadcast: ~, flow: null, hasWindow: ~, sends: ~}
                constraints: {only: ~, forbid: }
                chosen: ~
                components: ~
                links: null
                sources: ~
                assume: {Windows XP: ~}
                """));
        Requirements leftOut = read(desk("targets: [{platform: Win32s}]\n"));

        assertThat(written.links()).isEqualTo(leftOut.links());
        assertThat(written.sources()).isEqualTo(leftOut.sources());
        assertThat(written.warnings()).isEmpty();
    }

    @Test
    void constraintsAndChoiceNameMechanisms() {
        Link.Terms terms = copies(desk("""
                targets: [Windows 95]
                chosen: Named Pipes
                constraints: {only: [rpc, Winsock], forbid: [], prefer: [WM_COPYDATA, rpc]}
                """)).terms();

        assertThat(terms.chosen().value()).isEqualTo(mechanism("named-pipes"));
        assertThat(terms.chosen().place()).isEqualTo(new Place(4, 1));
        Constraints.Only only = terms.constraints().only().get(0);
        assertThat(only.list()).isEqualTo(Need.of("rpc, windows-sockets", "/constraints/only", new Place(5, 15)));
        assertThat(only.mechanisms())
                .containsExactly(
                        Need.of(mechanism("rpc"), "/constraints/only/0", new Place(5, 22)),
                        Need.of(mechanism("windows-sockets"), "/constraints/only/1", new Place(5, 27)));
        assertThat(terms.constraints().forbid()).isEmpty();
        assertThat(terms.constraints().prefer())
                .extracting(Need::value)
                .containsExactly(mechanism("wm-copydata"), mechanism("rpc"));
    }

    @Test
    void aProductWithoutAColumnBorrowsOne() {
        Requirements requirements = read(desk("""
                targets: [Windows XP, Windows 2000]
                assume: {WinXP: Win2k}
                """));

        Assumption assumption = new Assumption(
                "assume/windows-xp", "Windows XP", "Windows 2000", "win2000", "/assume/WinXP", new Place(4, 10));
        assertThat(requirements.assumptions()).containsExactly(assumption);
        List<Target> targets = requirements.links().get(0).components().get(0).targets();
        assertThat(targets.get(0).borrowed()).isEqualTo(assumption);
        assertThat(targets.get(0).platform()).isEqualTo("win2000");
        assertThat(targets.get(1).borrowed()).isNull();
    }

    @Test
    void aProductWithoutAColumnMayBorrowNone() {
        Target xp =
                copies(desk("targets: [Windows XP]\n")).application().targets().get(0);

        assertThat(xp.borrowed()).isNull();
        assertThat(xp.platform()).isNull();
    }

    @Test
    void aColumnIsAProductOfItsOwn() {
        assertThat(copies(desk("targets: [Win9x, Windows 95, Windows 98]\n"))
                        .application()
                        .targets())
                .hasSize(3);
    }

    @Test
    void allSourcesSpeakUnlessSomeAreNamed() {
        assertThat(read(desk("targets: [Windows 95]\n")).sources()).containsExactly("kb95900", "win32-ipc-guide");
        assertThat(read(desk("targets: [Windows 95]\nsources: [kb95900]\n")).sources())
                .containsExactly("kb95900");
    }

    @Test
    void whatIsForOthersIsKeptAsItWasWritten() {
        Requirements requirements = read(desk("""
                targets: [Windows 95]
                x-ticket: 4711
                description: Takes orders.
                metadata: {owner: [Ann, ~], open: true, weight: 2.50}
                x-none: ~
                $schema: https://example.org/requirements.json
                """));

        assertThat(requirements.echo().keySet())
                .containsExactly("x-ticket", "description", "metadata", "x-none", "$schema");
        assertThat(requirements.echo())
                .hasToString("{x-ticket=4711, description=Takes orders., metadata={owner=[Ann, null], open=true,"
                        + " weight=2.50}, x-none=null, $schema=https://example.org/requirements.json}");
    }

    @Test
    void theDocumentIsKnownByItsFileAndHash() {
        Requirements requirements = read("{\"version\":1,\"application\":\"A\",\"targets\":[\"DOS\"]}", Syntax.JSON);

        assertThat(requirements.file()).isEqualTo("order-desk");
        assertThat(requirements.application()).isEqualTo("A");
        assertThat(requirements.sha256()).isEqualTo("dcf5e85d276517412a0f662145fbad3d7896ef26481ad3f28a1d029753e92b8c");
    }

    private static Link.Copies copies(String yaml) {
        return (Link.Copies) read(yaml).links().get(0);
    }

    private static Mechanism mechanism(String id) {
        return Objects.requireNonNull(Desk.KNOWLEDGE.mechanism(id));
    }
}
