package org.ipcadvisor.advice;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A full sentence, kept as its pattern and the names in it, so that sentences that differ in one name can be told as one.
 * Two of the same pattern and names are equal.
 */
public final class Sentence {

    private final String pattern;
    private final Map<String, String> names;
    private @Nullable String text; // made when it is first asked for: most findings are never told

    /**
     * A sentence.
     *
     * @param pattern the sentence with its names as {@code {mechanism}}, {@code {product}} and so on
     * @param names what each of the pattern's names stands for, exactly those of the pattern
     */
    public Sentence(String pattern, Map<String, String> names) {
        this.pattern = pattern;
        this.names = names;
    }

    /** The sentence with its names as {@code {mechanism}}, {@code {product}} and so on. */
    public String pattern() {
        return pattern;
    }

    /** What each of the pattern's names stands for. */
    public Map<String, String> names() {
        return names;
    }

    /** The sentence with its names; what looks like a name inside of a name is left as it is. */
    public String text() {
        String told = text;
        if (told == null) {
            told = told();
            text = told;
        }
        return told;
    }

    private String told() {
        StringBuilder told = new StringBuilder(2 * pattern.length());
        int from = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', open + 1)) {
            int close = pattern.indexOf('}', open);
            String name = close < 0 ? null : names.get(pattern.substring(open + 1, close));
            if (name != null) {
                told.append(pattern, from, open).append(name);
                from = close + 1;
            }
        }
        return told.append(pattern, from, pattern.length()).toString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Sentence sentence && pattern.equals(sentence.pattern) && names.equals(sentence.names);
    }

    @Override
    public int hashCode() {
        return Objects.hash(pattern, names);
    }

    @Override
    public String toString() {
        return text();
    }
}
