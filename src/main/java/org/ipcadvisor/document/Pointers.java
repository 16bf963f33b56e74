package org.ipcadvisor.document;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** JSON Pointers (RFC 6901) as strings. */
public final class Pointers {

    private static final Pattern INDEX = Pattern.compile("/[0-9]+(?=/|$)");

    private Pointers() {}

    /** The pointer of an entry of the mapping at {@code parent}. */
    public static String child(String parent, String key) {
        return parent + '/' + key.replace("~", "~0").replace("/", "~1");
    }

    /** The pointer of an element of the list at {@code parent}. */
    public static String child(String parent, int index) {
        return parent + '/' + index;
    }

    /** A pointer with a star for each index: an element of a list is the same one wherever in the list it stands. */
    public static String anywhere(String pointer) {
        return INDEX.matcher(pointer).replaceAll("/*");
    }

    /** The keys and indices that lead from the whole document to what a pointer points at. */
    public static List<String> steps(String pointer) {
        if (pointer.isEmpty()) {
            return List.of();
        }
        return Arrays.stream(pointer.substring(1).split("/", -1))
                .map(step -> step.replace("~1", "/").replace("~0", "~"))
                .toList();
    }
}
