package org.ipcadvisor.document;

/** Finds the ends of JSON's tokens in a text. */
final class JsonScan {

    private final SourceText text;

    JsonScan(SourceText text) {
        this.text = text;
    }

    /** The offset behind the token that begins at one: a string, a word or number, or a single character. */
    int endOfToken(int start) {
        return text.at(start) == '"' ? endOfString(start) : Math.max(endOfWord(start), start + 1);
    }

    private int endOfString(int start) {
        int at = start + 1;
        while (text.at(at) >= 0 && text.at(at) != '"') {
            at += text.at(at) == '\\' ? 2 : 1;
        }
        return Math.min(at + 1, text.length());
    }

    /** The offset behind the word or number that begins at one; the same offset if there is none. */
    int endOfWord(int start) {
        int at = start;
        while (isWord(text.at(at))) {
            at += Character.charCount(text.at(at));
        }
        return at;
    }

    static boolean isWord(int character) {
        return character >= 0 && (Character.isLetterOrDigit(character) || "+-._$".indexOf(character) >= 0);
    }

    /** The first offset from one on at which there is none of the four characters that JSON takes for blank. */
    int skip(int from) {
        int at = from;
        while (text.isBlank(at) || text.isLineEnd(at)) {
            at++;
        }
        return at;
    }
}
