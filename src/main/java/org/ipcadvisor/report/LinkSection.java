package org.ipcadvisor.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.ipcadvisor.advice.Advice;
import org.ipcadvisor.advice.ConditionKind;
import org.ipcadvisor.advice.Effect;
import org.ipcadvisor.advice.Fact;
import org.ipcadvisor.advice.Finding;
import org.ipcadvisor.advice.LinkAdvice;
import org.ipcadvisor.advice.Met;
import org.ipcadvisor.advice.Prospect;
import org.ipcadvisor.advice.Recommendation;
import org.ipcadvisor.advice.Verdict;
import org.ipcadvisor.advice.Waived;
import org.ipcadvisor.document.Wording;

/** What a report says of one link: what is recommended, what is to be done for it, and why the rest fell. */
final class LinkSection {

    private static final int FEW = 3;

    private static final int SEVERAL = 5;
    private static final int ALL = Integer.MAX_VALUE;

    private static final String EACH = "each recommended mechanism";

    private final Ink ink;
    private final Sheet page;
    private final NameOrder order;
    private final Citations citations;
    private final CommentLines comments;
    private final boolean explain;

    LinkSection(Advice advice, Ink ink, NameOrder order, boolean explain, Sheet page) {
        this.ink = ink;
        this.explain = explain;
        this.page = page;
        this.order = order;
        this.citations = new Citations(advice);
        this.comments = new CommentLines(advice);
    }

    void add(LinkAdvice link) {
        LinkView view = LinkView.of(link);
        page.blank();
        page.paragraph(
                Inert.text(link.id()) + ": " + ink.verdict(link.verdict()) + "; " + view.interoperation() + "; "
                        + ends(link),
                2);
        page.labelled("Recommended", new Ranks(view, ink).items());
        view.chosenAmiss().ifPresent(chosen -> page.labelled("Chosen", amiss(chosen, view)));
        page.numbered("Decide these first:", Step.leaves(new QuestionLines(view, ink).items()), explain ? ALL : FEW);
        conditions("Decide", view, finding -> finding.kind() == ConditionKind.DECIDE && !isAsked(finding, link));
        conditions("Build so", view, finding -> finding.kind() == ConditionKind.BUILD);
        conditions("Verify", view, finding -> finding.kind() == ConditionKind.VERIFY);
        conditions("Assumed", view, finding -> finding.kind() == ConditionKind.ASSUME);
        excused("Put up with", view, finding -> finding.waived() != null);
        excused("Met", view, finding -> finding.met() != null);
        reasons("Not viable", view, Verdict.NOT_VIABLE);
        reasons("Undetermined", view, Verdict.UNDETERMINED);
        page.labelled("Differing", differences(view));
        page.labelled("Relay", new RelayLines(link, ink).items());
        guide(view);
    }

    /** What cannot hold together, and what would help. */
    private void guide(LinkView view) {
        LinkAdvice link = view.link();
        ConflictLines conflicts = new ConflictLines(view, order);
        page.numbered(conflicts.heading(), Step.leaves(conflicts.items()), explain ? ALL : FEW);
        RemedyLines remedies = new RemedyLines(view, ink);
        page.numbered(
                "What would help, the cheapest first:",
                remedies.items(link.guidance().remedies()),
                explain ? ALL : SEVERAL);
        view.chosenAmiss()
                .filter(chosen -> link.guidance().remedies().isEmpty())
                .ifPresent(chosen -> page.numbered(
                        "What would help " + Inert.text(chosen.name()) + ", the cheapest first:",
                        remedies.items(chosen.prospect().remedies()),
                        explain ? ALL : SEVERAL));
        boolean sought = view.chosenAmiss().isPresent() || link.recommended().isEmpty();
        if (sought && isHopeless(view)) {
            page.paragraph("  ", "    ", "None of the changes that are tried would help.");
        }
        if (!link.guidance().complete()) {
            page.paragraph(
                    "  ",
                    "    ",
                    "Not everything was tried: there may be more questions, conflicts and changes than are told here.");
        }
        if (link.recommended().isEmpty()) {
            RemedyLines.bound(link.mechanisms()).forEach(bound -> page.paragraph("    ", "    ", bound));
        }
    }

    /** Whether every change was looked at, and none helps where help is needed. */
    private static boolean isHopeless(LinkView view) {
        List<Prospect> prospects = view.link().recommended().isEmpty()
                ? view.link().mechanisms().stream()
                        .map(Recommendation::prospect)
                        .toList()
                : view.chosenAmiss().stream().map(Recommendation::prospect).toList();
        return view.link().guidance().complete()
                && !view.link().guidance().notes().isEmpty()
                && prospects.stream().allMatch(p -> p.remedies().isEmpty() && p.within() == null);
    }

    /** Whether one of the link's questions asks for what a condition waits for. */
    private static boolean isAsked(Finding finding, LinkAdvice link) {
        return finding.because().stream()
                .filter(Fact.Unspecified.class::isInstance)
                .map(fact -> ((Fact.Unspecified) fact).path())
                .allMatch(path -> link.guidance().questions().stream()
                        .anyMatch(q -> q.paths().contains(path)));
    }

    private static String ends(LinkAdvice link) {
        return Arrays.stream(link.ends().split(", ", -1))
                .map(part -> Page.together(Inert.text(part)))
                .collect(Collectors.joining(", "));
    }

    /** A chosen mechanism that is not recommended, and why. */
    private List<String> amiss(Recommendation chosen, LinkView view) {
        List<String> items = new ArrayList<>();
        items.add(Inert.text(chosen.name()) + ": " + ink.verdict(chosen.verdict())
                + view.otherInteroperation(chosen).map(word -> "; " + word).orElse(""));
        Remark.on(List.of(chosen), lowersTo(chosen.verdict()), order)
                .forEach(r -> items.add(cited(Phrase.of(r.pattern(), r.names()), List.of(), r)));
        return items;
    }

    private static Predicate<Finding> lowersTo(Verdict verdict) {
        return finding -> finding.waived() == null && finding.effect().verdict() == verdict;
    }

    private void conditions(String label, LinkView view, Predicate<Finding> kind) {
        page.labelled(
                label,
                Remark.on(view.recommended(), f -> f.isCondition() && kind.test(f), order).stream()
                        .map(remark -> condition(remark, view))
                        .toList());
    }

    /** A condition on the mechanisms that it names, or on all recommended ones but a few if that is shorter. */
    private String condition(Remark remark, LinkView view) {
        Set<String> others = view.recommended().stream()
                .map(Recommendation::name)
                .filter(name -> !remark.mechanisms().contains(name))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        String each = EACH + (others.isEmpty() ? "" : " but " + Wording.all(others));
        String text = String.join(", ", remark.mechanisms()).length() > each.length()
                ? Phrase.with(each, remark.pattern(), remark.names())
                : Phrase.of(remark.pattern(), remark.names());
        return cited(text, others.isEmpty() ? List.of() : unnamed(remark, text), remark);
    }

    /** What does not count any more, and until when, or by what evidence. */
    private void excused(String label, LinkView view, Predicate<Finding> sort) {
        page.labelled(
                label,
                Remark.on(view.link().mechanisms(), sort, order).stream()
                        .map(remark -> {
                            String text = Phrase.of(remark.pattern(), remark.names());
                            List<String> parts = new ArrayList<>(unnamed(remark, text));
                            remark.findings().stream()
                                    .map(LinkSection::excuse)
                                    .distinct()
                                    .forEach(parts::add);
                            return cited(text, parts, remark);
                        })
                        .toList());
    }

    private static String excuse(Finding finding) {
        Waived waived = finding.waived();
        if (waived != null) {
            String ticket = waived.ticket() == null ? "" : ", " + Inert.text(waived.ticket());
            return "until " + waived.until() + " by " + Inert.text(waived.owner()) + ticket;
        }
        Met met = Objects.requireNonNull(finding.met());
        return Inert.text(met.evidence()) + ", " + Inert.text(met.by()) + ", " + met.on();
    }

    private void reasons(String label, LinkView view, Verdict verdict) {
        List<Recommendation> rest = view.rest(verdict);
        page.labelled(
                label,
                Remark.on(rest, lowersTo(verdict), order).stream()
                        .map(remark -> reason(remark, view))
                        .toList());
    }

    /** Where sources differ, and whose word decides. */
    private List<String> differences(LinkView view) {
        return Remark.on(view.link().mechanisms(), Phrase::isDifference, order).stream()
                .map(remark -> Phrase.of(remark.pattern(), remark.names()))
                .toList();
    }

    private String reason(Remark remark, LinkView view) {
        int others = view.link().mechanisms().size() - (view.chosenAmiss().isPresent() ? 1 : 0);
        boolean every = remark.mechanisms().size() == others && others > FEW;
        String other = view.chosenAmiss().isPresent() ? "other mechanism" : "mechanism";
        if (every && remark.findings().get(0).effect() == Effect.GAP) {
            return cited(Phrase.with("any " + other, remark.pattern(), remark.names()), List.of(), remark);
        }
        String text = Phrase.of(remark.pattern(), remark.names());
        List<String> parts = new ArrayList<>(every ? List.of("every " + other) : unnamed(remark, text));
        view.otherInteroperation(remark.mechanisms()).ifPresent(parts::add);
        return cited(text, parts, remark);
    }

    /** The mechanisms that a sentence is about and does not name. */
    private static List<String> unnamed(Remark remark, String text) {
        List<String> names = remark.mechanisms().stream()
                .map(Inert::text)
                .map(Page::together)
                .toList();
        boolean named =
                remark.names().containsKey(Phrase.MECHANISM) || names.stream().allMatch(text::contains);
        return named ? List.of() : List.of(String.join(", ", names));
    }

    private String cited(String text, List<String> mechanisms, Remark remark) {
        List<String> parts = new ArrayList<>(mechanisms);
        parts.addAll(citations.of(remark.findings()));
        String disputes = comments.disputes(remark.findings()).stream()
                .map(line -> Page.BREAK + line + '.')
                .collect(Collectors.joining());
        return (parts.isEmpty() ? text : text + " [" + String.join("; ", parts) + ']') + disputes;
    }
}
