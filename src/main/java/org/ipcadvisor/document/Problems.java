package org.ipcadvisor.document;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * The problems that were found in a text, one for a place: what follows from it is not told again.
 *
 * <p>Paths are asked for only when they are told: there may be many problems, and each path may be long.
 */
final class Problems {

    private final SourceText text;
    private final SortedMap<Place, Problem> found = new TreeMap<>();
    private boolean more;

    Problems(SourceText text) {
        this.text = text;
    }

    /** Tells of a problem and lets the reading go on. */
    void add(String code, int offset, Supplier<String> path, String message) {
        if (found.size() >= Limit.PROBLEMS.most()) {
            more = true;
        } else {
            put(code, offset, path, message);
        }
    }

    /** Tells of a problem after which nothing can be read; to be thrown. An unfit character at its place tells it all. */
    Stop stop(Trouble trouble, Supplier<String> path) {
        if (!text.isUnfit(trouble.offset())) {
            put(trouble.code(), trouble.offset(), path, trouble.message());
        }
        return new Stop();
    }

    private void put(String code, int offset, Supplier<String> path, String message) {
        Place place = text.place(offset);
        if (!found.containsKey(place)) {
            found.put(place, new Problem(code, message, path.get(), place));
        }
    }

    /** Tells of the characters of a stretch that may not stand in any text. */
    void tellUnfit(Span where, Supplier<String> path) {
        for (int at = text.nextUnfit(where.start());
                at >= 0 && at < where.end() && !more;
                at = text.nextUnfit(at + 1)) {
            int character = text.at(at);
            add(Unfit.CODE, at, path, Unfit.says(character) + " " + Unfit.INSTEAD);
        }
    }

    /** Ends the reading: does nothing if no problem was found. */
    void throwAny() throws BadDocumentException {
        tellUnfit(new Span(0, text.length()), () -> "");
        if (found.isEmpty()) {
            return;
        }
        List<Problem> all = new ArrayList<>(found.values());
        if (more) {
            String message = "There are more problems than these. " + Limit.PROBLEMS.sentence();
            all.add(new Problem("more-problems", message, "", found.lastKey()));
        }
        throw new BadDocumentException(all);
    }
}
