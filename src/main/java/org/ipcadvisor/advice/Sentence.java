package org.ipcadvisor.advice;

import java.util.Map;

/**
 * A full sentence, kept as its pattern and the names in it, so that sentences that differ in one name can be told as
 * one.
 *
 * @param pattern the sentence with its names as {@code {mechanism}}, {@code {product}} and so on
 * @param names what each of the pattern's names stands for, exactly those of the pattern
 */
public record Sentence(String pattern, Map<String, String> names) {

    /** The sentence with its names. */
    public String text() {
        String text = pattern;
        for (Map.Entry<String, String> name : names.entrySet()) {
            text = text.replace('{' + name.getKey() + '}', name.getValue());
        }
        return text;
    }
}
