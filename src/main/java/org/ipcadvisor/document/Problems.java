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

    /** Tells of a problem and lets the reading go on, unless there have been enough of them. */
    void add(String code, int offset, Supplier<String> path, String message) throws Stop {
        if (found.size() >= Limit.PROBLEMS.most() && !found.containsKey(text.place(offset))) {
            more = true;
            throw new Stop();
        }
        put(code, offset, path, message);
    }

    /** Tells of a problem after which nothing can be read; to be thrown. Where an unfit character stands, it is why. */
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
    void tellUnfit(Span where, Supplier<String> path) throws Stop {
        for (int at = text.nextUnfit(where.start()); at >= 0 && at < where.end(); at = text.nextUnfit(at + 1)) {
            add(Unfit.CODE, at, path, Unfit.says(text.at(at)));
        }
    }

    private void tellUnfitOutsideOfValues() {
        try {
            tellUnfit(new Span(0, text.length()), () -> "");
        } catch (Stop end) {
            // there are more
        }
    }

    /** Ends the reading: does nothing if no problem was found. */
    void throwAny() throws BadDocumentException {
        tellUnfitOutsideOfValues();
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
