package org.ipcadvisor.document;

/**
 * A stretch of a text, in UTF-16 units from its beginning.
 *
 * @param start the offset of the first unit
 * @param end the offset behind the last one
 */
record Span(int start, int end) {

    int length() {
        return end - start;
    }
}
