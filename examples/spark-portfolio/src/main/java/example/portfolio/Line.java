package example.portfolio;

import java.io.Serializable;
import java.util.Arrays;

/**
 * A line of a portfolio.
 *
 * @param bytes all of it but the line feed
 * @param number its number in the whole portfolio, from 1
 */
record Line(byte[] bytes, long number) implements Serializable {

    /** The requirements document on it: a carriage return before the line feed is no part of that. */
    byte[] document() {
        int last = bytes.length - 1;
        return last >= 0 && bytes[last] == '\r' ? Arrays.copyOf(bytes, last) : bytes;
    }
}
