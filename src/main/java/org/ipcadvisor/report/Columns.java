package org.ipcadvisor.report;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** How many columns of a terminal a text takes. */
final class Columns {

    private static final Set<UnicodeScript> WIDE =
            EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HANGUL);
    private static final int FIRST_PICTOGRAPH = 0x1F300;
    private static final int LAST_PICTOGRAPH = 0x1FAFF;

    private Columns() {}

    static int of(String text) {
        int columns = 0;
        boolean sequence = false;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (sequence) {
                sequence = c != 'm';
            } else if (c == Ink.ESCAPE) {
                sequence = true;
            } else {
                columns += of(c);
            }
        }
        return columns;
    }

    private static int of(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        boolean fullWidth = c >= 0xFF01 && c <= 0xFF60;
        boolean pictograph = c >= FIRST_PICTOGRAPH && c <= LAST_PICTOGRAPH;
        return fullWidth || pictograph || WIDE.contains(UnicodeScript.of(c)) ? 2 : 1;
    }

    /** The text with spaces behind it up to a number of columns. */
    static String pad(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - of(text)));
    }
}
