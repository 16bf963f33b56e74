package org.ipcadvisor.document;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a character is worth in a name: which ones deceive or cannot be seen, and how to write of them. */
public final class Characters {

    private static final int SHOWN = 40;

    /** Scripts that are written beside one another, as UTS 39 has it (highly restrictive). */
    private static final List<Set<UnicodeScript>> COMPANIONS = List.of(
            EnumSet.of(UnicodeScript.LATIN, UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA),
            EnumSet.of(UnicodeScript.LATIN, UnicodeScript.HAN, UnicodeScript.HANGUL),
            EnumSet.of(UnicodeScript.LATIN, UnicodeScript.HAN, UnicodeScript.BOPOMOFO));

    private static final Set<UnicodeScript> ANYWHERE =
            EnumSet.of(UnicodeScript.COMMON, UnicodeScript.INHERITED, UnicodeScript.UNKNOWN);

    private Characters() {}

    /**
     * A character of a string.
     *
     * @param codePoint the character
     * @param index where it stands in the string, in UTF-16 units from 0
     */
    public record Found(int codePoint, int index) {}

    /**
     * A letter that is of another script than those before it.
     *
     * @param codePoint the letter
     * @param index where it stands in the string, in UTF-16 units from 0
     * @param script the English name of its script, as in "Cyrillic"
     */
    public record Foreign(int codePoint, int index, String script) {}

    /**
     * The first character that may not stand in a name: a control (tab and line end included), a format character
     * (those that turn the direction of text, those of no width, the byte order mark), a line or paragraph separator,
     * half a surrogate pair, a character of private use or one that is not assigned.
     */
    public static Optional<Found> firstUnfitForName(String name) {
        for (int at = 0; at < name.length(); at += Character.charCount(name.codePointAt(at))) {
            if (unfitForName(name.codePointAt(at))) {
                return Optional.of(new Found(name.codePointAt(at), at));
            }
        }
        return Optional.empty();
    }

    private static boolean unfitForName(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
    }

    /** Whether a character may not stand in any text: a control other than tab and line end, half a surrogate pair. */
    static boolean unfitForText(int codePoint) {
        return codePoint < ' '
                ? codePoint != '\t' && codePoint != '\n' && codePoint != '\r'
                : (codePoint >= 0x7F && codePoint <= 0x9F)
                        || (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE)
                        || codePoint == 0xFFFE
                        || codePoint == 0xFFFF;
    }

    /**
     * The first letter of a second script in a name, as the Cyrillic one in "P&#x430;yroll"; Latin beside Japanese,
     * Korean or Chinese is no second script, and what all scripts share is none.
     */
    public static Optional<Foreign> firstOfSecondScript(String name) {
        Set<UnicodeScript> seen = EnumSet.noneOf(UnicodeScript.class);
        for (int at = 0; at < name.length(); at += Character.charCount(name.codePointAt(at))) {
            UnicodeScript script = UnicodeScript.of(name.codePointAt(at));
            if (!ANYWHERE.contains(script) && seen.add(script) && !together(seen)) {
                return Optional.of(new Foreign(name.codePointAt(at), at, nameOf(script)));
            }
        }
        return Optional.empty();
    }

    private static boolean together(Set<UnicodeScript> scripts) {
        return scripts.size() == 1 || COMPANIONS.stream().anyMatch(some -> some.containsAll(scripts));
    }

    private static String nameOf(UnicodeScript script) {
        StringBuilder name = new StringBuilder();
        for (String word : script.name().split("_", -1)) {
            name.append(name.isEmpty() ? "" : " ").append(word.charAt(0));
            name.append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return name.toString();
    }

    /** A character by its number, as in "U+202E". */
    public static String number(int codePoint) {
        return String.format(Locale.ROOT, "U+%04X", codePoint);
    }

    /** A text as a message may show it: in quotes, at most 40 characters of it, unfit ones by their numbers. */
    public static String shown(String text) {
        StringBuilder shown = new StringBuilder("\"");
        int at = 0;
        for (int count = 0; at < text.length() && count < SHOWN; count++) {
            int codePoint = text.codePointAt(at);
            if (unfitForName(codePoint)) {
                shown.append('<').append(number(codePoint)).append('>');
            } else {
                shown.appendCodePoint(codePoint);
            }
            at += Character.charCount(codePoint);
        }
        return shown.append(at < text.length() ? "…\"" : "\"").toString();
    }
}
