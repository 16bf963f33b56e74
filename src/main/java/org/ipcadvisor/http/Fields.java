package org.ipcadvisor.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The header fields of a request, by their names without regard to case. */
public final class Fields {

    private final Map<String, List<String>> all = new LinkedHashMap<>();

    Fields() {}

    void add(String name, String value) {
        all.computeIfAbsent(name.toLowerCase(Locale.ROOT), key -> new ArrayList<>())
                .add(value);
    }

    /** All values of a field, in order. */
    public List<String> all(String name) {
        return all.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
    }

    /**
     * The value of a field that stands once.
     *
     * @throws RefusedException if it stands more than once
     */
    public Optional<String> one(String name) throws RefusedException {
        List<String> values = all(name);
        if (values.size() > 1) {
            throw new RefusedException(400, "The header field " + name + " stands more than once. Send it once.");
        }
        return values.stream().findFirst();
    }

    /** All values of a field that is a list; empty where it is not there. */
    public String list(String name) {
        return String.join(", ", all(name));
    }
}
