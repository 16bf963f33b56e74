package org.ipcadvisor.document;

import java.util.Arrays;
import java.util.List;

/** JSON Pointers (RFC 6901) as strings. */
public final class Pointers {

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
        StringBuilder starred = new StringBuilder(pointer.length());
        int from = 0;
        while (from < pointer.length()) {
            int slash = pointer.indexOf('/', from + 1);
            int to = slash < 0 ? pointer.length() : slash;
            if (isIndex(pointer, from, to)) {
                starred.append("/*");
            } else {
                starred.append(pointer, from, to);
            }
            from = to;
        }
        return starred.toString();
    }

    /** Whether a step, with the slash before it, is an index. By hand, for the id of each finding asks. */
    private static boolean isIndex(String pointer, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (pointer.charAt(i) < '0' || pointer.charAt(i) > '9') {
                return false;
            }
        }
        return to - from > 1 && pointer.charAt(from) == '/';
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
