package org.ipcadvisor.knowledge;

import org.ipcadvisor.document.Place;
import org.jspecify.annotations.Nullable;

/**
 * Something in a source's folder that is wrong, or that should be mended.
 *
 * @param file the file, as {@code kb95900/notes.yaml}, or the folder
 * @param place where in the file it stands; null where there is no text to point into
 * @param message full sentences: what is wrong, and what to do
 */
public record Flaw(String file, @Nullable Place place, String message) {

    /** The flaw as all messages write it, as in {@code kb95900/notes.yaml:3:1: ...}. */
    @Override
    public String toString() {
        return (place == null ? file : file + ':' + place) + ": " + message;
    }
}
