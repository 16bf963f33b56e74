package org.ipcadvisor.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcadvisor.engine.Found.found;

import java.util.List;
import org.ipcadvisor.advice.Verdict;
import org.ipcadvisor.document.Place;
import org.ipcadvisor.knowledge.Knowledge;
import org.ipcadvisor.knowledge.Product;
import org.ipcadvisor.knowledge.SourceFiles;
import org.ipcadvisor.requirements.Component;
import org.ipcadvisor.requirements.Constraints;
import org.ipcadvisor.requirements.Link;
import org.ipcadvisor.requirements.Need;
import org.ipcadvisor.requirements.Target;
import org.junit.jupiter.api.Test;

/** A source with other platforms, other mechanisms and other notes is a folder, and nothing else changes. */
class OtherSourceTest {

    private static final Knowledge OTHER = SourceFiles.empty("made-up")
            .with("source.yaml", """
                    label: MADE-UP
                    title: Ports and Tubes
                    publisher: Nobody
                    revision: "1999-12-31"
                    sha256: "0000000000000000000000000000000000000000000000000000000000000000"
                    scope: [Lisa, Newton]
                    """)
            .with("platforms.yaml", """
                    columns:
                      lisa: {name: Lisa, win32: false}
                      newton: {name: Newton, win32: false}
                    """)
            .with("mechanisms.yaml", """
                    rows:
                      ports: {name: Ports, object: port}
                      tubes: {name: Tubes, object: tube}
                    """)
            .with("matrix.csv", """
                    Mechanism, Lisa, Newton
                    Ports    , YES , NO
                    Tubes    , YES , YES(42)
                    """)
            .with("readings.yaml", "{}")
            .with("notes.yaml", """
                    42:
                      says: A Newton can put something into a tube, and has none of its own.
                      marks: cells
                      restricts: [{kind: open-only}]
                    """)
            .read();

    private static final Judge JUDGE = new Judge(OTHER);
    private static final Place SOMEWHERE = new Place(3, 1);

    @Test
    void its_cells_decide() {
        Link link = link("Lisa", "Newton");
        assertThat(JUDGE.judge(link).recommended()).containsExactly("tubes");
        found(JUDGE, link, "ports")
                .verdict(Verdict.NOT_VIABLE)
                .by("NOT-PROVIDED")
                .blocks("Newton has no Ports.")
                .because("MADE-UP Ports x Newton = NO", "/components/opens/targets/0 = Newton");
    }

    @Test
    void its_note_binds_where_its_mark_stands() {
        found(JUDGE, link("Newton", "Lisa"), "tubes")
                .verdict(Verdict.NOT_VIABLE)
                .by("OPEN-ONLY")
                .blocks("Newton is asked to create the tube and can only open one.")
                .because(
                        "MADE-UP Tubes x Newton = YES(42)",
                        "MADE-UP note 42",
                        "/link/creates = creates",
                        "/components/creates/targets/0 = Newton");
        found(JUDGE, link("Lisa", "Newton"), "tubes")
                .verdict(Verdict.VIABLE)
                .by("OPEN-ONLY")
                .informs("Newton can open the tube, as it is asked to.");
    }

    @Test
    void where_its_mark_does_not_stand_its_note_is_silent() {
        found(JUDGE, link("Lisa", "Lisa"), "tubes").verdict(Verdict.VIABLE).nothingBy("OPEN-ONLY");
        assertThat(JUDGE.judge(link("Lisa", "Lisa")).recommended()).containsExactly("ports", "tubes");
    }

    private static Link link(String creates, String opens) {
        Link.Terms terms = new Link.Terms(
                Cases.Asked.NOTHING.needs(),
                new Constraints(List.of(), List.of(), List.of()),
                Need.leftOut("/link/chosen"),
                "/link",
                SOMEWHERE);
        return new Link.Directed("link", end("creates", creates), end("opens", opens), terms);
    }

    private static Need<Component> end(String role, String product) {
        String path = "/components/" + role;
        Product named = OTHER.products().stream()
                .filter(p -> p.name().equals(product))
                .findFirst()
                .orElseThrow();
        Target target = new Target(
                named,
                null,
                Need.leftOut(path + "/targets/0/version"),
                Need.leftOut(""),
                Need.leftOut(""),
                path + "/targets/0",
                SOMEWHERE);
        Component component = new Component(
                role,
                List.of(target),
                Need.leftOut(path + "/runsAs"),
                Need.leftOut(path + "/account"),
                Need.leftOut(path + "/hasWindow"),
                path,
                SOMEWHERE);
        return Need.of(component, "/link/" + role, SOMEWHERE);
    }
}
