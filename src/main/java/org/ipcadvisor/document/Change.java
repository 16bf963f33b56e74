package org.ipcadvisor.document;

import org.jspecify.annotations.Nullable;

/**
 * One change of a document's data, as an operation of a JSON Patch (RFC 6902).
 *
 * @param kind what is done
 * @param path the JSON Pointer at which it is done
 * @param value the value that is added or put in place: a string, number, truth value, list or mapping
 */
public record Change(Kind kind, String path, @Nullable Object value) {

    /** What is done. */
    public enum Kind {
        ADD,
        REMOVE,
        REPLACE
    }
}
