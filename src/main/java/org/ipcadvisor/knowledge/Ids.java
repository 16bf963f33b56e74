package org.ipcadvisor.knowledge;

import java.util.regex.Pattern;

/** What the ids of a source and of the things in it look like: they are parts of other ids, and stand in file names. */
final class Ids {

    /** Lower case and digits, with hyphens or full stops between them. */
    static final Pattern ID = Pattern.compile("[a-z0-9]+(?:[-.][a-z0-9]+)*");

    private Ids() {}

    /**
     * Notes a problem at a key that is no id.
     *
     * @param what what it names, with its article, as "A mechanism"
     */
    static void check(SourceTable table, String key, String what) {
        if (!ID.matcher(key).matches()) {
            table.problem(key, what + " is named in lower case with hyphens, not \"" + key + "\".");
        }
    }
}
