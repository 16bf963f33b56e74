package org.ipcadvisor.document;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong (or, as a warning, odd) in a document: where it stands, what was read, and what is allowed.
 *
 * @param code a stable name of the kind of problem, in lower case with hyphens
 * @param message full sentences: what was read, and what to write instead
 * @param path the JSON Pointer of the key or element, empty for the whole document
 * @param place where the key or element stands; null where there is no text to point into, as for a file that is missing
 */
public record Problem(
        String code, String message, String path, @Nullable Place place) {

    /** The same problem, said in other words if it is of a kind. */
    public Problem saying(String ofCode, String words) {
        return code.equals(ofCode) ? new Problem(code, words, path, place) : this;
    }
}
