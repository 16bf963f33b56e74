package org.ipcadvisor.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** How messages speak of words: as a choice, and as what somebody may have meant who wrote another. */
public final class Wording {

    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\-_.]+");

    private Wording() {}

    /** Words as a choice, as "a, b or c". */
    public static String either(Collection<String> words) {
        return listed(words, " or ");
    }

    /** Words all together, as "a, b and c". */
    public static String all(Collection<String> words) {
        return listed(words, " and ");
    }

    /** A name in double quotes as YAML and JSON write it, for a name in which every character can be seen. */
    public static String quoted(String name) {
        return '"' + name.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static String listed(Collection<String> words, String joint) {
        List<String> all = List.copyOf(words);
        int last = all.size() - 1;
        return last <= 0 ? String.join("", all) : String.join(", ", all.subList(0, last)) + joint + all.get(last);
    }

    /**
     * Those of the known words that a word is a slip of: a few letters wrong, missing, too many or exchanged, in capitals
     * or with other separators. The nearest only, in the order given; none if nothing is near.
     */
    public static List<String> near(String written, Collection<String> known) {
        String word = squeezed(written);
        int most = word.length() < 3 ? 0 : Math.min(3, 1 + (word.length() - 2) / 4);
        List<String> nearest = new ArrayList<>();
        int least = most;
        for (String candidate : known) {
            int distance = distance(word, squeezed(candidate), least);
            if (distance < 0) {
                continue;
            }
            if (distance < least) {
                nearest.clear();
                least = distance;
            }
            nearest.add(candidate);
        }
        return nearest;
    }

    /** The word for a value of an enumeration: lower case, with hyphens. */
    public static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How many edits lie between two words, an exchange of two letters counted as one; -1 for more than the most. */
    private static int distance(String word, String other, int most) {
        if (Math.abs(word.length() - other.length()) > Math.max(1, most)) {
            return -1;
        }
        int distance = new LevenshteinDistance(Math.max(2, most)).apply(word, other);
        if (distance == 2 && most > 0 && Arrays.equals(sorted(word), sorted(other))) {
            return 1;
        }
        return distance > most ? -1 : distance;
    }

    private static int[] sorted(String word) {
        return word.chars().sorted().toArray();
    }

    private static String squeezed(String word) {
        return SEPARATORS.matcher(word.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
