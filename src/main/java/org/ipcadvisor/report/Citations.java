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
 * Where findings come from, in short: the notes and the passages, or else the cells that say NO; the lines of the
 * requirements, or the paths of what they leave out. A source's name is left out where the whole advice has but one source; a line that is
 * the only one of its document gives way to the path.
 */
final class Citations {

    private static final int MOST = 3;

    /** Between the titles of documents, which may hold commas. */
    private static final String BETWEEN = " / ";

    private final String label;
    private final boolean lines;

    Citations(Advice advice) {
        this.label = advice.sources().size() == 1 ? advice.sources().get(0).label() + ' ' : "";
        this.lines = advice.links().stream()
                .flatMap(link -> link.mechanisms().stream())
                .flatMap(mechanism -> mechanism.findings().stream())
                .flatMap(finding -> finding.because().stream())
                .anyMatch(
                        fact -> fact instanceof Fact.Requirement r && r.place().line() > 1);
    }

    /** The parts of a citation, of which there may be none. */
    List<String> of(Collection<Finding> findings) {
        List<String> parts = new ArrayList<>();
        List<Fact.Cell> no =
                findings.stream().flatMap(f -> no(f).stream()).distinct().toList();
        if (!no.isEmpty()) {
            parts.add(cells(no));
        }
        parts.addAll(printed(notes(findings)));
        parts.addAll(printed(passages(findings)));
        parts.addAll(requirements(findings));
        return parts;
    }

    private List<String> requirements(Collection<Finding> findings) {
        Set<Integer> places = new TreeSet<>();
        Set<String> paths = new LinkedHashSet<>();
        for (Fact fact : findings.stream().flatMap(f -> f.because().stream()).toList()) {
            if (fact instanceof Fact.Unspecified unspecified) {
                paths.add(unspecified.path());
            } else if (fact instanceof Fact.Requirement requirement && !fact.isTarget()) {
                if (lines) {
                    places.add(requirement.place().line());
                } else {
                    paths.add(requirement.path());
                }
            }
        }
        List<String> parts = new ArrayList<>();
        if (!places.isEmpty()) {
            parts.add((places.size() == 1 ? "line" : "lines") + Page.GLUE + String.join(", ", printed(places)));
        }
        parts.addAll(printed(paths));
        return parts;
    }

    private static List<Fact.Cell> no(Finding finding) {
        return finding.because().stream()
                .filter(f -> f instanceof Fact.Cell)
                .map(Fact.Cell.class::cast)
                .filter(c -> !c.available())
                .toList();
    }

    private Set<String> notes(Collection<Finding> findings) {
        Set<String> notes = new LinkedHashSet<>();
        for (Finding finding : findings) {
            for (Fact fact : finding.because()) {
                if (fact instanceof Fact.Note note && no(finding).isEmpty()) {
                    notes.add(brief(note.citation()));
                } else if (fact instanceof Fact.Row row) {
                    notes.add(brief(row.citation()));
                } else if (fact instanceof Fact.Ruling ruling) {
                    notes.add(ruling.citation());
                }
            }
        }
        return notes;
    }

    /** The passages in short, those of one source behind its name. */
    private static List<String> passages(Collection<Finding> findings) {
        Map<String, Set<String>> sources = new LinkedHashMap<>();
        findings.stream()
                .flatMap(finding -> finding.because().stream())
                .filter(Fact.Passage.class::isInstance)
                .map(fact -> ((Fact.Passage) fact).brief().split(": ", 2))
                .forEach(parts -> sources.computeIfAbsent(parts[0], key -> new LinkedHashSet<>())
                        .add(parts[parts.length - 1]));
        return sources.entrySet().stream()
                .map(source -> source.getValue().equals(Set.of(source.getKey()))
                        ? source.getKey()
                        : source.getKey() + ": " + String.join(BETWEEN, source.getValue()))
                .toList();
    }

    private String brief(String citation) {
        return citation.startsWith(label) ? citation.substring(label.length()) : citation;
    }

    private String cells(List<Fact.Cell> cells) {
        return cells.size() == 1 ? Cells.told(cells, label.isEmpty()) : Cells.columns(cells) + Page.together(" = NO");
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
