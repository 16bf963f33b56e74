package org.ipcadvisor.requirements;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ipcadvisor.document.Characters;
import org.ipcadvisor.document.Wording;
import org.jspecify.annotations.Nullable;

/** Which keys may stand in one kind of mapping, and where those belong that stand there by mistake. */
final class Keys {

    /** Words that are no keys, and the keys that are meant by them. */
    private static final Map<String, List<String>> SYNONYMS = Map.ofEntries(
            Map.entry("platforms", List.of("targets")),
            Map.entry("platform", List.of("targets")),
            Map.entry("name", List.of("application", "platform")),
            Map.entry("product", List.of("platform")),
            Map.entry("allow", List.of("only")),
            Map.entry("allowed", List.of("only")),
            Map.entry("forbidden", List.of("forbid")),
            Map.entry("preferred", List.of("prefer")),
            Map.entry("assumptions", List.of("assume")),
            Map.entry("direction", List.of("sends", "flow")),
            Map.entry("payload", List.of("carries")),
            Map.entry("carry", List.of("carries")),
            Map.entry("interop", List.of("interoperate")),
            Map.entry("across", List.of("acrossMachines")),
            Map.entry("machines", List.of("acrossMachines")),
            Map.entry("network", List.of("acrossMachines")),
            Map.entry("remote", List.of("acrossMachines")),
            Map.entry("window", List.of("hasWindow")));

    private static final String EXTENSION = "x-";

    private final String within;
    private final boolean any;
    private final boolean extensible;
    private final Set<String> allowed = new LinkedHashSet<>();
    private final Map<String, String> elsewhere = new LinkedHashMap<>();

    private Keys(String within, boolean any, boolean extensible) {
        this.within = within;
        this.any = any;
        this.extensible = extensible;
    }

    /** The keys of a mapping; messages call its entries by what it stands in and their keys, as "rpc.role". */
    static Keys of(String within, String... allowed) {
        return new Keys(within, false, false).and(allowed);
    }

    /** The keys of a mapping in which any key that starts with {@code x-} may stand too. */
    static Keys extensible(String... allowed) {
        return new Keys("", false, true).and(allowed);
    }

    /** Keys that are names of things of the given kind. */
    static Keys namesOf(String kind) {
        return new Keys("the " + kind + ' ', true, false);
    }

    /** The same, and more. */
    Keys and(String... more) {
        allowed.addAll(List.of(more));
        return this;
    }

    /** The same, with a sentence that says where other keys belong. */
    Keys sending(String sentence, String... others) {
        List.of(others).forEach(key -> elsewhere.put(key, sentence));
        return this;
    }

    boolean isAny() {
        return any;
    }

    boolean isAllowed(String key) {
        return any || allowed.contains(key) || (extensible && key.startsWith(EXTENSION));
    }

    /** Where a key belongs that does not stand right here; null if that is not known. */
    @Nullable
    String elsewhere(String key) {
        return elsewhere.get(key);
    }

    /** The keys that do not stand right here, and of which it is known where they belong. */
    Set<String> elsewhere() {
        return Collections.unmodifiableSet(elsewhere.keySet());
    }

    /** What messages call the entry under a key. */
    String label(String key) {
        return within + (any ? Characters.shown(key) : key);
    }

    /** The allowed keys of which another one is a slip or a synonym. */
    List<String> near(String key) {
        List<String> words = new ArrayList<>(allowed);
        SYNONYMS.keySet().stream().sorted().forEach(words::add);
        return Wording.near(key, words).stream()
                .flatMap(word -> SYNONYMS.getOrDefault(word, List.of(word)).stream())
                .filter(allowed::contains)
                .distinct()
                .toList();
    }

    /** Says that a key is not known, which ones are near, and what is allowed. */
    String refusal(String key, List<String> near) {
        String hint = near.isEmpty() ? elsewhereHint(key) : " Did you mean " + Wording.either(near) + "?";
        String more = extensible ? " and keys that start with " + EXTENSION : "";
        return Characters.shown(key) + " is not a key that may stand here." + hint + " Allowed are "
                + String.join(", ", allowed) + more + ".";
    }

    /** Where a key belongs of which another one is a slip; empty if there is none. */
    private String elsewhereHint(String key) {
        return Wording.near(key, elsewhere.keySet()).stream()
                .findFirst()
                .map(meant -> " Did you mean " + meant + "? " + elsewhere.get(meant))
                .orElse("");
    }
}
