package org.ipcadvisor.compare;

import org.jspecify.annotations.Nullable;

/**
 * A place at which two documents differ, the smallest that can be named: an entry, or an element of a list.
 *
 * @param kind what was done
 * @param oldPath its JSON Pointer in the older document; null where it was not there
 * @param newPath its JSON Pointer in the newer document; null where it is not there
 * @param before what stood there; null for nothing
 * @param after what stands there now; null for nothing
 */
public record Edit(
        Kind kind,
        @Nullable String oldPath,
        @Nullable String newPath,
        @Nullable Object before,
        @Nullable Object after) {

    /** What was done to a document. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED,
        /** An entry stands under another name, and says what it said. */
        RENAMED,
        /** The elements of a list are the same in another order. */
        REORDERED
    }

    /** Where it is in the newer document, or where it was in the older one. */
    public String path() {
        return newPath != null ? newPath : String.valueOf(oldPath);
    }

    /** Whether what stands at a path of the older document lies here, or this lies there. */
    boolean touchesOld(String other) {
        return touches(oldPath, other);
    }

    /** The same for a path of the newer document. */
    boolean touchesNew(String other) {
        return touches(newPath, other);
    }

    private static boolean touches(@Nullable String path, String other) {
        return path != null && ((other + '/').startsWith(path + '/') || (path + '/').startsWith(other + '/'));
    }
}
