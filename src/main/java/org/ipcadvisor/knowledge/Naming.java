package org.ipcadvisor.knowledge;

/**
 * What a name that a user wrote stands for.
 *
 * @param <T> what is named
 */
public sealed interface Naming<T> {

    /**
     * The name stands for one thing.
     *
     * @param value the thing
     * @param folded whether it was recognised only after compatibility characters, such as full-width letters, were
     *     replaced
     */
    record Found<T>(T value, boolean folded) implements Naming<T> {}

    /**
     * The name stands for nothing, or for more than one thing.
     *
     * @param code {@code unknown-name}, {@code ambiguous-name} or {@code outside-knowledge}
     * @param message full sentences: why, and what to write instead
     * @param known a full sentence with all that is known, where nothing nearer can be offered; else empty
     */
    record Refused<T>(String code, String message, String known) implements Naming<T> {}
}
