package org.ipcadvisor.remedy;

/** How one place of a requirements document is written anew. */
sealed interface Edit {

    /** The JSON Pointer of the place. */
    String path();

    /** A value is written, whether something stands there or not. */
    record Put(String path, Object value) implements Edit {}

    /** What stands there is taken out. */
    record Cut(String path) implements Edit {}
}
