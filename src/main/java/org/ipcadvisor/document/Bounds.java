package org.ipcadvisor.document;

/**
 * How large a text may be that is read as one document.
 *
 * @param bytes the most bytes
 * @param values the most values, lists and mappings included
 */
record Bounds(Limit bytes, Limit values) {

    /** What somebody writes. */
    static final Bounds DOCUMENT = new Bounds(Limit.DOCUMENT_BYTES, Limit.VALUES);

    /** Advice that was written earlier, which is longer than what it is about. */
    static final Bounds ADVICE = new Bounds(Limit.ADVICE_BYTES, Limit.ADVICE_VALUES);
}
