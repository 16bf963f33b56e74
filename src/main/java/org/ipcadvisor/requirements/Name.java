package org.ipcadvisor.requirements;

import java.util.function.IntFunction;
import org.ipcadvisor.document.Place;
import org.jspecify.annotations.Nullable;

/**
 * A name as it was written, as a key or as a value.
 *
 * @param label what messages call that which has it
 * @param text the name itself
 * @param path the JSON Pointer of the entry
 * @param place where it stands
 * @param character the place of each of its characters, by the index in UTF-16 units
 */
record Name(String label, String text, String path, Place place, IntFunction<Place> character) {

    /** The name that is the key of an entry. */
    static Name ofKey(Entry entry, String label) {
        return new Name(
                label,
                entry.key(),
                entry.path(),
                entry.place(),
                index -> entry.reading().document().place(entry.path(), index));
    }

    /** The name that is the value of an entry; null, and perhaps a problem, if there is none. */
    static @Nullable Name ofValue(Entry entry, String example) {
        String text = entry.text(example);
        if (text == null) {
            return null;
        }
        return new Name(
                entry.label(),
                text,
                entry.path(),
                entry.valuePlace(),
                index -> entry.reading().document().valuePlace(entry.path(), index));
    }
}
