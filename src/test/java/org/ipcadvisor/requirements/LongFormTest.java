package org.ipcadvisor.requirements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcadvisor.requirements.Desk.plant;
import static org.ipcadvisor.requirements.Desk.read;

import java.util.List;
import org.ipcadvisor.document.Place;
import org.ipcadvisor.document.Syntax;
import org.ipcadvisor.knowledge.Mechanism;
import org.junit.jupiter.api.Test;

/** Components on platforms, and the links between them: section 2 of the contract. */
class LongFormTest {

    private static final String PLANT_MONITOR = """
            version: 1
            application: Plant Monitor
            components:
              collector: {targets: [Windows NT 4.0], runsAs: service, account: LocalSystem, hasWindow: false}
              console:   {targets: [Windows 95, MS-DOS], runsAs: application, account: interactive}
            links:
              readings:
                creates: collector
                opens: console
                acrossMachines: true
                chosen: named-pipes        # what the design says today
                carries: data
                sends: collector
              alarms:
                between: [collector, console]
              peers:
                among: [console]
            """;

    private static final String PLANT_MONITOR_IN_JSON = """
            {
              "version": 1,
              "application": "Plant Monitor",
              "components": {
                "collector": {"targets": ["Windows NT 4.0"], "runsAs": "service", "account": "LocalSystem",
                  "hasWindow": false},
                "console": {"targets": ["Windows 95", "MS-DOS"], "runsAs": "application", "account": "interactive"}
              },
              "links": {
                "readings": {"creates": "collector", "opens": "console", "acrossMachines": true, "chosen": "named-pipes",
                  "carries": "data", "sends": "collector"},
                "alarms": {"between": ["collector", "console"]},
                "peers": {"among": ["console"]}
              }
            }
            """;

    @Test
    void linksStandInTheOrderWritten() {
        List<Link> links = read(PLANT_MONITOR).links();

        assertThat(links).extracting(Link::id).containsExactly("readings", "alarms", "peers");
        assertThat(links)
                .extracting(link -> (Object) link.getClass())
                .containsExactly(Link.Directed.class, Link.Between.class, Link.Among.class);
        assertThat(links)
                .extracting(
                        link -> link.components().stream().map(Component::name).toList())
                .containsExactly(List.of("collector", "console"), List.of("collector", "console"), List.of("console"));
    }

    @Test
    void aComponentRunsOnItsTargetsInItsWay() {
        Component collector = read(PLANT_MONITOR).links().get(0).components().get(0);

        assertThat(collector.path()).isEqualTo("/components/collector");
        assertThat(collector.place()).isEqualTo(new Place(4, 3));
        assertThat(collector.runsAs())
                .isEqualTo(Need.of(RunsAs.SERVICE, "/components/collector/runsAs", new Place(4, 42)));
        assertThat(collector.account())
                .isEqualTo(Need.of("LocalSystem", "/components/collector/account", new Place(4, 59)));
        assertThat(collector.hasWindow())
                .isEqualTo(Need.of(false, "/components/collector/hasWindow", new Place(4, 81)));
        Target target = collector.targets().get(0);
        assertThat(target.path()).isEqualTo("/components/collector/targets/0");
        assertThat(target.version()).isEqualTo(Need.leftOut("/components/collector/targets/0/version"));
        assertThat(target.pipes()).isEqualTo(Need.leftOut("/components/collector/targets/0"));
        assertThat(target.mailslots()).isEqualTo(Need.leftOut("/components/collector/targets/0"));
    }

    @Test
    void endsKnowWhereTheyStand() {
        List<Link> links = read(PLANT_MONITOR).links();

        Link.Directed readings = (Link.Directed) links.get(0);
        assertThat(readings.creates().path()).isEqualTo("/links/readings/creates");
        assertThat(readings.creates().place()).isEqualTo(new Place(8, 5));
        assertThat(readings.opens().place()).isEqualTo(new Place(9, 5));
        Link.Between alarms = (Link.Between) links.get(1);
        assertThat(alarms.second().path()).isEqualTo("/links/alarms/between/1");
        assertThat(alarms.second().place()).isEqualTo(new Place(15, 26));
        Link.Among peers = (Link.Among) links.get(2);
        assertThat(peers.members()).extracting(Need::path).containsExactly("/links/peers/among/0");
    }

    @Test
    void needsStandDirectlyUnderTheLink() {
        Link.Terms terms = read(PLANT_MONITOR).links().get(0).terms();

        assertThat(terms.path()).isEqualTo("/links/readings");
        assertThat(terms.place()).isEqualTo(new Place(7, 3));
        assertThat(terms.chosen().value()).isEqualTo(Desk.KNOWLEDGE.mechanism("named-pipes"));
        Needs needs = terms.needs();
        assertThat(needs.acrossMachines()).isEqualTo(Need.of(true, "/links/readings/acrossMachines", new Place(10, 5)));
        assertThat(needs.rpcTransport()).isEqualTo(Need.leftOut("/links/readings/rpc/transport"));
        assertThat(needs.oleCrossUser()).isEqualTo(Need.leftOut("/links/readings/ole/crossUser"));
        assertThat(needs.carries()).isEqualTo(Need.of(Payload.DATA, "/links/readings/carries", new Place(12, 5)));
        assertThat(needs.broadcast()).isEqualTo(Need.leftOut("/links/readings/broadcast"));
        assertThat(needs.sends().path()).isEqualTo("/links/readings/sends");
        assertThat(needs.sends().place()).isEqualTo(new Place(13, 5));
        assertThat(List.of(needs.pipes(), needs.mailslots(), needs.interoperate(), needs.rpcRole(), needs.flow()))
                .containsOnly(Need.leftOut("/links/readings"));
    }

    @Test
    void aComponentMayOpenWhatItCreates() {
        Link link = read(plant("links: {x: {creates: console, opens: console}, y: {among: [collector]}}\n"))
                .links()
                .get(0);

        assertThat(link.components()).extracting(Component::name).containsExactly("console");
    }

    @Test
    void theConstraintsOfBothLevelsApplyTheLinksOwnFirst() {
        Constraints constraints = read(plant("""
                constraints: {only: [rpc, dde, netbios], forbid: [mailslots, semaphores], prefer: [dde, rpc]}
                links:
                  readings:
                    between: [console, collector]
                    constraints: {only: [rpc, dde], forbid: [ole-2.0, mailslots], prefer: [rpc]}
                """)).links().get(0).terms().constraints();

        assertThat(constraints.only())
                .extracting(only -> only.list().path())
                .containsExactly("/links/readings/constraints/only", "/constraints/only");
        assertThat(ids(constraints.forbid())).containsExactly("ole-2.0", "mailslots", "mailslots", "semaphores");
        assertThat(constraints.forbid())
                .extracting(Need::path)
                .containsSubsequence("/links/readings/constraints/forbid/1", "/constraints/forbid/0");
        assertThat(ids(constraints.prefer())).containsExactly("rpc", "dde");
    }

    @Test
    void aNameOfALinkMayBeAnyText() {
        Requirements requirements = read(plant("links: {a/b~c: {between: [console, collector]}}\n"));

        assertThat(requirements.links().get(0).id()).isEqualTo("a/b~c");
        assertThat(requirements.links().get(0).terms().needs().acrossMachines().path())
                .isEqualTo("/links/a~1b~0c/acrossMachines");
    }

    @Test
    void jsonAndYamlReadEqual() {
        assertThat(read(PLANT_MONITOR_IN_JSON, Syntax.JSON))
                .usingRecursiveComparison()
                .ignoringFieldsOfTypes(Place.class)
                .ignoringFields("sha256", "written")
                .isEqualTo(read(PLANT_MONITOR));
        assertThat(read(PLANT_MONITOR_IN_JSON, Syntax.JSON)).isEqualTo(read(PLANT_MONITOR_IN_JSON, Syntax.YAML));
    }

    private static List<String> ids(List<Need<Mechanism>> mechanisms) {
        return mechanisms.stream().map(Need::value).map(Mechanism::id).toList();
    }
}
