package org.ipcadvisor.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ipcadvisor.advice.Advice;
import org.ipcadvisor.advice.ConditionKind;
import org.ipcadvisor.advice.Direction;
import org.ipcadvisor.advice.Finding;
import org.ipcadvisor.advice.Fragility;
import org.ipcadvisor.advice.LinkAdvice;
import org.ipcadvisor.advice.Recommendation;

/**
 * The justification of every verdict as a tree: findings, and the facts that they rest on. What is justified alike is
 * justified once.
 */
final class Explanation {

    private static final String MARGIN = "  ";
    private static final int LONG_LIST = 3;

    /** The most characters of facts that stand in the line of their finding. */
    private static final int BRIEF = 70;

    private final Ink ink;
    private final NameOrder order;
    private final Sheet page;
    private final FactSteps facts;
    private final Map<Object, Place> told = new HashMap<>();

    Explanation(Advice advice, Ink ink, NameOrder order, Sheet page) {
        this.ink = ink;
        this.order = order;
        this.page = page;
        this.facts = new FactSteps(advice);
    }

    void add(LinkAdvice link) {
        List<String> targets = facts.targets(link);
        if (!targets.isEmpty()) {
            page.blank();
            page.paragraph(MARGIN, MARGIN, "Where the products are named");
            page.tree(MARGIN, targets.stream().map(Step::leaf).toList());
        }
        grouped(link.mechanisms(), Alike::of).stream()
                .map(alike -> alike.stream()
                        .sorted(Comparator.comparing(Recommendation::order))
                        .toList())
                .forEach(mechanisms -> justify(link, mechanisms));
    }

    private void justify(LinkAdvice link, List<Recommendation> mechanisms) {
        Recommendation first = mechanisms.get(0);
        page.blank();
        page.paragraph(MARGIN, MARGIN.repeat(2), heading(link, mechanisms));
        Place here = new Place(Inert.text(link.id()), name(first));
        List<Step> steps = new ArrayList<>();
        first.directions().forEach(d -> steps.add(Step.leaf(direction(d))));
        List<Integer> all = IntStream.range(0, first.findings().size()).boxed().toList();
        for (List<Integer> alike :
                grouped(all, i -> Alike.sameButProducts(first.findings().get(i)))) {
            List<Finding> findings = alike.stream()
                    .sorted(Comparator.comparing(
                            i -> order.target(first.findings().get(i))))
                    .flatMap(i -> mechanisms.stream().map(m -> m.findings().get(i)))
                    .toList();
            steps.add(step(findings, here));
        }
        steps.addAll(prospects(link, mechanisms));
        page.tree(MARGIN, steps);
    }

    /** What would make a mechanism serve, or how easily it is lost. */
    private List<Step> prospects(LinkAdvice link, List<Recommendation> mechanisms) {
        Recommendation mechanism = mechanisms.get(0);
        List<Step> steps = new ArrayList<>();
        List<Step> remedies = new RemedyLines(LinkView.of(link), ink)
                .items(mechanism.prospect().remedies());
        if (!remedies.isEmpty()) {
            steps.add(new Step("What would help, the cheapest first", remedies));
        }
        RemedyLines.bound(List.of(mechanism)).forEach(bound -> steps.add(Step.leaf(bound)));
        Map<String, List<String>> resting = new LinkedHashMap<>();
        for (Recommendation each : mechanisms) {
            Fragility fragility = each.prospect().fragility();
            if (fragility != null) {
                resting.computeIfAbsent(resting(fragility), key -> new ArrayList<>())
                        .add(name(each));
            }
        }
        boolean one = resting.size() == 1;
        resting.forEach((text, names) -> steps.add(Step.leaf((one ? "" : String.join(", ", names) + ": ") + text)));
        return steps;
    }

    private static String resting(Fragility fragility) {
        return "Rests on " + counted(fragility.notes(), "note") + " and "
                + counted(fragility.assumptions(), "assumption") + ". " + Inert.text(fragility.says());
    }

    private static String counted(int number, String what) {
        return (number == 0 ? "no" : number) + " " + what + (number == 1 ? "" : "s");
    }

    private String heading(LinkAdvice link, List<Recommendation> mechanisms) {
        Recommendation first = mechanisms.get(0);
        String names = mechanisms.stream().map(Explanation::name).collect(Collectors.joining(", "));
        boolean recommended = link.recommended().contains(first.mechanism());
        return "Why " + names + ": " + ink.verdict(first.verdict())
                + (recommended ? ", rank" + Page.GLUE + first.rank() : "")
                + LinkView.of(link)
                        .otherInteroperation(first)
                        .map(word -> "; " + word)
                        .orElse("");
    }

    private static String name(Recommendation mechanism) {
        return Page.together(Inert.text(mechanism.name()));
    }

    private static <T> List<List<T>> grouped(List<T> all, Function<T, Object> key) {
        Map<Object, List<T>> groups = new LinkedHashMap<>();
        all.forEach(each ->
                groups.computeIfAbsent(key.apply(each), k -> new ArrayList<>()).add(each));
        return List.copyOf(groups.values());
    }

    private String direction(Direction direction) {
        return Inert.text(direction.creates()) + " creates, " + Inert.text(direction.opens()) + " opens: "
                + ink.verdict(direction.verdict());
    }

    private Step step(List<Finding> alike, Place here) {
        Finding first = alike.get(0);
        String components = alike.stream()
                .map(Finding::component)
                .filter(Objects::nonNull)
                .distinct()
                .map(component -> ", " + Inert.text(component))
                .collect(Collectors.joining());
        String sentence = sort(first) + ' ' + sentence(alike) + " [" + Inert.text(first.rule()) + components;
        Place before = told.putIfAbsent(List.of(sentence, shared(alike)), here);
        if (before != null
                && first.because().stream().filter(f -> !f.isTarget()).count() > 1) {
            return Step.leaf(sentence + "; as under " + before.seenFrom(here) + ']');
        }
        List<String> grounds = facts.of(alike);
        String brief = String.join("; ", grounds);
        return grounds.size() == 1 || brief.length() <= BRIEF
                ? Step.leaf(sentence + ": " + brief + ']')
                : new Step(sentence + ']', grounds.stream().map(Step::leaf).toList());
    }

    /** What has to be equal for a step to be told already; a sentence that names no mechanism is not about a row. */
    private static Object shared(List<Finding> alike) {
        boolean named = alike.get(0).sentence().names().containsKey(Phrase.MECHANISM);
        return alike.stream()
                .map(f -> named ? f.because() : Alike.becauseOfAnyRow(f))
                .distinct()
                .toList();
    }

    private String sentence(List<Finding> alike) {
        Map<String, Set<String>> names = new LinkedHashMap<>();
        alike.forEach(f -> f.sentence()
                .names()
                .forEach((name, value) -> names.computeIfAbsent(name, key -> new LinkedHashSet<>())
                        .add(value)));
        String pattern = alike.get(0).sentence().pattern();
        return names.getOrDefault(Phrase.MECHANISM, Set.of()).size() > LONG_LIST
                ? Phrase.ofThese(pattern, order.all(names))
                : Phrase.of(pattern, order.all(names));
    }

    private static String sort(Finding finding) {
        ConditionKind kind = finding.kind();
        String said =
                finding.met() != null ? "met" : kind == null ? finding.effect().word() : kind.word();
        return (finding.waived() == null ? "" : "put up with, ") + said + ':';
    }

    /** Where in the report something was told. */
    private record Place(String link, String mechanism) {

        String seenFrom(Place here) {
            return link.equals(here.link) ? mechanism : mechanism + " of " + link;
        }
    }
}
