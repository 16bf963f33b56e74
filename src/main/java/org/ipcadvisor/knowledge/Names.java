package org.ipcadvisor.knowledge;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ipcadvisor.document.Characters;
import org.ipcadvisor.document.Wording;
import org.jspecify.annotations.Nullable;

/**
 * The names that users may write for the things of one kind, read without regard to case, spaces, hyphens and a leading
 * "Microsoft".
 *
 * @param <T> what is named
 */
public final class Names<T> {

    private static final int MOST_SUGGESTIONS = 3;
    private static final int MOST_WORDS = 8;
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\-\u2010-\u2015_]+");
    private static final String MAKER = "microsoft";

    private final String kind;
    private final Function<T, String> display;
    private final Map<String, T> things = new LinkedHashMap<>();
    private final Map<String, T> spelled = new HashMap<>();
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
        spelled.putIfAbsent(name, thing);
        return Objects.equals(thing, earlier) ? null : earlier;
    }

    /** Adds a word that could stand for each of several things. */
    void addAmbiguous(String word, List<T> candidates) {
        ambiguous.put(key(word), List.copyOf(candidates));
    }

    /** Adds a word for something that lies outside of the knowledge, and why. */
    void addOutside(String word, String why) {
        outside.put(key(word), why);
    }

    /** The same names for other things, each in the place of one of these. */
    Names<T> mapped(UnaryOperator<T> other) {
        Names<T> mapped = new Names<>(kind, display);
        things.forEach((key, thing) -> mapped.things.put(key, other.apply(thing)));
        spelled.forEach((name, thing) -> mapped.spelled.put(name, other.apply(thing)));
        ambiguous.forEach((key, some) ->
                mapped.ambiguous.put(key, some.stream().map(other).toList()));
        mapped.outside.putAll(outside);
        return mapped;
    }

    /** Whether a word has been added, in this or another spelling. */
    boolean knows(String word) {
        String key = key(word);
        return things.containsKey(key) || ambiguous.containsKey(key) || outside.containsKey(key);
    }

    /** The thing that has a name, in this or another spelling; null if none has. */
    @Nullable
    T get(String name) {
        return things.get(key(name));
    }

    /** All things that have a name, each once, in the order in which they were added. */
    public List<T> all() {
        return things.values().stream().distinct().toList();
    }

    /**
     * A regular expression (ECMA-262, and Java) that matches every spelling of the names of some things that is taken
     * without a warning.
     */
    public String pattern(Predicate<T> some) {
        return NamePattern.of(
                things.entrySet().stream()
                        .filter(entry -> some.test(entry.getValue()))
                        .map(Map.Entry::getKey)
                        .toList(),
                MAKER);
    }

    /** What a name stands for. */
    public Naming<T> find(String name) {
        T exact = spelled.get(name);
        if (exact != null) {
            return new Naming.Found<>(exact, false);
        }
        String key = key(name);
        T thing = things.get(key);
        return thing != null
                ? new Naming.Found<>(thing, !key.equals(squeeze(name)))
                : refused(name, key).orElseGet(() -> unknown(name, key));
    }

    /** The answer to a name that is known and does not stand for one thing; empty if it is not known. */
    private Optional<Naming<T>> refused(String name, String key) {
        List<T> candidates = ambiguous.get(key);
        if (candidates != null) {
            String choices = Wording.either(display(candidates));
            String said = candidates.size() == 1
                    ? " is not exact enough for a " + kind + "; if you mean it, write "
                    : " could be more than one " + kind + "; write ";
            return Optional.of(
                    new Naming.Refused<>("ambiguous-name", Characters.shown(name) + said + choices + ".", ""));
        }
        return Optional.ofNullable(outside.get(key))
                .map(why -> new Naming.Refused<>(
                        "outside-knowledge",
                        Characters.shown(name) + " lies outside of what the sources cover. " + why,
                        known()));
    }

    private Naming<T> unknown(String name, String key) {
        String beginning = beginning(name);
        if (outside.containsKey(beginning)) {
            return refused(name, beginning).orElseThrow();
        }
        List<String> near = near(key);
        List<String> meant = isFew(near) ? near : display(meantBy(beginning).toList());
        String unknown = Characters.shown(name) + " is no known " + kind + ".";
        return isFew(meant)
                ? new Naming.Refused<>("unknown-name", unknown + " Did you mean " + Wording.either(meant) + "?", "")
                : new Naming.Refused<>("unknown-name", unknown, known());
    }

    private static boolean isFew(List<String> meant) {
        return !meant.isEmpty() && meant.size() <= MOST_SUGGESTIONS;
    }

    private String known() {
        return "Known " + kind + "s: " + String.join(", ", display(all())) + ".";
    }

    /** How the things are written of whose names a key is a slip; none if it is rather one of a name outside. */
    private List<String> near(String key) {
        Set<String> keys = new LinkedHashSet<>(things.keySet());
        keys.addAll(ambiguous.keySet());
        keys.addAll(outside.keySet());
        return Wording.near(key, keys).stream()
                .flatMap(this::meantBy)
                .map(display)
                .distinct()
                .toList();
    }

    private Stream<T> meantBy(String key) {
        T thing = things.get(key);
        return thing != null ? Stream.of(thing) : ambiguous.getOrDefault(key, List.of()).stream();
    }

    /** The key of the longest known name that a name's words begin with; empty if there is none. */
    private String beginning(String name) {
        String[] words = SPACES.split(name.strip(), MOST_WORDS + 1);
        for (int most = Math.min(words.length - 1, MOST_WORDS); most > 0; most--) {
            String key = key(String.join(" ", Arrays.asList(words).subList(0, most)));
            if (things.containsKey(key) || ambiguous.containsKey(key) || outside.containsKey(key)) {
                return key;
            }
        }
        return "";
    }

    private List<String> display(List<T> named) {
        return named.stream().map(display).distinct().toList();
    }

    /** A name in lower case with hyphens between its words, for ids. */
    public static String slug(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.]+", "-");
    }

    private static String key(String name) {
        // what is of ASCII is in that form, and Java takes long to find out
        return squeeze(isAscii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFKC));
    }

    private static boolean isAscii(String name) {
        for (int at = 0; at < name.length(); at++) {
            if (name.charAt(at) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static String squeeze(String name) {
        String squeezed = SEPARATORS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
        return squeezed.startsWith(MAKER) ? squeezed.substring(MAKER.length()) : squeezed;
    }
}
