package org.ipcadvisor.report;

import java.util.Locale;

/** Text of others made safe to print: what would steer a terminal or deceive the eye is spelled out as {@code \\u{1B}}. */
public final class Inert {

    private Inert() {}

    /** The text as it may be printed. */
    public static String text(String any) {
        if (any.codePoints().allMatch(Inert::isPlain)) {
            return any;
        }
        StringBuilder text = new StringBuilder();
        any.codePoints().forEach(c -> {
            if (isPlain(c)) {
                text.appendCodePoint(c);
            } else {
                text.append("\\u{")
                        .append(Integer.toHexString(c).toUpperCase(Locale.ROOT))
                        .append('}');
            }
        });
        return text.toString();
    }

    /** Whether a character is neither a control, nor invisible formatting (as for direction), nor half a character. */
    static boolean isPlain(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> false;
            default -> true;
        };
    }
}
