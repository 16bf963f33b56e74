package org.ipcadvisor.requirements;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ipcadvisor.document.Characters;
import org.ipcadvisor.document.Wording;
import org.ipcadvisor.knowledge.Comment;
import org.ipcadvisor.knowledge.Knowledge;
import org.ipcadvisor.knowledge.SourceGap;

/**
 * Why an id is that of no reading which requirements can accept or reject, and which may be meant: it is misspelt, names a
 * source too, or is that of something else which the sources' folders name.
 *
 * @param knowledge what is known
 * @param known the ids of the readings
 */
record UnknownReading(Knowledge knowledge, List<String> known) {

    /** Fewer words in common are no likeness: most ids start with "note" or hold a number. */
    private static final int ALIKE = 2;

    String message(String written) {
        String shown = Characters.shown(written);
        String name = written.substring(written.indexOf(':') + 1);
        if (!name.equals(written) && known.contains(name)) {
            return shown + " is written without its source here: " + name + ".";
        }
        Optional<Comment> comment =
                knowledge.comments().stream().filter(c -> c.name().equals(name)).findFirst();
        if (comment.isPresent()) {
            Comment said = comment.get();
            return shown + " " + said.sense().word() + " " + said.on()
                    + ", and nothing follows from it that could be accepted or rejected." + meant(about(said));
        }
        Optional<SourceGap> gap = knowledge.sourceGaps().stream()
                .filter(g -> g.name().equals(name))
                .findFirst();
        if (gap.isPresent()) {
            return shown + " is something that " + label(gap.get())
                    + " leaves open, and no reading to accept or reject." + meant(alike(name));
        }
        return shown + " is no known reading of a source." + meant(Wording.near(written, known));
    }

    private static String meant(List<String> near) {
        return near.isEmpty() ? "" : " Did you mean " + Wording.either(near) + "?";
    }

    /** What can be accepted about the same. */
    private List<String> about(Comment comment) {
        return knowledge.comments().stream()
                .filter(c -> c.reading() != null && c.on().equals(comment.on()))
                .map(Comment::name)
                .toList();
    }

    private String label(SourceGap gap) {
        return knowledge.sources().stream()
                .filter(source -> source.id().equals(gap.source()))
                .map(source -> source.label())
                .findFirst()
                .orElse(gap.source());
    }

    /** The readings whose ids have most words in common with a name, if those are several. */
    private List<String> alike(String name) {
        List<String> nearest = new ArrayList<>();
        int most = ALIKE;
        for (String id : known) {
            Set<String> common = new HashSet<>(List.of(id.split("-")));
            common.retainAll(Set.copyOf(List.of(name.split("-"))));
            if (common.size() > most) {
                nearest.clear();
                most = common.size();
            }
            if (common.size() == most) {
                nearest.add(id);
            }
        }
        return nearest;
    }
}
