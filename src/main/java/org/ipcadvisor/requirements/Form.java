package org.ipcadvisor.requirements;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** In which of its two forms a document is written. */
enum Form {
    SHORT(Layout.SHORT_FORM),
    LONG(Layout.LONG_FORM),
    BOTH(Layout.EITHER_FORM),
    NEITHER(Layout.EITHER_FORM);

    private static final String CHOICE =
            "Write targets for an application that runs alike on all of them (the short form), or components and links"
                    + " (the long form).";

    @SuppressWarnings("ImmutableEnumChecker") // nobody adds keys once they are laid out
    private final Keys keys;

    Form(Keys keys) {
        this.keys = keys;
    }

    /** Which keys may stand at the top. */
    Keys keys() {
        return keys;
    }

    boolean hasTargets() {
        return this == SHORT || this == BOTH;
    }

    boolean hasComponents() {
        return this == LONG || this == BOTH;
    }

    /** The form of a document with the given root. */
    static Form of(JsonNode root) {
        boolean targets = root.hasNonNull("targets");
        boolean components = root.hasNonNull("components") || root.hasNonNull("links");
        if (targets) {
            return components ? BOTH : SHORT;
        }
        return components ? LONG : NEITHER;
    }

    /** Tells of a document that is written in both forms, or in neither. */
    void check(Mapping top) {
        if (this == BOTH) {
            Entry targets = top.get("targets");
            Optional<Entry> other = Stream.of(top.get("components"), top.get("links"))
                    .filter(Entry::isWritten)
                    .min(Comparator.comparing(Entry::place));
            other.ifPresent(entry -> tellBoth(targets, entry));
        } else if (this == NEITHER
                && Stream.of("targets", "components", "links").noneMatch(top::isMisspelt)) {
            top.self().problem("no-form", "Neither targets nor components and links are written. " + CHOICE);
        }
    }

    private static void tellBoth(Entry targets, Entry other) {
        boolean inOrder = targets.place().compareTo(other.place()) < 0;
        Entry first = inOrder ? targets : other;
        Entry second = inOrder ? other : targets;
        String said = second.key() + " stands beside " + first.key() + " at " + first.place()
                + ", and a document has one form. ";
        second.problem("both-forms", said + CHOICE);
    }
}
