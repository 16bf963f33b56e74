package org.ipcadvisor.document;

/** The words on characters that may not stand in any text. */
final class Unfit {

    static final String CODE = "control-character";

    private Unfit() {}

    static String says(int codePoint) {
        return words(codePoint) + " Leave it out.";
    }

    static String saysOfEscape(int codePoint) {
        return words(codePoint) + " It is written as an escape. Leave it out.";
    }

    private static String words(int codePoint) {
        return Characters.number(codePoint) + ", " + kind(codePoint) + ", may not stand in a text.";
    }

    private static String kind(int codePoint) {
        if (codePoint <= 0x9F) {
            return "a control character";
        }
        return codePoint <= Character.MAX_SURROGATE ? "half of a surrogate pair" : "which is not a character";
    }
}
