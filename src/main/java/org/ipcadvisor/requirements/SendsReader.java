package org.ipcadvisor.requirements;

import java.util.ArrayList;
import java.util.List;
import org.ipcadvisor.document.Characters;
import org.ipcadvisor.document.Wording;
import org.jspecify.annotations.Nullable;

/** Reads who sends on a link: the component that one of its ends is, or both. */
final class SendsReader {

    private final DeclaredComponents components;

    SendsReader(DeclaredComponents components) {
        this.components = components;
    }

    /**
     * Who sends on a link; left out, and perhaps a problem, if nobody is named who can.
     *
     * @param link the link; null if its ends cannot be told, so that any component may be one of them
     */
    Need<Sends> read(Entry entry, @Nullable Link link) {
        String name = entry.text(Sends.WORD_FOR_BOTH);
        if (name == null) {
            return Need.leftOut(entry.path());
        } else if (name.equals(Sends.WORD_FOR_BOTH)) {
            return Need.of(Sends.BOTH, entry.path(), entry.place());
        } else if (link == null) {
            checkDeclared(entry, name);
        } else if (link instanceof Link.Among) {
            refuseAmong(entry);
        } else {
            return ofEnds(entry, name, link);
        }
        return Need.leftOut(entry.path());
    }

    private static Need<Sends> ofEnds(Entry entry, String name, Link link) {
        List<Component> ends = link.components();
        for (Component end : ends) {
            if (end.name().equals(name)) {
                // Instances of one component send to each other, which is both ways.
                Sends sends = ends.size() == 1 ? Sends.BOTH : Sends.from(end);
                return Need.of(sends, entry.path(), entry.place());
            }
        }
        List<String> words = with(ends.stream().map(Component::name).toList());
        refuse(entry, name, "is no end of this link", words, choice(words));
        return Need.leftOut(entry.path());
    }

    private static void refuseAmong(Entry entry) {
        entry.valueProblem(
                "all-send",
                "On a link with among everybody sends to everybody: write both for sends, or leave it out, not "
                        + entry.described() + ".");
    }

    private void checkDeclared(Entry entry, String name) {
        if (!components.mayBe(name)) {
            List<String> words = with(components.names());
            refuse(entry, name, "is not declared under components", words, "a component that the link joins, or both,");
        }
    }

    private static void refuse(Entry entry, String name, String why, List<String> words, String allowed) {
        List<String> near = Wording.near(name, words);
        String hint = near.isEmpty() ? "" : " Did you mean " + choice(near) + "?";
        String said = Characters.shown(name) + " " + why + "." + hint;
        entry.valueProblem("unknown-sender", said + " Write " + allowed + " for sends.");
    }

    /** Names of components, and the word for both, which names none. */
    private static List<String> with(List<String> names) {
        List<String> words = new ArrayList<>(names);
        words.remove(Sends.WORD_FOR_BOTH);
        words.add(Sends.WORD_FOR_BOTH);
        return words;
    }

    /** Words as a choice, the names of components in quotes. */
    private static String choice(List<String> words) {
        return Wording.either(words.stream()
                .map(word -> word.equals(Sends.WORD_FOR_BOTH) ? word : Characters.shown(word))
                .toList());
    }
}
