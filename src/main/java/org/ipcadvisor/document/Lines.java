package org.ipcadvisor.document;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The lines of a text: turns offsets into places. CR, LF and CR LF end a line, nothing else does. */
final class Lines {

    private final int length;
    private final int[] starts;
    /** Offsets of the first halves of surrogate pairs, so that columns count characters also in one huge line. */
    private final int[] pairs;

    Lines(String text) {
        this.length = text.length();
        IntStream.Builder begins = IntStream.builder().add(0);
        IntStream.Builder halves = IntStream.builder();
        // a plain loop: all that is known is read at each start, before Java has compiled anything
        for (int at = 0; at < length; at++) {
            char unit = text.charAt(at);
            if (unit < ' ' && endsLine(text, at)) {
                begins.add(at + 1);
            } else if (unit >= Character.MIN_HIGH_SURROGATE && startsPair(text, at)) {
                halves.add(at);
            }
        }
        this.starts = begins.build().toArray();
        this.pairs = halves.build().toArray();
    }

    private static boolean endsLine(String text, int at) {
        char unit = text.charAt(at);
        return unit == '\n' || (unit == '\r' && (at + 1 == text.length() || text.charAt(at + 1) != '\n'));
    }

    private static boolean startsPair(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at))
                && at + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(at + 1));
    }

    /** The place of the character at an offset; an offset behind the text is its end. */
    Place place(int offset) {
        int at = Math.max(0, Math.min(offset, length));
        int line = countUpTo(starts, at);
        int start = starts[line - 1];
        return new Place(line, at - start - (countUpTo(pairs, at - 1) - countUpTo(pairs, start - 1)) + 1);
    }

    /** The offset at which the line of an offset begins. */
    int startOfLine(int offset) {
        return starts[countUpTo(starts, Math.max(0, Math.min(offset, length))) - 1];
    }

    /** The offset of a character that is counted in code points from 0. */
    int offset(int codePoint) {
        int low = 0;
        int high = pairs.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pairs[middle] - middle < codePoint) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return Math.min(codePoint + low, length);
    }

    private static int countUpTo(int[] sorted, int most) {
        int found = Arrays.binarySearch(sorted, most);
        return found >= 0 ? found + 1 : -found - 1;
    }
}
