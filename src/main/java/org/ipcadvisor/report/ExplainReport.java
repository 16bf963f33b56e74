package org.ipcadvisor.report;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ipcadvisor.advice.Fact;
import org.ipcadvisor.advice.Finding;
import org.ipcadvisor.advice.Recommendation;

/** What is known of one mechanism on one platform, in sentences with what each rests on. */
public final class ExplainReport {

    private final int width;

    /** Tells it on lines of a width. */
    public ExplainReport(int width) {
        this.width = width;
    }

    /** The explanation of a mechanism, under a title. */
    public String of(String title, Recommendation mechanism) {
        Page page = new Page(width);
        page.paragraph(title + ": " + mechanism.verdict().word(), 2);
        page.blank();
        for (Finding finding : mechanism.findings()) {
            page.paragraph("- " + word(finding) + ": " + finding.message() + cited(finding), 2);
        }
        Set<Fact.Note> notes = notes(mechanism);
        if (!notes.isEmpty()) {
            page.blank();
        }
        notes.forEach(note -> page.paragraph(note.citation() + ": " + note.says(), 2));
        return page.text();
    }

    private static String word(Finding finding) {
        return finding.kind() == null ? finding.effect().word() : finding.kind().word();
    }

    /** What a finding rests on in the sources, and what it would need to know. */
    private static String cited(Finding finding) {
        List<String> cited = finding.because().stream()
                .flatMap(fact -> citation(fact).stream())
                .toList();
        return cited.isEmpty() ? "" : " [" + String.join("; ", cited) + "]";
    }

    private static List<String> citation(Fact fact) {
        if (fact instanceof Fact.Cell cell) {
            return List.of(cell.citation() + " = " + cell.value());
        } else if (fact instanceof Fact.Note note) {
            return List.of(note.citation());
        } else if (fact instanceof Fact.Passage passage) {
            return List.of(passage.citation());
        } else if (fact instanceof Fact.Row row) {
            return List.of(row.citation());
        } else if (fact instanceof Fact.Assumption assumption) {
            return List.of(assumption.id());
        } else if (fact instanceof Fact.Unspecified left) {
            return List.of("depends on "
                    + left.path().replaceFirst("^/needs/|^/targets/\\d+/", "").replace('/', '.'));
        }
        return List.of();
    }

    private static Set<Fact.Note> notes(Recommendation mechanism) {
        return mechanism.findings().stream()
                .flatMap(f -> f.because().stream())
                .filter(Fact.Note.class::isInstance)
                .map(Fact.Note.class::cast)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
