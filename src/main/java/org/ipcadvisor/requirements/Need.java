package org.ipcadvisor.requirements;

import java.util.function.UnaryOperator;
import org.ipcadvisor.document.Place;
import org.jspecify.annotations.Nullable;

/**
 * One entry that the requirements may make: what was written and where, or that it was left out.
 *
 * @param value what was written; null if it was left out
 * @param path the JSON Pointer of the entry, also where it was left out
 * @param place where its key (or, of a list, its element) stands; null if it was left out
 */
public record Need<T>(
        @Nullable T value, String path, @Nullable Place place) {

    /** An entry that was written. */
    public static <T> Need<T> of(T value, String path, Place place) {
        return new Need<>(value, path, place);
    }

    /** An entry that was left out and would stand at the given path. */
    public static <T> Need<T> leftOut(String path) {
        return new Need<>(null, path, null);
    }

    /** Whether something was written. */
    public boolean isWritten() {
        return value != null;
    }

    /** The same entry answered with a value, if it is the one at the given path. */
    Need<T> answered(String at, Class<T> type, Object answer) {
        return path.equals(at) ? new Need<>(type.cast(answer), path, place == null ? Place.START : place) : this;
    }

    /** The same entry with another value, if one was written. */
    Need<T> map(UnaryOperator<T> change) {
        return value == null ? this : new Need<>(change.apply(value), path, place);
    }
}
