package org.ipcadvisor.serve;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ipcadvisor.document.Wording;
import org.ipcadvisor.http.RefusedException;
import org.jspecify.annotations.Nullable;

/** The parameters of a request: those options of the command that make sense for it. */
final class Query {

    private final Map<String, String> all = new TreeMap<>();

    /**
     * Reads parameters.
     *
     * @param written as in the request; empty for none
     * @param known the names of those that there are
     * @throws RefusedException if there is any other, or one twice
     */
    Query(String written, List<String> known) throws RefusedException {
        for (String part : written.isEmpty() ? new String[0] : written.split("&", -1)) {
            int sign = part.indexOf('=');
            String name = decoded(sign < 0 ? part : part.substring(0, sign));
            if (!known.contains(name)) {
                throw new RefusedException(
                        400,
                        "There is no parameter " + MediaTypes.quoted(name)
                                + (known.isEmpty() ? " here." : " here; there is " + Wording.all(known) + "."));
            }
            if (all.put(name, sign < 0 ? "" : decoded(part.substring(sign + 1))) != null) {
                throw new RefusedException(400, "The parameter " + name + " stands more than once. Send it once.");
            }
        }
    }

    private static String decoded(String written) throws RefusedException {
        try {
            return URLDecoder.decode(written, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new RefusedException(400, "In the query, % is not followed by two hexadecimal digits.");
        }
    }

    /** The day that is named; null for none. */
    @Nullable
    LocalDate day() throws RefusedException {
        String written = all.get("today");
        try {
            return written == null ? null : LocalDate.parse(written);
        } catch (DateTimeException e) {
            throw new RefusedException(
                    400, "The parameter today is " + MediaTypes.quoted(written) + ". Write a day as 2027-03-31.");
        }
    }

    /** Whether a parameter says yes; no unless said. */
    boolean flag(String name) throws RefusedException {
        return word(name, "false", List.of("true", "false")).equals("true");
    }

    /** The word of a parameter, one of some. */
    String word(String name, String otherwise, List<String> words) throws RefusedException {
        String word = all.getOrDefault(name, otherwise);
        if (!words.contains(word)) {
            throw new RefusedException(
                    400,
                    "The parameter " + name + " is " + MediaTypes.quoted(word) + ". Write " + Wording.either(words)
                            + ".");
        }
        return word;
    }

    /** Whether a parameter is there. */
    boolean has(String name) {
        return all.containsKey(name);
    }
}
