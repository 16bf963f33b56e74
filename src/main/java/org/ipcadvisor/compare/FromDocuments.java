package org.ipcadvisor.compare;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.ipcadvisor.advice.Fact;
import org.ipcadvisor.compare.Because.Proof;
import org.ipcadvisor.compare.Edit.Kind;
import org.ipcadvisor.document.Pointers;
import org.jspecify.annotations.Nullable;

/** Why the advice on two documents differs that were judged alike: by their edits, of which each is tried. */
final class FromDocuments implements Explanation {

    private final Edits edits;
    private final Trials trials;
    private final Map<Edit, Cause> causes = new LinkedHashMap<>();

    FromDocuments(Judged before, Judged after, Trial trial) {
        Set<String> unread = new LinkedHashSet<>(before.advice().echo().keySet());
        unread.addAll(after.advice().echo().keySet());
        Map<String, Object> old = Objects.requireNonNull(before.document());
        Map<String, Object> young = Objects.requireNonNull(after.document());
        Spelling spelling = new Spelling(trial.advisor().knowledge(), young);
        this.edits = Edits.between(spelling.of(old), spelling.of(young), unread);
        this.trials = new Trials(edits, before, after, trial);
        edits.all()
                .forEach(edit -> causes.put(
                        edit, new Cause.Edited(edit, before.place(edit.oldPath()), after.place(edit.newPath()))));
    }

    @Override
    public Map<String, String> formerNames() {
        Map<String, String> names = new LinkedHashMap<>();
        for (Edit edit : edits.all()) {
            if (edit.kind() == Kind.RENAMED) {
                names.put(last(edit.newPath()), last(edit.oldPath()));
            }
        }
        return names;
    }

    private static String last(@Nullable String path) {
        List<String> steps = Pointers.steps(String.valueOf(path));
        return steps.get(steps.size() - 1);
    }

    @Override
    public LinkChange explained(LinkChange link) {
        return link.with(
                link.mechanisms().stream()
                        .map(mechanism -> mechanism.with(because(link, mechanism)))
                        .toList(),
                asLink(link));
    }

    /** The edits that add, remove or rename a link, or choose another mechanism for it. */
    private List<Cause> asLink(LinkChange link) {
        LinkChange.State was = link.from();
        LinkChange.State is = link.to();
        boolean chosen = was != null && is != null && !Objects.equals(was.chosen(), is.chosen());
        boolean whole = was == null || is == null || link.formerly() != null;
        String path = Pointers.child("/links", link.id());
        return causes(edits.all().stream()
                .filter(edit -> whole && isOf(edit, path)
                        || chosen && (touches(edit, Pointers.child(path, "chosen")) || touches(edit, "/chosen")))
                .toList());
    }

    private static boolean isOf(Edit edit, String link) {
        return (link + '/').startsWith(edit.path() + '/');
    }

    private static boolean touches(Edit edit, String path) {
        return edit.touchesOld(path) || edit.touchesNew(path);
    }

    private Because because(LinkChange link, MechanismChange mechanism) {
        List<Edit> decisive = trials.decisive(link, mechanism);
        if (!decisive.isEmpty()) {
            return new Because(causes(decisive), Proof.TRIED);
        }
        List<Edit> touching = edits.all().stream()
                .filter(edit -> mechanism.findings().stream().anyMatch(change -> rests(change, edit)))
                .toList();
        return touching.isEmpty() ? Because.UNKNOWN : new Because(causes(touching), Proof.RESTS);
    }

    private static boolean rests(FindingChange change, Edit edit) {
        boolean gone = change.to() == FindingChange.Weight.ABSENT;
        for (Fact fact : change.finding().because()) {
            String path = fact instanceof Fact.Requirement requirement
                    ? requirement.path()
                    : fact instanceof Fact.Unspecified unspecified ? unspecified.path() : null;
            if (path != null && (gone ? edit.touchesOld(path) : edit.touchesNew(path))) {
                return true;
            }
        }
        return false;
    }

    private List<Cause> causes(List<Edit> some) {
        return some.stream().map(causes::get).map(Objects::requireNonNull).toList();
    }

    @Override
    public List<Cause> all() {
        return List.copyOf(causes.values());
    }

    @Override
    public List<Cause> known() {
        return List.of();
    }

    @Override
    public List<Cause> idle(Set<Cause> effective) {
        return trials.tried().isEmpty()
                ? List.of()
                : edits.all().stream()
                        .filter(trials.tried()::contains)
                        .map(causes::get)
                        .filter(cause -> cause != null && !effective.contains(cause))
                        .toList();
    }

    @Override
    public List<String> notes() {
        int left = trials.untried();
        return left == 0
                ? List.of()
                : List.of(left + " of the " + edits.all().size() + (edits.all().size() == 1 ? " change" : " changes")
                        + " could not be taken back alone, because what is left is no complete document, or because"
                        + " it would take too long.");
    }
}
