package org.ipcadvisor.requirements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcadvisor.requirements.Desk.plant;
import static org.ipcadvisor.requirements.Desk.read;
import static org.ipcadvisor.requirements.Refusal.refusal;

import java.util.Objects;
import java.util.stream.Stream;
import org.ipcadvisor.document.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which end of a link sends, and the names that are refused for it. */
class SendsTest {

    private static final String THREE = """
            version: 1
            application: Plant
            components: {collector: {targets: [DOS]}, console: {targets: [DOS]}, logger: {targets: [DOS]}}
            """;
    private static final String CALLED_BOTH = """
            version: 1
            application: Plant
            components: {both: {targets: [DOS]}, console: {targets: [DOS]}}
            """;

    @Test
    void oneEndSendsAlone() {
        Link link = link(plant("links: {x: {creates: collector, opens: console, sends: console}}\n"));

        Sends sends = sends(link);
        assertThat(sends.bothWays()).isFalse();
        assertThat(link.components()).extracting(sends::isFrom).containsExactly(false, true);
        assertThat(sends.word()).isEqualTo("console");
        assertThat(link.terms().needs().sends()).isEqualTo(Need.of(sends, "/links/x/sends", new Place(4, 49)));
    }

    @Test
    void bothEndsSend() {
        Link link = link(plant("links: {x: {between: [collector, console], sends: both}}\n"));

        assertThat(sends(link)).isEqualTo(Sends.BOTH);
        assertThat(sends(link).bothWays()).isTrue();
        assertThat(link.components()).noneMatch(sends(link)::isFrom);
        assertThat(sends(link).word()).isEqualTo("both");
    }

    @Test
    void nullIsLeftOut() {
        Link link = link(plant("links: {x: {between: [collector, console], sends: ~}}\n"));

        assertThat(link.terms().needs().sends()).isEqualTo(Need.leftOut("/links/x/sends"));
    }

    @Test
    void instancesOfOneComponentSendToEachOther() {
        Link link = link(plant("links: {x: {creates: console, opens: console, sends: console},"
                + " y: {among: [collector], sends: both}}\n"));

        assertThat(sends(link)).isEqualTo(Sends.BOTH);
    }

    @Test
    void whoeverSendsGoesOnSendingWhenTheLinkIsTurnedRound() {
        Link.Directed link =
                (Link.Directed) link(plant("links: {x: {creates: collector, opens: console, sends: collector}}\n"));

        Component opens = Objects.requireNonNull(link.swapped().opens().value());
        assertThat(sends(link.swapped()).isFrom(opens)).isTrue();
    }

    @Test
    void whoSendsIsAnsweredByItsPath() {
        Link link = link(plant("links: {x: {between: [collector, console]}}\n"));
        Sends collector = Sends.from(link.components().get(0));

        assertThat(link.answered("/links/x/sends", collector).terms().needs().sends())
                .isEqualTo(Need.of(collector, "/links/x/sends", Place.START));
    }

    @Test
    void aLinkKnowsWhatCanBeWritten() {
        assertThat(possible(plant("links: {x: {creates: collector, opens: console}}\n")))
                .containsExactly("collector", "console", "both");
        assertThat(possible(plant("links: {x: {creates: console, opens: console}, y: {among: [collector]}}\n")))
                .containsExactly("both");
        assertThat(possible(plant("links: {x: {among: [console, collector]}}\n")))
                .containsExactly("both");
        assertThat(possible(CALLED_BOTH + "links: {x: {between: [both, console]}}\n"))
                .containsExactly("console", "both");
        assertThat(possible(Desk.desk("targets: [DOS]\n"))).isEmpty();
    }

    @Test
    void bothNeverNamesAComponent() {
        Link link = link(CALLED_BOTH + "links: {x: {between: [both, console], sends: \"both\"}}\n");

        assertThat(sends(link)).isEqualTo(Sends.BOTH);
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void isRefused(Refusal refusal) {
        refusal.check();
    }

    static Stream<Refusal> refusals() {
        return Stream.of(
                refusal("a sender that is no end", THREE + """
                        links:
                          readings: {creates: collector, opens: console, sends: logger}
                          alarms: {between: [console, logger], sends: loger}
                          peers: {creates: logger, opens: logger, sends: Both}
                        """, """
                        5:57 unknown-sender /links/readings/sends: "logger" is no end of this link. Write \
                        "collector", "console" or both for sends.
                        6:47 unknown-sender /links/alarms/sends: "loger" is no end of this link. Did you mean \
                        "logger"? Write "console", "logger" or both for sends.
                        7:50 unknown-sender /links/peers/sends: "Both" is no end of this link. Did you mean both? \
                        Write "logger" or both for sends.
                        """),
                refusal("a slip where a component is called both", CALLED_BOTH + """
                        links: {x: {between: [both, console], sends: bth}}
                        """, """
                        4:46 unknown-sender /links/x/sends: "bth" is no end of this link. Did you mean both? Write \
                        "console" or both for sends.
                        """),
                refusal("one sender among several", plant("""
                        links: {peers: {among: [collector, console], sends: console}}
                        """), """
                        4:53 all-send /links/peers/sends: On a link with among everybody sends to everybody: write \
                        both for sends, or leave it out, not the text "console".
                        """),
                refusal("a sender of another kind", plant("""
                        links:
                          readings: {creates: collector, opens: console, sends: [console]}
                          alarms: {between: [collector, console], sends: true}
                        """), """
                        5:57 wrong-kind /links/readings/sends: Write text for sends, such as both, not a list.
                        6:50 wrong-kind /links/alarms/sends: Write text for sends, in quotes: "true", not true.
                        """),
                refusal("a sender where the ends cannot be told", plant("""
                        links:
                          readings: {creates: colector, opens: console, sends: colector}
                          alarms: {between: [console], sends: collector}
                          peers: {sends: 1}
                        """), """
                        5:23 unknown-component /links/readings/creates: "colector" is not declared under components. \
                        Did you mean "collector"?
                        5:56 unknown-sender /links/readings/sends: "colector" is not declared under components. Did \
                        you mean "collector"? Write a component that the link joins, or both, for sends.
                        6:21 not-two /links/alarms/between: between needs two components, not one. {ends}
                        7:3 missing-ends /links/peers: The link has no ends. {ends}
                        7:18 wrong-kind /links/peers/sends: Write text for sends, in quotes: "1", not the number 1.
                        """),
                refusal("a sender where no component is declared", """
                        version: 1
                        application: Plant
                        components: 0
                        links: {x: {creates: a, opens: b, sends: a}}
                        """, """
                        3:13 wrong-kind /components: Write a mapping for components, such as {console: {targets: \
                        [Windows 95]}}, not the number 0.
                        """),
                refusal("a sender twice", plant("""
                        links: {x: {between: [collector, console], sends: both, sends: console}}
                        """), """
                        4:57 duplicate-key /links/x/sends: The key "sends" is repeated here; the first is at 4:44. \
                        Keep one of the two.
                        """));
    }

    private static Link link(String yaml) {
        return read(yaml).links().get(0);
    }

    private static Sends sends(Link link) {
        return Objects.requireNonNull(link.terms().needs().sends().value());
    }

    private static Stream<String> possible(String yaml) {
        return Sends.of(link(yaml)).stream().map(Sends::word);
    }
}
