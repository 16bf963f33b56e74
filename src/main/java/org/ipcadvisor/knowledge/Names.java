package org.ipcadvisor.knowledge;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;

/**
 * The names that users may write for the things of one kind, read without regard to case, spaces, hyphens and a leading
 * "Microsoft".
 *
 * @param <T> what is named
 */
public final class Names<T> {

    private static final int MOST_SUGGESTIONS = 3;

    private final String kind;
    private final Function<T, String> display;
    private final Map<String, T> things = new LinkedHashMap<>();
    private final Map<String, String> spellings = new LinkedHashMap<>();
    private final Map<String, List<T>> ambiguous = new LinkedHashMap<>();
    private final Map<String, String> outside = new LinkedHashMap<>();

    /**
     * Knows no name yet.
     *
     * @param kind what is named, for messages, as "platform"
     * @param display how a thing is written in messages
     */
    Names(String kind, Function<T, String> display) {
        this.kind = kind;
        this.display = display;
    }

    /** Adds a name; returns the thing that has it already, or null. */
    @Nullable
    T add(String name, T thing) {
        T earlier = things.putIfAbsent(key(name), thing);
        spellings.putIfAbsent(key(name), name);
        return thing.equals(earlier) ? null : earlier;
    }

    /** Adds a word that could stand for each of several things. */
    void addAmbiguous(String word, List<T> candidates) {
        ambiguous.put(key(word), List.copyOf(candidates));
    }

    /** Adds a word for something that lies outside of the knowledge, and why. */
    void addOutside(String word, String why) {
        outside.put(key(word), why);
    }

    /** All things that have a name, each once, in the order in which they were added. */
    public List<T> all() {
        return things.values().stream().distinct().toList();
    }

    /** What a name stands for. */
    public Naming<T> find(String name) {
        String key = key(name);
        T thing = things.get(key);
        if (thing != null) {
            return new Naming.Found<>(thing, !key.equals(squeeze(name)));
        }
        List<T> candidates = ambiguous.get(key);
        if (candidates != null) {
            String choices = either(candidates.stream().map(display).toList());
            return new Naming.Refused<>(
                    "ambiguous-name",
                    candidates.size() == 1
                            ? "\"" + name + "\" is not exact enough for a " + kind + "; if you mean it, write "
                                    + choices + "."
                            : "\"" + name + "\" could be more than one " + kind + "; write " + choices + ".");
        }
        String why = outside.get(key);
        if (why != null) {
            return new Naming.Refused<>("outside-knowledge", why + " " + known());
        }
        List<String> near = near(key);
        String hint = near.isEmpty() ? known() : "Did you mean " + either(near) + "?";
        return new Naming.Refused<>("unknown-name", "\"" + name + "\" is no known " + kind + ". " + hint);
    }

    private String known() {
        return "Known are: " + String.join(", ", all().stream().map(display).toList()) + ".";
    }

    private List<String> near(String key) {
        int most = Math.max(1, key.length() / 4);
        LevenshteinDistance distance = new LevenshteinDistance(most);
        record Near(String spelling, int distance) {}
        return things.keySet().stream()
                .map(k -> new Near(spellings.getOrDefault(k, k), distance.apply(key, k)))
                .filter(n -> n.distance() >= 0 && !key.isEmpty())
                .sorted(Comparator.comparingInt(Near::distance))
                .map(Near::spelling)
                .limit(MOST_SUGGESTIONS)
                .toList();
    }

    private static String either(List<String> names) {
        int last = names.size() - 1;
        return last <= 0
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " or " + names.get(last);
    }

    private static String key(String name) {
        return squeeze(Normalizer.normalize(name, Normalizer.Form.NFKC));
    }

    private static String squeeze(String name) {
        String squeezed = name.toLowerCase(Locale.ROOT).replaceAll("[\\s\\-\u2010-\u2015_]+", "");
        return squeezed.startsWith("microsoft") ? squeezed.substring("microsoft".length()) : squeezed;
    }
}
