package org.ipcadvisor.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ipcadvisor.advice.Advice;
import org.ipcadvisor.advice.Fact;
import org.ipcadvisor.advice.Finding;

/**
 * Where findings come from, in short: the notes, or else the cells that say NO; the lines of the requirements, or the
 * paths of what they leave out. A source's name is left out where the whole advice has but one source.
 */
final class Citation {

    private static final int MOST = 3;

    private final String label;
    private final Set<String> notes = new LinkedHashSet<>();
    private final Map<String, Fact.Cell> cells = new LinkedHashMap<>();
    private final Set<Integer> lines = new TreeSet<>();
    private final Set<String> paths = new LinkedHashSet<>();

    private Citation(Advice advice) {
        this.label = advice.sources().size() == 1 ? advice.sources().get(0).label() + ' ' : "";
    }

    /** The parts of a citation, of which there may be none. */
    static List<String> of(Collection<Finding> findings, Advice advice) {
        Citation citation = new Citation(advice);
        findings.forEach(citation::add);
        return citation.parts();
    }

    private void add(Finding finding) {
        List<Fact.Cell> no = finding.because().stream()
                .filter(f -> f instanceof Fact.Cell)
                .map(Fact.Cell.class::cast)
                .filter(c -> !c.available())
                .toList();
        no.forEach(cell -> cells.put(cell.id(), cell));
        for (Fact fact : finding.because()) {
            if (fact instanceof Fact.Note note && no.isEmpty()) {
                notes.add(brief(note.citation()));
            } else if (fact instanceof Fact.Row row) {
                notes.add(brief(row.citation()));
            } else if (fact instanceof Fact.Requirement requirement && !fact.isTarget()) {
                lines.add(requirement.place().line());
            } else if (fact instanceof Fact.Unspecified unspecified) {
                paths.add(unspecified.path());
            }
        }
    }

    private String brief(String citation) {
        return citation.startsWith(label) ? citation.substring(label.length()) : citation;
    }

    private List<String> parts() {
        List<String> parts = new ArrayList<>(printed(notes));
        if (!cells.isEmpty()) {
            parts.add(0, cells());
        }
        if (!lines.isEmpty()) {
            parts.add((lines.size() == 1 ? "line" : "lines") + Page.GLUE + String.join(", ", printed(lines)));
        }
        parts.addAll(printed(paths));
        return parts;
    }

    private String cells() {
        return cells.size() == 1
                ? Cells.told(cells.values(), label.isEmpty())
                : Cells.columns(cells.values()) + Page.together(" = NO");
    }

    private static List<String> printed(Collection<?> all) {
        List<String> some = new ArrayList<>(all.stream()
                .limit(MOST)
                .map(part -> Page.together(Inert.text(part.toString())))
                .toList());
        if (all.size() > MOST) {
            some.add("...");
        }
        return some;
    }
}
