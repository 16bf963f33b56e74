package org.ipcadvisor.knowledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The names that the files of all sources give to the things of one kind, each thing by its id. */
final class NameRegister {

    /** A name, and the id of what it names. */
    private record Entry(String name, String id) {}

    /** A source's file, and the names in it. */
    private record File(SourceTable table, Names<String> own) {}

    private final List<Entry> entries = new ArrayList<>();
    private final List<File> files = new ArrayList<>();
    private final Names<String> taken = new Names<>("", id -> id);

    /** The names that follow stand in this file. */
    void open(SourceTable file) {
        files.add(new File(file, new Names<>("", id -> id)));
    }

    /** Adds a name that stands in a table; a name that is another thing's is a problem. */
    void add(SourceTable table, String name, String id) {
        files.get(files.size() - 1).own().add(name, id);
        String earlier = taken.add(name, id);
        if (earlier == null) {
            entries.add(new Entry(name, id));
        } else {
            table.problem("\"" + name + "\" is already a name of " + earlier + ".");
        }
    }

    /** Whether something is already a name of one of these things. */
    boolean isNameOf(String name, Collection<String> ids) {
        String id = taken.get(name);
        return id != null && ids.contains(id);
    }

    /** The names of the given things, and the words that name none of them. */
    <T> Names<T> names(String kind, List<T> things, Function<T, String> id, Function<T, String> display) {
        Map<String, T> byId = new HashMap<>();
        things.forEach(thing -> byId.put(id.apply(thing), thing));
        Names<T> names = new Names<>(kind, display);
        for (Entry entry : entries) {
            T thing = byId.get(entry.id());
            if (thing != null) {
                names.add(entry.name(), thing);
            }
        }
        files.forEach(file -> OtherWords.read(file.table(), file.own(), names, byId));
        return names;
    }
}
