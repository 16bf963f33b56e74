package org.ipcadvisor.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.ipcadvisor.advice.DecisiveQuestion;
import org.ipcadvisor.advice.Verdict;
import org.ipcadvisor.compare.Because;
import org.ipcadvisor.compare.Because.Proof;
import org.ipcadvisor.compare.Cause;
import org.ipcadvisor.compare.Comparison;
import org.ipcadvisor.compare.Edit;
import org.ipcadvisor.compare.FindingChange;
import org.ipcadvisor.compare.FindingChange.Weight;
import org.ipcadvisor.compare.Judged;
import org.ipcadvisor.compare.LinkChange;
import org.ipcadvisor.compare.MechanismChange;
import org.jspecify.annotations.Nullable;

/** How a comparison of two advices is told, whatever it is written as; all texts are inert. */
final class DiffWords {

    private static final int LONGEST = 60;
    private static final int BRIEF = 4;

    private final Comparison comparison;

    DiffWords(Comparison comparison) {
        this.comparison = comparison;
    }

    /** The application, which way it went, and its verdict. */
    String headline() {
        return Inert.text(comparison.after().advice().application()) + ": "
                + comparison.trend().word() + "; " + shift(comparison.from(), comparison.to());
    }

    /** What is compared. */
    String sides() {
        return "From " + side(comparison.before()) + " to " + side(comparison.after()) + ".";
    }

    private static String side(Judged judged) {
        String file = judged.advice().file();
        String of =
                judged.kept() == null ? "" : ", advice that was kept" + (file == null ? "" : " on " + Told.file(file));
        return Told.file(judged.name()) + of;
    }

    /** What nothing changed is told by. */
    String nothing() {
        return "No verdict, recommendation, condition or question is another.";
    }

    /** What was another and changed something, each once; they are referred to by their number, from 1. */
    List<String> causes() {
        return comparison.causes().stream().map(DiffWords::cause).toList();
    }

    /** What was another and changed nothing. */
    List<String> idle() {
        return comparison.idle().stream().map(DiffWords::cause).toList();
    }

    List<String> notes() {
        return comparison.notes().stream().map(Inert::text).toList();
    }

    /** A cause as a sentence, with the line at which it stands. */
    static String cause(Cause cause) {
        if (cause instanceof Cause.Circumstance circumstance) {
            return Inert.text(circumstance.says());
        }
        Cause.Edited edited = (Cause.Edited) cause;
        String line = edited.after() != null
                ? " [line " + edited.after().line() + ']'
                : edited.before() != null ? " [line " + edited.before().line() + " of the older one]" : "";
        return Inert.text(edit(edited.edit())) + line;
    }

    private static String edit(Edit edit) {
        String path = edit.path();
        String list = path.matches(".*/[0-9]+") ? path.substring(0, path.lastIndexOf('/')) : null;
        return switch (edit.kind()) {
            case ADDED ->
                list == null ? path + " is added" + told(edit.after()) : list + " has " + named(edit.after()) + " too";
            case REMOVED ->
                list == null
                        ? path + " is removed" + told(edit.before())
                        : list + " has " + named(edit.before()) + " no longer";
            case CHANGED -> {
                String was = brief(edit.before());
                String is = brief(edit.after());
                yield was.isEmpty() || is.isEmpty() ? path + " is another" : path + " was " + was + ", and is " + is;
            }
            case RENAMED -> edit.oldPath() + " is called " + path + " now";
            case REORDERED -> "what " + path + " lists is in another order";
        };
    }

    private static String told(@Nullable Object value) {
        String brief = brief(value);
        return brief.isEmpty() ? "" : ": " + brief;
    }

    private static String named(@Nullable Object value) {
        String brief = brief(value);
        return brief.isEmpty() ? "an element" : brief;
    }

    /** A value as the document could write it, if that is short. */
    private static String brief(@Nullable Object value) {
        String text;
        if (value instanceof Map<?, ?> map) {
            boolean nested = map.size() > BRIEF || map.values().stream().anyMatch(DiffWords::isNested);
            text = nested
                    ? ""
                    : map.entrySet().stream()
                            .map(entry -> entry.getKey() + ": " + entry.getValue())
                            .collect(Collectors.joining(", ", "{", "}"));
        } else if (value instanceof List<?> list) {
            boolean nested = list.size() > BRIEF || list.stream().anyMatch(DiffWords::isNested);
            text = nested ? "" : list.stream().map(String::valueOf).collect(Collectors.joining(", ", "[", "]"));
        } else {
            text = value == null ? "" : value.toString();
        }
        return text.length() > LONGEST ? "" : text;
    }

    private static boolean isNested(@Nullable Object value) {
        return value instanceof Map<?, ?> || value instanceof List<?>;
    }

    /** The name of a link, and the one that it had. */
    static String link(LinkChange link) {
        return Inert.text(link.id() + (link.formerly() == null ? "" : ", formerly " + link.formerly()));
    }

    /** What became of a link. */
    static String shift(LinkChange link) {
        LinkChange.State was = link.from();
        LinkChange.State is = link.to();
        return shift(was == null ? null : was.verdict(), is == null ? null : is.verdict());
    }

    /** A verdict before and now. */
    static String shift(@Nullable Verdict from, @Nullable Verdict to) {
        if (from == null || to == null) {
            return to == null ? "removed" : "added, " + to.word();
        }
        if (from == to) {
            return "still " + to.word();
        }
        return from.word() + " -> " + to.word() + (to.isWorseThan(from) ? ", which is worse" : ", which is better");
    }

    /** What is chosen for a link, where that is another than before. */
    static List<String> choice(LinkChange link) {
        LinkChange.State was = link.from();
        LinkChange.State is = link.to();
        if (was == null || is == null || Objects.equals(was.chosen(), is.chosen())) {
            return List.of();
        }
        return List.of("Chosen: " + choice(was) + " -> " + choice(is));
    }

    private static String choice(LinkChange.State state) {
        return state.chosen() == null
                ? "nothing"
                : Inert.text(state.chosenName() == null ? state.chosen() : state.chosenName()) + ", "
                        + state.choice().word();
    }

    /** A mechanism, and whether it is chosen. */
    static String mechanism(MechanismChange mechanism) {
        return Inert.text(mechanism.name()) + (mechanism.chosen() ? ", which is chosen" : "");
    }

    /** What weighs otherwise than before, what is gone first. */
    static List<FindingChange> findings(MechanismChange mechanism) {
        return mechanism.findings().stream()
                .sorted(Comparator.comparing(change -> change.to() != Weight.ABSENT))
                .toList();
    }

    /** A mark for what is gone, for what has come, and for what weighs otherwise. */
    static String marked(FindingChange change) {
        String word = word(change);
        String sentence = Inert.text(change.finding().message());
        return switch (word) {
            case "gone" -> "- " + sentence;
            case "new" -> "+ " + sentence;
            default -> "~ " + sentence + " [" + word + ']';
        };
    }

    /** What became of a finding, in a word, and the finding. */
    static String labelled(FindingChange change) {
        return word(change) + ": " + Inert.text(change.finding().message());
    }

    private static String word(FindingChange change) {
        if (change.to() == Weight.ABSENT) {
            return "gone";
        }
        String how = change.to() == Weight.COUNTS ? "" : change.to().word();
        if (change.from() == Weight.ABSENT) {
            return how.isEmpty() ? "new" : "new, and " + how;
        }
        return how.isEmpty() ? "counts again" : how + " now";
    }

    /** Why a mechanism is judged otherwise, by the numbers of the causes. */
    String because(MechanismChange mechanism) {
        Because because = mechanism.because();
        if (because.causes().isEmpty()) {
            return "why is not known";
        }
        String numbers = numbers(because.causes());
        return because.proof() == Proof.RESTS
                ? "rests on " + numbers + ", and perhaps on more"
                : "because of " + numbers;
    }

    /** The numbers of causes, as "1, 3". */
    String numbers(List<Cause> some) {
        return some.stream()
                .map(cause -> comparison.causes().indexOf(cause) + 1)
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
    }

    /** A question and where its answer would stand. */
    static String question(DecisiveQuestion question) {
        return Inert.text(question.question() + " [" + String.join("; ", question.paths()) + "]");
    }
}
