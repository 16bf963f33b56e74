package org.ipcadvisor.knowledge;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A regular expression (ECMA-262, and Java) that matches every spelling of some names: without regard to case, spaces,
 * hyphens and a leading "Microsoft". Letters that only look alike, as the full-width ones, are none of these spellings.
 */
final class NamePattern {

    /** What {@link Names} leaves out of account between the letters of a name. */
    private static final String SEPARATORS = "[ _\u2010-\u2015-]*";

    private static final String KELVIN = "\u212A";

    private final Map<Character, NamePattern> next = new TreeMap<>();
    private boolean end;

    private NamePattern() {}

    /** The expression for some keys: names in lower case without separators. */
    static String of(Collection<String> keys, String maker) {
        NamePattern all = new NamePattern();
        keys.forEach(all::add);
        NamePattern leading = new NamePattern();
        leading.add(maker);
        return "^" + SEPARATORS + "(?:" + leading.written() + ")?" + all.written() + "$";
    }

    private void add(String key) {
        NamePattern at = this;
        for (char letter : key.toCharArray()) {
            at = at.next.computeIfAbsent(letter, other -> new NamePattern());
        }
        at.end = true;
    }

    private String written() {
        String branches = next.entrySet().stream()
                .map(branch -> spellings(branch.getKey())
                        + SEPARATORS
                        + branch.getValue().written())
                .collect(Collectors.joining("|"));
        if (next.isEmpty() || (next.size() == 1 && !end)) {
            return branches;
        }
        return "(?:" + branches + ")" + (end ? "?" : "");
    }

    private static String spellings(char letter) {
        if (letter >= 'a' && letter <= 'z') {
            String upper = String.valueOf(letter).toUpperCase(Locale.ROOT);
            return "[" + letter + upper + (letter == 'k' ? KELVIN : "") + "]";
        }
        return letter >= '0' && letter <= '9' ? String.valueOf(letter) : "\\" + letter;
    }
}
