package org.ipcadvisor.engine;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A rule as its file says it.
 *
 * @param file the file's name
 * @param name the whole name: id and sentence
 * @param head what stands between the name and the conditions: annotations, and attributes if there were any
 * @param when the conditions
 * @param then the right-hand side
 */
record DrlRule(String file, String name, String head, String when, String then) {

    private static final Pattern ANNOTATION = Pattern.compile("@(\\w+)\\(\"([^\"]*)\"\\)");

    /** The stable id: the name's first word. */
    String id() {
        return name.split(" ", 2)[0];
    }

    /** What the rule says: the name without its id. */
    String sentence() {
        return name.substring(id().length()).strip();
    }

    /** The patterns of the sentences that it can tell, by annotation. */
    Map<String, String> patterns() {
        return ANNOTATION.matcher(head).results().collect(Collectors.toMap(a -> a.group(1), a -> a.group(2)));
    }

    /** The kinds of restriction that it says it binds. */
    List<String> binds() {
        String binds = patterns().get("binds");
        return binds == null ? List.of() : List.of(binds.split(", ", -1));
    }

    /** The statements of the right-hand side. */
    List<String> statements() {
        return then.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    @Override
    public String toString() {
        return file + ": " + id();
    }
}
