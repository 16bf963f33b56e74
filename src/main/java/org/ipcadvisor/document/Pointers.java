package org.ipcadvisor.document;

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
}
