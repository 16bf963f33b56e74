package org.ipcadvisor.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.ipcadvisor.advice.Advice;
import org.ipcadvisor.advice.ConditionKind;
import org.ipcadvisor.advice.Effect;
import org.ipcadvisor.advice.Finding;
import org.ipcadvisor.advice.LinkAdvice;
import org.ipcadvisor.advice.Recommendation;
import org.ipcadvisor.advice.Verdict;

/** What a report says of one link: what is recommended, what is to be done for it, and why the rest fell. */
final class LinkSection {

    private static final int FEW = 3;

    /** The characters of a list of names that is longer than the words for all of them. */
    private static final int LONG_LIST = 20;

    private final Advice advice;
    private final Words words;
    private final Page page;

    LinkSection(Advice advice, Words words, Page page) {
        this.advice = advice;
        this.words = words;
        this.page = page;
    }

    void add(LinkAdvice link) {
        LinkView view = LinkView.of(link);
        page.blank();
        page.paragraph(
                Inert.text(link.id()) + ": " + words.verdict(link.verdict()) + "; "
                        + words.interoperation(link.interoperation()),
                2);
        page.labelled("Ends", List.of(Inert.text(link.ends())));
        page.labelled("Recommended", new Ranks(words, page).of(view.recommended()));
        page.labelled("Chosen", view.chosen().map(this::told).stream().toList());
        conditions("Decide", view, ConditionKind.DECIDE);
        conditions("Build so", view, ConditionKind.BUILD);
        conditions("Verify", view, ConditionKind.VERIFY);
        conditions("Assumed", view, ConditionKind.ASSUME);
        reasons("Not viable", view, Verdict.NOT_VIABLE, Effect.BLOCK);
        reasons("Undetermined", view, Verdict.UNDETERMINED, Effect.GAP);
    }

    private String told(Recommendation chosen) {
        return Inert.text(chosen.name()) + "  " + words.verdict(chosen.verdict());
    }

    private void conditions(String label, LinkView view, ConditionKind kind) {
        List<Recommendation> all = view.inQuestion();
        page.labelled(
                label,
                Remark.on(all, f -> f.effect() == Effect.CONDITION && f.kind() == kind).stream()
                        .map(remark -> condition(remark, all.size()))
                        .toList());
    }

    private String condition(Remark remark, int all) {
        boolean each = remark.mechanisms().size() == all;
        String text = each && String.join(", ", remark.mechanisms()).length() > LONG_LIST
                ? Phrase.ofEach("the above", remark.pattern(), remark.names())
                : Phrase.of(remark.pattern(), remark.names());
        return cited(text, each ? List.of() : unnamed(remark, text), remark);
    }

    private void reasons(String label, LinkView view, Verdict verdict, Effect effect) {
        Predicate<Finding> sort = f -> f.effect() == effect;
        page.labelled(
                label,
                Remark.on(view.of(verdict), sort).stream()
                        .map(r -> reason(r, view.link().mechanisms().size()))
                        .toList());
    }

    private String reason(Remark remark, int all) {
        boolean every = remark.mechanisms().size() == all && all > FEW;
        if (every && remark.findings().get(0).effect() == Effect.GAP) {
            return cited(Phrase.ofAny(remark.pattern(), remark.names()), List.of(), remark);
        }
        String text = Phrase.of(remark.pattern(), remark.names());
        return cited(text, every ? List.of("every mechanism") : unnamed(remark, text), remark);
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
        parts.addAll(Citation.of(remark.findings(), advice));
        return parts.isEmpty() ? text : text + " [" + String.join("; ", parts) + ']';
    }
}
