package org.ipcadvisor.document;

import java.util.BitSet;

/** The text of a document and the places in it. Its offsets count UTF-16 units, a byte order mark left out. */
final class SourceText {

    private final String written;
    private final String readable;
    private final BitSet unfit;
    private final Lines lines;

    SourceText(String written) {
        this.written = written;
        this.unfit = new BitSet();
        for (int at = 0; at < written.length(); at++) { // at each start, before Java has compiled anything
            if (isUnfit(written.charAt(at))) {
                unfit.set(at);
            }
        }
        this.readable = unfit.isEmpty() ? written : mended();
        this.lines = new Lines(written);
    }

    /** Surrogates come in pairs here, since the text was decoded from UTF-8. */
    private static boolean isUnfit(char unit) {
        return (unit < ' ' || unit > '~') && !Character.isSurrogate(unit) && Characters.unfitForText(unit);
    }

    private String mended() {
        StringBuilder text = new StringBuilder(written);
        unfit.stream().forEach(at -> text.setCharAt(at, '\uFFFD'));
        return text.toString();
    }

    /** The text to parse: the one that was written, but U+FFFD for each character that may not stand in any text. */
    String readable() {
        return readable;
    }

    int length() {
        return written.length();
    }

    /** The offset of the first character that may not stand in any text, from an offset on; -1 if there is none. */
    int nextUnfit(int from) {
        return unfit.nextSetBit(from);
    }

    boolean isUnfit(int offset) {
        return unfit.get(offset);
    }

    /** The character at an offset as it was written; -1 at the end of the text. */
    int at(int offset) {
        return offset >= 0 && offset < written.length() ? written.codePointAt(offset) : -1;
    }

    String between(int start, int end) {
        return written.substring(Math.min(start, length()), Math.min(end, length()));
    }

    Place place(int offset) {
        return lines.place(offset);
    }

    int startOfLine(int offset) {
        return lines.startOfLine(offset);
    }

    /** The offset at which the line of an offset ends, its line end left out. */
    int endOfLine(int offset) {
        int at = offset;
        while (at < length() && !isLineEnd(at)) {
            at++;
        }
        return at;
    }

    /** The offset of a character that is counted in code points from 0. */
    int offset(int codePoint) {
        return lines.offset(codePoint);
    }

    boolean isBlank(int offset) {
        return at(offset) == ' ' || at(offset) == '\t';
    }

    boolean isLineEnd(int offset) {
        return at(offset) == '\n' || at(offset) == '\r';
    }

    /** The first offset from one on at which there is no blank. */
    int skipBlanks(int from) {
        int at = from;
        while (isBlank(at)) {
            at++;
        }
        return at;
    }

    /** Whether nothing but blanks stands before an offset in its line. */
    boolean startsLine(int offset) {
        return skipBlanks(startOfLine(offset)) >= offset;
    }

    /** What stands at an offset, in words: the end of the text or of the line, or a character or word in quotes. */
    String what(int offset) {
        if (at(offset) < 0) {
            return "the end of the text";
        }
        if (isLineEnd(offset)) {
            return "the end of the line";
        }
        String word = Characters.shown(between(offset, endOfWord(offset)));
        boolean plain = at(offset) < 0x7F || Character.isLetterOrDigit(at(offset));
        return plain ? word : word + " (" + Characters.number(at(offset)) + ")";
    }

    int endOfWord(int offset) {
        int at = offset;
        while (at(at) >= 0 && Character.isLetterOrDigit(at(at))) {
            at += Character.charCount(at(at));
        }
        return at > offset ? at : offset + Character.charCount(Math.max(0, at(offset)));
    }
}
