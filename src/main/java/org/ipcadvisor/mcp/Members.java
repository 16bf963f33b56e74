package org.ipcadvisor.mcp;

import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A JSON object that was read: its members, and how it was written. */
final class Members extends AbstractMap<String, @Nullable Object> {

    private final Map<String, @Nullable Object> all;
    private final String text;
    private final int start;
    private final int end;

    /**
     * An object.
     *
     * @param all its members
     * @param text the text that it stands in
     * @param start where it begins there, in UTF-16 units from 0
     * @param end where it has ended
     */
    Members(Map<String, @Nullable Object> all, String text, int start, int end) {
        this.all = all;
        this.text = text;
        this.start = start;
        this.end = end;
    }

    @Override
    public Set<Entry<String, @Nullable Object>> entrySet() {
        return all.entrySet();
    }

    @Override
    public @Nullable Object get(@Nullable Object name) {
        return all.get(name);
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return all.containsKey(name);
    }

    /** The objects in a member that is a list of them; none where there is no such list. */
    List<Members> objects(String name) {
        List<Members> objects = new ArrayList<>();
        if (get(name) instanceof List<?> list) {
            list.forEach(each -> objects.add((Members) each));
        }
        return objects;
    }

    /** The names in a member that is an object; none where there is no such object. */
    List<String> names(String name) {
        return get(name) instanceof Members object ? List.copyOf(object.keySet()) : List.of();
    }

    /** A member that is an object. */
    Members object(String name) {
        if (get(name) instanceof Members object) {
            return object;
        }
        throw new IllegalStateException(name);
    }

    /** A member as a text. */
    String text(String name) {
        return String.valueOf(get(name));
    }

    /** The object as it was written, which tells what a tree does not: members that stand twice, and places. */
    String written() {
        return text.substring(start, end);
    }
}
