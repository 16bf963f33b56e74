package org.ipcadvisor.remedy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.ipcadvisor.advice.Fact;
import org.ipcadvisor.advice.Fragility;
import org.ipcadvisor.advice.Recommendation;
import org.ipcadvisor.document.Pointers;
import org.ipcadvisor.document.Wording;
import org.ipcadvisor.engine.Judge;
import org.ipcadvisor.engine.Probe;
import org.ipcadvisor.knowledge.Cell;
import org.ipcadvisor.knowledge.Knowledge;
import org.ipcadvisor.knowledge.Mechanism;
import org.ipcadvisor.knowledge.Product;
import org.ipcadvisor.remedy.Option.Choice;
import org.ipcadvisor.requirements.Component;
import org.ipcadvisor.requirements.Link;
import org.ipcadvisor.requirements.Need;
import org.ipcadvisor.requirements.Target;
import org.jspecify.annotations.Nullable;

/** How easily the mechanisms that serve a link are lost: by another answer, by one platform more, or by both. */
final class Fragilities {

    private final Judge judge;
    private final Effort effort;
    private final Knowledge knowledge;
    private final Map<String, Object> document;
    private final Link link;
    private final List<Option> options;

    Fragilities(
            Judge judge,
            Effort effort,
            Knowledge knowledge,
            Map<String, Object> document,
            Link link,
            List<Option> options) {
        this.judge = judge;
        this.effort = effort;
        this.knowledge = knowledge;
        this.document = document;
        this.link = link;
        this.options = options;
    }

    /** How many changes it takes, about, to find one that loses a mechanism. */
    private static final int LIKELY = 3;

    /** The requirements with something else in them, and how the mechanism is judged then. */
    private record Move(List<Edit> edits, List<String> says, Probe probe) {}

    /** How easily a mechanism is lost; null if there was no more time to look. */
    @Nullable
    Fragility of(Recommendation mechanism, Probe probe) {
        if (!effort.allows(link, LIKELY)) {
            return null;
        }
        Move lost = lost(probe);
        List<Edit> edits = lost == null ? List.of() : lost.edits();
        return new Fragility(
                count(mechanism, Fact.Note.class),
                count(mechanism, Fact.Assumption.class),
                Patches.of(document, edits),
                lost == null ? probe.verdict() : lost.probe().verdict(),
                lost == null
                        ? "No answer and no further platform was found that loses it."
                        : "It is lost with " + Wording.all(lost.says()) + ".");
    }

    private static int count(Recommendation mechanism, Class<? extends Fact> sort) {
        return Math.toIntExact(mechanism.findings().stream()
                .flatMap(finding -> finding.because().stream())
                .filter(sort::isInstance)
                .distinct()
                .count());
    }

    /** The first of the smallest changes that lose the mechanism; null if none was found. */
    private @Nullable Move lost(Probe probe) {
        Move unchanged = new Move(List.of(), List.of(), probe);
        Move lost = answered(link, options, unchanged);
        List<Move> enlarged = new ArrayList<>();
        for (Product column : lost == null ? columns(probe.mechanism()) : List.<Product>of()) {
            Link larger = with(column);
            Move move = new Move(
                    List.of(new Edit.Put(targets() + "/-", column.name())),
                    List.of(column.name() + " among the targets"),
                    probed(larger, probe.mechanism()));
            if (!move.probe().serves()) {
                return move;
            }
            enlarged.add(move);
        }
        for (int i = 0; lost == null && i < enlarged.size(); i++) {
            Link larger = with(columns(probe.mechanism()).get(i));
            lost = answered(larger, Options.of(larger, knowledge), enlarged.get(i));
        }
        return lost;
    }

    /** The first other answer to what the verdict turns on that loses the mechanism; null if none does. */
    private @Nullable Move answered(Link before, List<Option> asked, Move move) {
        for (Option option : asked) {
            if (!option.bearsOn(move.probe().turnsOn())) {
                continue;
            }
            for (Choice choice : option.choices()) {
                Probe then = probed(choice.effect().apply(before), move.probe().mechanism());
                if (!then.serves()) {
                    List<Edit> edits = new ArrayList<>(choice.edits());
                    edits.addAll(move.edits());
                    List<String> says = new ArrayList<>(List.of(said(choice)));
                    says.addAll(move.says());
                    return new Move(edits, says, then);
                }
            }
        }
        return null;
    }

    private static String said(Choice choice) {
        List<String> steps = Pointers.steps(choice.edits().get(0).path());
        return steps.get(steps.size() - 1) + ": " + choice.value();
    }

    private Probe probed(Link changed, Mechanism mechanism) {
        return judge.probe(changed, List.of(mechanism)).get(0);
    }

    /** The columns that no target of the first component has, those first that do not have the mechanism. */
    private List<Product> columns(Mechanism mechanism) {
        Component first = link.components().get(0);
        List<@Nullable String> taken =
                first.targets().stream().map(Target::platform).toList();
        return knowledge.platforms().stream()
                .filter(platform -> !taken.contains(platform.id()))
                .sorted(Comparator.comparing(platform -> knowledge.cells().stream()
                        .filter(c -> c.mechanism().equals(mechanism.id()))
                        .filter(c -> c.platform().equals(platform.id()))
                        .anyMatch(Cell::available)))
                .flatMap(platform -> knowledge.products().stream()
                        .filter(product -> product.name().equals(platform.name())))
                .toList();
    }

    private String targets() {
        return link.components().get(0).path() + "/targets";
    }

    /** The link with one target more in its first component. */
    private Link with(Product product) {
        Component first = link.components().get(0);
        String path = Pointers.child(targets(), first.targets().size());
        Target target = new Target(
                product,
                null,
                Need.leftOut(path + "/version"),
                link.terms().needs().pipes(),
                link.terms().needs().mailslots(),
                path,
                first.place());
        List<Target> more = new ArrayList<>(first.targets());
        more.add(target);
        return link.with(c -> c.path().equals(first.path()) ? c.withTargets(more) : c);
    }
}
