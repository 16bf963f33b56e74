package org.ipcadvisor.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ipcadvisor.advice.Advice;
import org.ipcadvisor.advice.ConsideredNote;
import org.ipcadvisor.advice.ConsideredNote.Status;
import org.ipcadvisor.advice.LinkAdvice;
import org.ipcadvisor.knowledge.Source;

/** What a report says of the notes of the sources: which bear on a link, which do not, and which are undecided. */
final class NoteLines {

    private final Advice advice;
    private final Sheet page;

    NoteLines(Advice advice, Sheet page) {
        this.advice = advice;
        this.page = page;
    }

    /** All notes in a few lines: a note bears on the whole if it does on one of the links. */
    void add() {
        Map<String, Status> status = new LinkedHashMap<>();
        Map<String, Set<String>> paths = new LinkedHashMap<>();
        for (LinkAdvice link : advice.links()) {
            for (ConsideredNote note : link.guidance().notes()) {
                status.merge(note.citation(), note.status(), NoteLines::weightier);
                paths.computeIfAbsent(note.citation(), key -> new LinkedHashSet<>())
                        .addAll(note.status() == Status.UNDECIDED ? note.paths() : List.of());
            }
        }
        if (status.isEmpty()) {
            return;
        }
        page.blank();
        page.paragraph(
                "The notes of " + (only().isEmpty() ? "the sources" : Inert.text(only())) + ", each considered on "
                        + onWhat() + ":",
                0);
        for (Status each : List.of(Status.APPLIED, Status.UNDECIDED, Status.NOT_APPLICABLE)) {
            List<String> notes = new ArrayList<>();
            status.forEach((citation, of) -> {
                if (of == each) {
                    notes.add(cited(
                            citation, each == Status.UNDECIDED ? paths.getOrDefault(citation, Set.of()) : Set.of()));
                }
            });
            page.labelled(label(each), notes.isEmpty() ? List.of() : List.of(String.join(", ", notes)));
        }
    }

    private String onWhat() {
        return advice.links().size() == 1 ? "the link" : "every link";
    }

    /** Every note on one link, with the reason. */
    void explain(LinkAdvice link) {
        if (link.guidance().notes().isEmpty()) {
            return;
        }
        page.blank();
        page.paragraph("  ", "  ", "Which notes bear on " + Inert.text(link.id()));
        page.tree(
                "  ",
                link.guidance().notes().stream()
                        .map(note -> Step.leaf(Inert.text(note.citation()) + ", " + label(note.status()) + ": "
                                + Inert.text(note.why())))
                        .toList());
    }

    private static Status weightier(Status one, Status other) {
        if (one == Status.APPLIED || other == Status.APPLIED) {
            return Status.APPLIED;
        }
        return one == Status.UNDECIDED ? one : other;
    }

    private static String label(Status status) {
        return switch (status) {
            case APPLIED -> "applied";
            case UNDECIDED -> "undecided";
            case NOT_APPLICABLE -> "inapplicable";
        };
    }

    /** What citations call the source that all notes are of; empty where there are several. */
    private String only() {
        List<String> labels = advice.links().stream()
                .flatMap(link -> link.guidance().notes().stream())
                .map(note -> note.id().substring(0, note.id().indexOf(':') + 1))
                .distinct()
                .flatMap(prefix -> advice.sources().stream().filter(s -> prefix.equals(s.id() + ':')))
                .map(Source::label)
                .toList();
        return labels.size() == 1 ? labels.get(0) : "";
    }

    /** A note by its number where all are of one source, and what it waits for. */
    private String cited(String citation, Set<String> paths) {
        String label = only().isEmpty() ? "" : only() + " note ";
        String brief = citation.startsWith(label) ? citation.substring(label.length()) : citation;
        String wanting = paths.stream().map(Inert::text).collect(Collectors.joining(", "));
        return Inert.text(brief) + (wanting.isEmpty() ? "" : " (for want of " + wanting + ")");
    }
}
