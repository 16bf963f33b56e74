package org.ipcadvisor.advice;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A full sentence, kept as its pattern and the names in it, so that sentences that differ in one name can be told as
 * one.
 *
 * @param pattern the sentence with its names as {@code {mechanism}}, {@code {product}} and so on
 * @param names what each of the pattern's names stands for, exactly those of the pattern
 */
public record Sentence(String pattern, Map<String, String> names) {

    private static final Pattern NAME = Pattern.compile("\\{([a-z]+)}");

    /** The sentence with its names; what looks like a name inside of a name is left as it is. */
    public String text() {
        return NAME.matcher(pattern)
                .replaceAll(found -> Matcher.quoteReplacement(names.getOrDefault(found.group(1), found.group())));
    }
}
