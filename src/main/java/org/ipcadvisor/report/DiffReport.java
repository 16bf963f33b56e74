package org.ipcadvisor.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ipcadvisor.advice.Verdict;
import org.ipcadvisor.compare.Comparison;
import org.ipcadvisor.compare.Edit;
import org.ipcadvisor.compare.LinkChange;
import org.ipcadvisor.compare.MechanismChange;
import org.jspecify.annotations.Nullable;

/** What is different between the advice on two documents, as text. */
public final class DiffReport {

    private static final int HANG = 8;
    private static final String IN = String.valueOf(Page.GLUE).repeat(2);

    private DiffReport() {}

    /** The differences on lines of a width. */
    public static String of(Comparison comparison, int width) {
        Page page = new Page(width);
        page.paragraph(Inert.text(comparison.application()) + ": " + shift(comparison.from(), comparison.to()), HANG);
        if (comparison.links().isEmpty()) {
            page.paragraph("No verdict, recommendation, condition or question is another.", 0);
        }
        for (LinkChange link : comparison.links()) {
            page.blank();
            page.paragraph(Inert.text(link.id()) + ": " + shift(link.from(), link.to()), HANG);
            link.mechanisms().forEach(mechanism -> mechanism(page, mechanism));
            list(page, IN + "Recommended now: ", link.recommended());
            list(page, IN + "No longer recommended: ", link.dropped());
            link.opened().forEach(question -> page.paragraph(IN + "To be decided now: " + Inert.text(question), HANG));
            link.closed()
                    .forEach(question -> page.paragraph(IN + "No longer to be decided: " + Inert.text(question), HANG));
        }
        return page.text();
    }

    private static void mechanism(Page page, MechanismChange change) {
        String chosen = change.chosen() ? ", which is chosen" : "";
        page.paragraph(IN + change.name() + chosen + ": " + shift(change.from(), change.to()), HANG);
        change.gone().forEach(sentence -> page.paragraph(IN + IN + "- " + Inert.text(sentence), HANG));
        change.come().forEach(sentence -> page.paragraph(IN + IN + "+ " + Inert.text(sentence), HANG));
        List<String> causes = new ArrayList<>();
        change.causes().stream().map(Edit::path).map(Inert::text).forEach(causes::add);
        if (!causes.isEmpty()) {
            page.paragraph(IN + IN + "because of " + String.join(", ", causes), HANG);
        }
    }

    private static void list(Page page, String label, List<String> ids) {
        if (!ids.isEmpty()) {
            page.paragraph(label + ids.stream().collect(Collectors.joining(", ")), HANG);
        }
    }

    private static String shift(@Nullable Verdict from, @Nullable Verdict to) {
        if (from == null || to == null) {
            return to == null ? "removed" : "added, " + to.word();
        }
        if (from == to) {
            return "still " + to.word();
        }
        return from.word() + " -> " + to.word() + (to.isWorseThan(from) ? ", which is worse" : ", which is better");
    }
}
