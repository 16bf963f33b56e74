package org.ipcadvisor.document;

/**
 * A place in a text: the line and the column of a character, both counted from 1, columns in code points.
 *
 * @param line the line, from 1
 * @param column the column, from 1
 */
public record Place(int line, int column) implements Comparable<Place> {

    /** The first character of a text. */
    public static final Place START = new Place(1, 1);

    /** The place as all messages write it, as in 3:14. */
    @Override
    public String toString() {
        return line + ":" + column;
    }

    @Override
    public int compareTo(Place other) {
        return line != other.line ? Integer.compare(line, other.line) : Integer.compare(column, other.column);
    }
}
