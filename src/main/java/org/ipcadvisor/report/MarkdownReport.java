package org.ipcadvisor.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Objects;
import org.ipcadvisor.advice.Advice;
import org.ipcadvisor.advice.Gate;
import org.ipcadvisor.document.Problem;

/**
 * Advice as Markdown for a comment on GitHub: the verdict and the gate's result on top, a table for each link, and the rest
 * folded. What would make a comment longer than GitHub takes is left out, and that is said.
 *
 * <p>Lines end in a line feed.
 */
public final class MarkdownReport implements Report {

    /** The most characters of a comment on GitHub. */
    static final int MOST = 65_536;

    private final Gate gate;
    private final boolean explain;

    /**
     * Tells whether the advice passes.
     *
     * @param gate what does not pass
     * @param explain whether the justification of each verdict is there to be unfolded
     */
    public MarkdownReport(Gate gate, boolean explain) {
        this.gate = gate;
        this.explain = explain;
    }

    /** How much is told. */
    enum Depth {
        BRIEF,
        FOLDED,
        JUSTIFIED
    }

    @Override
    public void write(List<Slot> slots, Writer out) throws IOException {
        Depth wanted = explain ? Depth.JUSTIFIED : Depth.FOLDED;
        String text = text(slots, wanted, "");
        for (int less = wanted.ordinal() - 1; less >= 0 && text.length() > MOST; less--) {
            Depth depth = Depth.values()[less];
            text = text(
                    slots,
                    depth,
                    "Left out, for a comment cannot be that long: "
                            + (depth == Depth.BRIEF
                                    ? "the details of each link and what documents say for themselves"
                                    : "the justification of each verdict")
                            + ".");
        }
        out.write(text.length() > MOST ? cut(text) : text);
    }

    /** As many whole lines as fit, without a section that would be open at the end. */
    private static String cut(String text) {
        String said = "\n\nLeft out, for a comment cannot be that long: what follows.\n";
        String some = text.substring(0, Math.max(0, text.lastIndexOf('\n', MOST - said.length())));
        while (some.lastIndexOf("<details>") > some.lastIndexOf("</details>")) {
            some = some.substring(0, some.lastIndexOf("<details>"));
        }
        return some.stripTrailing() + said;
    }

    private String text(List<Slot> slots, Depth depth, String cut) {
        MarkdownBlocks page = new MarkdownBlocks();
        if (slots.size() > 1) {
            page.line("**" + MarkdownText.of(all(slots)) + "**");
        }
        for (Slot slot : slots) {
            if (slot instanceof Slot.Advised advised) {
                new MarkdownAdvice(advised.advice(), gate, depth, page).add();
            } else if (slot instanceof Slot.Refused refused) {
                refused(refused, page);
            }
        }
        if (!cut.isEmpty()) {
            page.line(MarkdownText.of(cut));
        }
        return page.text().stripTrailing() + "\n";
    }

    /** How many documents there are, and how many of them pass. */
    private String all(List<Slot> slots) {
        List<Advice> judged = slots.stream()
                .filter(Slot.Advised.class::isInstance)
                .map(slot -> ((Slot.Advised) slot).advice())
                .toList();
        long pass = judged.stream().filter(a -> gate.causes(a).isEmpty()).count();
        int refused = slots.size() - judged.size();
        return Told.counted(slots.size(), "document") + ": --fail-on " + gate.word() + passed(judged) + " by " + pass
                + ", not passed by " + (judged.size() - pass)
                + (refused == 0 ? "." : ", and " + refused + " cannot be judged.");
    }

    private static String passed(List<Advice> judged) {
        return judged.stream()
                .map(Advice::policy)
                .filter(Objects::nonNull)
                .findFirst()
                .map(policy -> " and the policy " + policy.name() + " are passed")
                .orElse(" is passed");
    }

    private static void refused(Slot.Refused refused, MarkdownBlocks page) {
        String file = refused.file() == null ? "The document" : Told.file(refused.file());
        page.line("### " + MarkdownText.of(file) + ": cannot be judged");
        List<Problem> problems = refused.problems();
        page.line(MarkdownText.of(Told.counted(problems.size(), "problem") + " to be mended first:"));
        page.list(problems.stream().map(Told::problem).toList());
    }
}
