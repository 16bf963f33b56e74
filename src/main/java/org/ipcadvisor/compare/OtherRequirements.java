package org.ipcadvisor.compare;

import java.util.List;
import java.util.Map;
import org.ipcadvisor.advice.Fact;
import org.ipcadvisor.compare.Cause.Edited;
import org.ipcadvisor.compare.Edit.Kind;
import org.ipcadvisor.document.Place;
import org.ipcadvisor.document.Pointers;
import org.jspecify.annotations.Nullable;

/** Where requirements differ of which one side, at least, is known only by what findings rest on. */
final class OtherRequirements {

    private final Judged before;
    private final Judged after;
    private final FoundFacts old;
    private final FoundFacts now;

    OtherRequirements(Judged before, Judged after, FoundFacts old, FoundFacts now) {
        this.before = before;
        this.after = after;
        this.old = old;
        this.now = now;
    }

    /**
     * The edit that a fact tells of; none if both sides say the same there, or if one of them is not known.
     *
     * @param gone whether it is a fact of the older advice; else of the newer
     */
    List<Cause> of(Fact fact, boolean gone) {
        if (fact instanceof Fact.Requirement requirement) {
            return requirement.path().matches(".*/[0-9]+") ? element(requirement, gone) : entry(requirement, gone);
        }
        if (fact instanceof Fact.Unspecified unspecified) {
            Fact.Requirement written = (gone ? now : old).required(unspecified.path());
            return written == null
                    ? List.of()
                    : edited(unspecified.path(), gone ? null : written, gone ? written : null);
        }
        return List.of();
    }

    private List<Cause> element(Fact.Requirement requirement, boolean gone) {
        boolean isElsewhere = (gone ? now : old).hasElement(requirement);
        return isElsewhere
                ? List.of()
                : edited(requirement.path(), gone ? requirement : null, gone ? null : requirement);
    }

    private List<Cause> entry(Fact.Requirement requirement, boolean gone) {
        String path = requirement.path();
        FoundFacts others = gone ? now : old;
        Fact.Requirement other = others.required(path);
        if (other != null) {
            return other.value().equals(requirement.value())
                    ? List.of()
                    : edited(path, gone ? requirement : other, gone ? other : requirement);
        }
        if (others.leavesOut(path)) {
            return edited(path, gone ? requirement : null, gone ? null : requirement);
        }
        Judged otherSide = gone ? after : before;
        Map<String, Object> document = otherSide.document();
        return document == null ? List.of() : written(requirement, gone, otherSide, at(document, path));
    }

    /** The same, against what a document says there. */
    private static List<Cause> written(
            Fact.Requirement requirement, boolean gone, Judged otherSide, @Nullable Object said) {
        String path = requirement.path();
        if (said instanceof Map<?, ?>
                || said instanceof List<?>
                || requirement.value().equals(String.valueOf(said))) {
            return List.of();
        }
        Place place = said == null ? null : otherSide.place(path);
        Fact.Requirement other =
                said == null || place == null ? null : new Fact.Requirement(path, place, said.toString());
        return edited(path, gone ? requirement : other, gone ? other : requirement);
    }

    /** What stands at a path; null for nothing. */
    private static @Nullable Object at(Map<String, Object> document, String path) {
        Object node = document;
        for (String step : Pointers.steps(path)) {
            if (!(node instanceof Map<?, ?> entries)) {
                return List.of(); // something that is no single value, of which nothing is said
            }
            node = entries.get(step);
            if (node == null) {
                return null;
            }
        }
        return node;
    }

    private static List<Cause> edited(String path, Fact.@Nullable Requirement was, Fact.@Nullable Requirement is) {
        Kind kind = was == null ? Kind.ADDED : is == null ? Kind.REMOVED : Kind.CHANGED;
        Edit edit = new Edit(
                kind,
                was == null ? null : path,
                is == null ? null : path,
                was == null ? null : was.value(),
                is == null ? null : is.value());
        return List.of(new Edited(edit, place(was), place(is)));
    }

    private static @Nullable Place place(Fact.@Nullable Requirement requirement) {
        return requirement == null ? null : requirement.place();
    }
}
