package org.ipcadvisor.report;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ipcadvisor.advice.DecisiveQuestion;
import org.ipcadvisor.advice.Finding;
import org.ipcadvisor.advice.Verdict;
import org.ipcadvisor.compare.Cause;
import org.ipcadvisor.compare.Comparison;
import org.ipcadvisor.compare.Comparison.Trend;
import org.ipcadvisor.compare.Edit;
import org.ipcadvisor.compare.FindingChange;
import org.ipcadvisor.compare.Judged;
import org.ipcadvisor.compare.LinkChange;
import org.ipcadvisor.compare.LinkChange.State;
import org.ipcadvisor.compare.MechanismChange;
import org.ipcadvisor.document.Place;
import org.ipcadvisor.document.Wording;
import org.jspecify.annotations.Nullable;

/** What is different between two advices, for programs: JSON, version 1, of the schema {@code diff}. */
public final class DiffJson {

    private static final int VERSION = 1;

    private final Comparison comparison;

    private DiffJson(Comparison comparison) {
        this.comparison = comparison;
    }

    /** The differences as one document. */
    public static String of(Comparison comparison) {
        return of(comparison, ToolVersion.read());
    }

    static String of(Comparison comparison, String toolVersion) {
        StringWriter out = new StringWriter();
        try {
            JsonReport.writeTree(out, new DiffJson(comparison).all(toolVersion));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private Map<String, @Nullable Object> all(String toolVersion) {
        List<Object> causes = new ArrayList<>();
        for (int i = 0; i < comparison.causes().size(); i++) {
            causes.add(cause(i + 1, comparison.causes().get(i)));
        }
        return members(
                "version",
                VERSION,
                "tool",
                members("name", "ipc-advisor", "version", toolVersion),
                "application",
                comparison.after().advice().application(),
                "trend",
                comparison.trend().word(),
                "verdict",
                shift(comparison.from(), comparison.to()),
                "old",
                side(comparison.before()),
                "new",
                side(comparison.after()),
                "worse",
                comparison.worse(),
                "causes",
                causes,
                "idle",
                comparison.idle().stream().map(idle -> cause(0, idle)).toList(),
                "links",
                comparison.links().stream().map(this::link).toList(),
                "notes",
                comparison.notes());
    }

    private static Object side(Judged judged) {
        return members(
                "name",
                judged.name(),
                "file",
                judged.advice().file(),
                "kept",
                judged.kept() != null,
                "sha256",
                judged.advice().sha256(),
                "sources",
                judged.advice().sources().stream()
                        .map(source ->
                                members("id", source.id(), "revision", source.revision(), "sha256", source.sha256()))
                        .toList());
    }

    private static Object shift(@Nullable Verdict from, @Nullable Verdict to) {
        return members("from", from == null ? null : from.word(), "to", to == null ? null : to.word());
    }

    /** A cause, with its number where others refer to it. */
    private static Object cause(int number, Cause cause) {
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        if (number > 0) {
            all.put("number", number);
        }
        if (cause instanceof Cause.Edited edited) {
            all.putAll(edited(edited));
        } else if (cause instanceof Cause.Circumstance circumstance) {
            all.put("cause", circumstance.kind().word());
            all.put("id", circumstance.id());
            all.put("before", circumstance.before());
            all.put("after", circumstance.after());
        }
        all.put("says", DiffWords.cause(cause));
        return all;
    }

    private static Map<String, @Nullable Object> edited(Cause.Edited edited) {
        Edit edit = edited.edit();
        return members(
                "cause",
                "requirement",
                "edit",
                Wording.word(edit.kind()),
                "oldPath",
                edit.oldPath(),
                "newPath",
                edit.newPath(),
                "before",
                edit.before(),
                "after",
                edit.after(),
                "oldPlace",
                place(edited.before()),
                "newPlace",
                place(edited.after()));
    }

    private static @Nullable Object place(@Nullable Place place) {
        return place == null ? null : members("line", place.line(), "column", place.column());
    }

    private Object link(LinkChange link) {
        State was = link.from();
        State is = link.to();
        return members(
                "id",
                link.id(),
                "formerly",
                link.formerly(),
                "change",
                was == null ? "added" : is == null ? "removed" : "changed",
                "trend",
                trend(link).word(),
                "verdict",
                shift(was == null ? null : was.verdict(), is == null ? null : is.verdict()),
                "chosen",
                members("from", was == null ? null : was.chosen(), "to", is == null ? null : is.chosen()),
                "because",
                numbers(link.because()),
                "mechanisms",
                link.mechanisms().stream().map(this::mechanism).toList(),
                "recommended",
                members("added", link.recommended(), "removed", link.dropped(), "reordered", link.reordered()),
                "questions",
                members("opened", questions(link.opened()), "closed", questions(link.closed())));
    }

    private static Trend trend(LinkChange link) {
        return link.isWorse() ? Trend.WORSE : link.isBetter() ? Trend.BETTER : Trend.UNCHANGED;
    }

    private static List<Object> questions(List<DecisiveQuestion> questions) {
        return questions.stream()
                .<Object>map(question -> members("question", question.question(), "paths", question.paths()))
                .toList();
    }

    private Object mechanism(MechanismChange mechanism) {
        return members(
                "id",
                mechanism.id(),
                "name",
                mechanism.name(),
                "chosen",
                mechanism.chosen(),
                "verdict",
                shift(mechanism.from(), mechanism.to()),
                "findings",
                mechanism.findings().stream().map(DiffJson::finding).toList(),
                "because",
                numbers(mechanism.because().causes()),
                "proof",
                mechanism.because().proof().word());
    }

    private static Object finding(FindingChange change) {
        Finding finding = change.finding();
        return members(
                "from",
                change.from().word(),
                "to",
                change.to().word(),
                "rule",
                finding.rule(),
                "effect",
                finding.effect().word(),
                "kind",
                finding.kind() == null ? null : finding.kind().word(),
                "message",
                finding.message());
    }

    private List<Integer> numbers(List<Cause> causes) {
        return causes.stream()
                .map(cause -> comparison.causes().indexOf(cause) + 1)
                .sorted()
                .toList();
    }

    private static Map<String, @Nullable Object> members(@Nullable Object... pairs) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        for (int i = 0; i + 1 < pairs.length; i += 2) {
            members.put(String.valueOf(pairs[i]), pairs[i + 1]);
        }
        return members;
    }
}
