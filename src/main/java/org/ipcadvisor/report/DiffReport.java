package org.ipcadvisor.report;

import java.util.List;
import java.util.stream.Collectors;
import org.ipcadvisor.compare.Comparison;
import org.ipcadvisor.compare.LinkChange;
import org.ipcadvisor.compare.MechanismChange;

/** What is different between two advices, as text. */
public final class DiffReport {

    private static final int HANG = 8;
    private static final String IN = String.valueOf(Page.GLUE).repeat(2);

    private final DiffWords words;
    private final Page page;

    private DiffReport(DiffWords words, Page page) {
        this.words = words;
        this.page = page;
    }

    /** The differences on lines of a width. */
    public static String of(Comparison comparison, int width) {
        Page page = new Page(width);
        new DiffReport(new DiffWords(comparison), page).add(comparison);
        return page.text();
    }

    private void add(Comparison comparison) {
        page.paragraph(words.headline(), HANG);
        page.paragraph(IN + words.sides(), HANG);
        if (comparison.links().isEmpty()) {
            page.paragraph(IN + words.nothing(), HANG);
        }
        List<String> causes = words.causes();
        if (!causes.isEmpty()) {
            page.blank();
            page.paragraph("What is another, and changed something:", 0);
            for (int i = 0; i < causes.size(); i++) {
                page.paragraph(IN + (i + 1) + ". " + causes.get(i), HANG);
            }
        }
        if (!words.idle().isEmpty()) {
            page.blank();
            page.paragraph("What is another, and changed no verdict and no condition:", 0);
            words.idle().forEach(idle -> page.paragraph(IN + "- " + idle, HANG));
        }
        comparison.links().forEach(this::link);
        if (!words.notes().isEmpty()) {
            page.blank();
            words.notes().forEach(note -> page.paragraph(note, HANG));
        }
    }

    private void link(LinkChange link) {
        page.blank();
        String because = link.because().isEmpty() ? "" : ", because of " + words.numbers(link.because());
        page.paragraph(DiffWords.link(link) + ": " + DiffWords.shift(link) + because, HANG);
        DiffWords.choice(link).forEach(choice -> page.paragraph(IN + choice, HANG));
        link.mechanisms().forEach(this::mechanism);
        list("Recommended now: ", link.recommended());
        list("No longer recommended: ", link.dropped());
        list("Recommended in another order: ", link.reordered());
        link.opened()
                .forEach(question -> page.paragraph(IN + "To be decided now: " + DiffWords.question(question), HANG));
        link.closed()
                .forEach(question ->
                        page.paragraph(IN + "No longer to be decided: " + DiffWords.question(question), HANG));
    }

    private void mechanism(MechanismChange change) {
        page.paragraph(IN + DiffWords.mechanism(change) + ": " + DiffWords.shift(change.from(), change.to()), HANG);
        DiffWords.findings(change).forEach(finding -> page.paragraph(IN + IN + DiffWords.marked(finding), HANG));
        page.paragraph(IN + IN + words.because(change), HANG);
    }

    private void list(String label, List<String> ids) {
        if (!ids.isEmpty()) {
            page.paragraph(IN + label + ids.stream().map(Inert::text).collect(Collectors.joining(", ")), HANG);
        }
    }
}
