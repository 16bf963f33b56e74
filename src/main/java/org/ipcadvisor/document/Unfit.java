package org.ipcadvisor.document;

/** The words on characters that may not stand in any text. */
final class Unfit {

    static final String CODE = "control-character";
    static final String INSTEAD = "Leave it out.";

    private Unfit() {}

    static String says(int codePoint) {
        return Characters.number(codePoint) + ", " + kind(codePoint) + ", stands in the text, where it may not.";
    }

    private static String kind(int codePoint) {
        if (Character.isSurrogate((char) codePoint)) {
            return "half of a surrogate pair";
        }
        return codePoint > 0x9F ? "which is not a character" : "a control character";
    }
}
