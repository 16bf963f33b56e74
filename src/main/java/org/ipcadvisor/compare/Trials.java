package org.ipcadvisor.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which edits make the difference: each is taken back alone and the rest judged, as long as that is not too much. */
final class Trials {

    /** So many links are judged at most. */
    static final int MOST_LINKS = 4_000;

    private final Edits edits;
    private final Trial trial;
    private final int links;
    private final Map<Edit, Map<String, Map<String, Weighing>>> without = new LinkedHashMap<>();
    private final Map<Edit, Map<String, Map<String, Weighing>>> alone = new LinkedHashMap<>();
    private final Set<Edit> unfit = new LinkedHashSet<>();
    private final Map<String, Map<String, Weighing>> now;
    private final Map<String, Map<String, Weighing>> before;
    private Optional<Map<String, Map<String, Weighing>>> withoutUnfit = Optional.empty();
    private int judged;

    Trials(Edits edits, Judged old, Judged young, Trial trial) {
        this.edits = edits;
        this.trial = trial;
        this.before = Weighing.all(old.advice().links());
        this.now = Weighing.all(young.advice().links());
        this.links = Math.max(before.size(), now.size());
        for (Edit edit : edits.all()) {
            if (allowsOne()) {
                Optional<Map<String, Map<String, Weighing>>> rest = trial.of(edits.document(e -> !e.equals(edit)));
                rest.ifPresentOrElse(standing -> without.put(edit, standing), () -> unfit.add(edit));
            }
        }
        if (!unfit.isEmpty() && unfit.size() < edits.all().size()) {
            together();
        }
    }

    /** Takes back at once what cannot be taken back alone, with as much else as that needs. */
    private void together() {
        withoutUnfit = rest(unfit);
        if (withoutUnfit.isPresent()) {
            return;
        }
        Set<Edit> group = new LinkedHashSet<>(unfit);
        without.forEach((edit, rest) -> {
            if (rest.equals(now)) {
                group.add(edit);
            }
        });
        withoutUnfit = rest(group);
        for (Edit edit : without.keySet()) {
            if (withoutUnfit.isPresent() && group.remove(edit) && rest(group).isEmpty()) {
                group.add(edit);
            }
        }
        if (withoutUnfit.isPresent()) {
            withoutUnfit = rest(group);
            unfit.addAll(group);
        }
    }

    private Optional<Map<String, Map<String, Weighing>>> rest(Set<Edit> taken) {
        return allowsOne() ? trial.of(edits.document(edit -> !taken.contains(edit))) : Optional.empty();
    }

    private boolean allowsOne() {
        if (judged + links > MOST_LINKS) {
            return false;
        }
        judged += links;
        return true;
    }

    /** Those without which a mechanism would not stand as it does; none if that is not known. */
    List<Edit> decisive(LinkChange link, MechanismChange mechanism) {
        Weighing is = standing(now, link.id(), null, mechanism);
        Set<Edit> found = new LinkedHashSet<>();
        without.forEach((edit, rest) -> {
            if (!Objects.equals(standing(rest, link.id(), link.formerly(), mechanism), is)) {
                found.add(edit);
            }
        });
        boolean together = withoutUnfit.isPresent()
                && !Objects.equals(standing(withoutUnfit.get(), link.id(), link.formerly(), mechanism), is);
        if (together || unfit.size() == edits.all().size()) {
            found.addAll(unfit);
        }
        return found.isEmpty() ? sufficient(link, mechanism) : List.copyOf(found);
    }

    /** Those of which each by itself makes a difference: none of them is needed where there is another. */
    private List<Edit> sufficient(LinkChange link, MechanismChange mechanism) {
        Weighing was = standing(before, link.formerly() == null ? link.id() : link.formerly(), null, mechanism);
        List<Edit> found = new ArrayList<>();
        for (Edit edit : without.keySet()) {
            if (!alone.containsKey(edit) && allowsOne()) {
                trial.of(edits.document(edit::equals)).ifPresent(standing -> alone.put(edit, standing));
            }
            Map<String, Map<String, Weighing>> standing = alone.get(edit);
            if (standing != null && !Objects.equals(standing(standing, link.id(), link.formerly(), mechanism), was)) {
                found.add(edit);
            }
        }
        return found;
    }

    private static @Nullable Weighing standing(
            Map<String, Map<String, Weighing>> all, String link, @Nullable String formerly, MechanismChange mechanism) {
        Map<String, Weighing> here = all.containsKey(link) || formerly == null ? all.get(link) : all.get(formerly);
        return here == null ? null : here.get(mechanism.id());
    }

    /** The edits that were taken back alone. */
    Set<Edit> tried() {
        return new HashSet<>(without.keySet());
    }

    /** How many edits were not tried by themselves, because it would take too much or what is left cannot be read. */
    int untried() {
        return edits.all().size() - without.size();
    }
}
