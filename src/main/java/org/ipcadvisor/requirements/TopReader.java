package org.ipcadvisor.requirements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ipcadvisor.document.BadDocumentException;
import org.ipcadvisor.document.Characters;
import org.ipcadvisor.document.Place;
import org.ipcadvisor.document.Plain;
import org.ipcadvisor.document.Wording;
import org.ipcadvisor.knowledge.Source;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads the top of a document, and what stands under it in either form. */
final class TopReader {

    private static final String EXAMPLE = "version: 1, application: Order Desk, targets: [Windows 95]";

    private final Reading reading;
    private final Assumptions assumptions;
    private final ConstraintsReader constraints;

    TopReader(Reading reading) {
        this.reading = reading;
        this.assumptions = new Assumptions(reading);
        this.constraints = new ConstraintsReader(reading);
    }

    /**
     * Reads the document.
     *
     * @throws BadDocumentException if anything in it is wrong
     */
    Requirements read(@Nullable String file, String sha256) throws BadDocumentException {
        JsonNode root = reading.document().root();
        Entry whole = new Entry(reading, "", "the document", "", root);
        if (!whole.isMapping()) {
            String said = "A mapping is expected, such as " + EXAMPLE + ", not " + whole.kind() + ".";
            whole.valueProblem("wrong-kind", said + (Rules.isText(root) ? " Requirements never carry rules." : ""));
            reading.finish();
        }
        OtherKind.refuseAsRequirements(whole);
        Form form = Form.of(root);
        Mapping top = whole.mapping(form.keys(), EXAMPLE);
        form.check(top);
        checkVersion(top.required("version", "1"));
        String application = new NameChecks(reading).value(top.required("application", "NAME"), "\"Order Desk\"");
        top.get("description").text("\"Takes orders.\"");
        List<String> sources = sources(top.get("sources"));
        reading.speaking(sources);
        assumptions.read(top);
        Stance stance = new StanceReader(reading).read(top);
        List<Link> written = links(form, top, application);
        Exceptions exceptions =
                new ExceptionsReader(reading, written.stream().map(Link::id).toList()).read(top);
        List<Link> links = written.stream()
                .map(link -> link.under(stance).with(exceptions))
                .toList();
        reading.finish();
        List<Assumption> used = assumptions.used();
        Map<String, Object> document = Plain.mapping(root);
        Map<String, Object> echo = Echo.of(document);
        return new Requirements(
                file,
                sha256,
                application,
                links,
                used,
                sources,
                echo,
                document,
                reading.warnings(),
                reading.document(),
                true);
    }

    private void checkVersion(Entry version) {
        JsonNode node = version.node();
        if (node != null && !(node.isIntegralNumber() && node.asString().equals("1"))) {
            String said = "Write version: 1, the version of this format that is read, not " + version.described() + ".";
            version.valueProblem("unsupported-version", said);
        }
    }

    private List<Link> links(Form form, Mapping top, String application) {
        Constraints ofApplication = constraints.read(top);
        List<Link> links = new ArrayList<>();
        if (!form.hasComponents() || form.hasTargets()) {
            links.add(copies(top, application, ofApplication));
        }
        if (form.hasComponents()) {
            links.addAll(joined(top, ofApplication, !form.hasTargets()));
        }
        return links;
    }

    /** The one link of the short form. */
    private Link copies(Mapping top, String application, Constraints ofApplication) {
        Mapping written = top.nested("needs", Layout.NEEDS, "{pipes: create}");
        Needs needs = NeedsReader.ofApplication(written);
        List<Target> targets =
                TargetsReader.ofApplication(reading, assumptions, needs).read(top.get("targets"));
        Component component = new Component(
                application,
                targets,
                Need.leftOut("/runsAs"),
                Need.leftOut("/account"),
                written.get("hasWindow").flag(),
                "",
                Place.START);
        Link.Terms terms = new Link.Terms(needs, ofApplication, constraints.chosen(top.get("chosen")), "", Place.START);
        return new Link.Copies("application", component, terms);
    }

    /** The links of the long form. */
    private List<Link> joined(Mapping top, Constraints ofApplication, boolean whole) {
        Entry declared =
                whole ? top.required("components", "{console: {targets: [Windows 95]}}") : top.get("components");
        Map<String, Component> read = new ComponentsReader(reading, assumptions).read(declared);
        DeclaredComponents components = new DeclaredComponents(read);
        Entry entry =
                whole ? top.required("links", "{readings: {creates: collector, opens: console}}") : top.get("links");
        List<Link> links = new LinksReader(reading, components, constraints, ofApplication).read(entry);
        components.warnOfUnused(reading);
        return links;
    }

    private List<String> sources(Entry entry) {
        List<String> known =
                reading.knowledge().sources().stream().map(Source::id).toList();
        Map<String, Place> places = new HashMap<>();
        for (Entry element : entry.list("kb95900")) {
            String id = element.text("kb95900");
            Place first = id == null ? null : places.putIfAbsent(id, element.place());
            if (id != null && !known.contains(id)) {
                element.valueProblem("unknown-source", refusal(id, known));
            } else if (first != null) {
                String said = id + " is repeated here; the first is at " + first + ".";
                element.problem("repeated", said + " Write it once.");
            }
        }
        if (entry.isEmptyList()) {
            entry.valueProblem("empty-list", "sources is empty: write at least one, or leave it out for all.");
        }
        return entry.isWritten() ? known.stream().filter(places::containsKey).toList() : known;
    }

    private static String refusal(String id, List<String> known) {
        List<String> near = Wording.near(id, known);
        String hint = near.isEmpty() ? "" : " Did you mean " + Wording.either(near) + "?";
        return Characters.shown(id) + " is not a known source." + hint + " Known sources: " + String.join(", ", known)
                + ".";
    }
}
