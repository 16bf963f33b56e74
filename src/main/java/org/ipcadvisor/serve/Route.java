package org.ipcadvisor.serve;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A path, and what answers there.
 *
 * @param method GET, which HEAD is answered like, or POST
 * @param pattern the path, with names in braces, as {@code /v1/platforms/{id}}
 * @param endpoint what answers
 */
record Route(String method, String pattern, Endpoint endpoint) {

    /** What stands in a path where the pattern has names; null if it is another path. */
    @Nullable
    List<String> names(List<String> path) {
        String[] wanted = pattern.substring(1).split("/", -1);
        if (wanted.length != path.size()) {
            return null;
        }
        List<String> names = new ArrayList<>();
        for (int i = 0; i < wanted.length; i++) {
            if (wanted[i].startsWith("{")) {
                names.add(path.get(i));
            } else if (!wanted[i].equals(path.get(i))) {
                return null;
            }
        }
        return names;
    }

    boolean answers(String asked) {
        return method.equals(asked) || (method.equals("GET") && asked.equals("HEAD"));
    }

    /** Whether it asks the advisor, and does not tell of the service itself. */
    boolean asksAdvisor() {
        return pattern.startsWith("/v1/") || pattern.equals("/openapi.yaml");
    }

    /** What it can be asked with, for people and programs. */
    String allowed() {
        return method.equals("GET") ? "GET, HEAD" : method;
    }
}
