package org.ipcadvisor.serve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.ipcadvisor.http.Fields;
import org.ipcadvisor.http.RefusedException;

/** What a request says of the notation that it is written in, and of the one in which it wants its answer. */
final class MediaTypes {

    private MediaTypes() {}

    /**
     * The media type of a request's body, one of those that are read.
     *
     * @throws RefusedException if it is none of them, or says none, or the body is compressed or in no UTF-8
     */
    static String sent(Fields fields, List<String> read) throws RefusedException {
        String coding = fields.list("Content-Encoding");
        if (!coding.isEmpty() && !coding.equalsIgnoreCase("identity")) {
            throw new RefusedException(
                    415, "The body is compressed. Send it as it is.", Map.of("Accept-Encoding", "identity"));
        }
        String[] parts =
                fields.one("Content-Type").orElse("").toLowerCase(Locale.ROOT).split(";", -1);
        String type = parts[0].strip();
        for (int i = 1; i < parts.length; i++) {
            if (!parts[i].replace("\"", "").strip().equals("charset=utf-8")) {
                throw unsupported(
                        "The Content-Type has the parameter " + quoted(parts[i]) + "; it takes charset=utf-8 alone.");
            }
        }
        if (!read.contains(type)) {
            throw unsupported(
                    (type.isEmpty() ? "There is no Content-Type." : "The Content-Type is " + quoted(type) + ".")
                            + " Send " + String.join(" or ", read) + ".");
        }
        return type;
    }

    private static RefusedException unsupported(String sentence) {
        return new RefusedException(415, sentence);
    }

    /** What somebody wrote, no longer than it takes to recognise it. */
    static String quoted(String written) {
        String some = written.strip();
        return "'" + (some.length() > 100 ? some.substring(0, 100) + "..." : some) + "'";
    }

    /**
     * The one of several formats that a request likes best; the first where it does not say.
     *
     * @throws RefusedException if it likes none
     */
    static <F> F wanted(Fields fields, List<F> formats, Function<F, String> type) throws RefusedException {
        List<Range> ranges = ranges(fields.list("Accept"));
        if (ranges.isEmpty()) {
            return formats.get(0);
        }
        Optional<F> best = formats.stream()
                .filter(format -> quality(ranges, type.apply(format)) > 0)
                .max(Comparator.<F>comparingInt(format -> quality(ranges, type.apply(format)))
                        .thenComparing(
                                Comparator.<F>comparingInt(formats::indexOf).reversed()));
        return best.orElseThrow(() -> new RefusedException(
                406,
                "There is no answer in what Accept names. There is "
                        + String.join(", ", formats.stream().map(type).toList()) + "."));
    }

    /** A range of media types with its weight, in thousandths. */
    private record Range(String range, int weight) {

        /** How closely a type is meant: 3 by its name, 2 by its kind, 1 like all; 0 if it is not. */
        int closeness(String type) {
            if (range.equals(type)) {
                return 3;
            }
            return range.equals("*/*") ? 1 : range.equals(type.replaceFirst("/.*", "/*")) ? 2 : 0;
        }
    }

    private static int quality(List<Range> ranges, String type) {
        return ranges.stream()
                .filter(range -> range.closeness(type) > 0)
                .max(Comparator.comparingInt(range -> range.closeness(type)))
                .map(Range::weight)
                .orElse(0);
    }

    private static List<Range> ranges(String accept) throws RefusedException {
        List<Range> ranges = new ArrayList<>();
        for (String part : accept.toLowerCase(Locale.ROOT).split(",", -1)) {
            String[] pieces = part.split(";", -1);
            if (pieces[0].isBlank()) {
                continue;
            }
            int weight = 1000;
            for (int i = 1; i < pieces.length; i++) {
                String piece = pieces[i].strip();
                if (piece.startsWith("q=")) {
                    weight = weight(piece.substring(2));
                }
            }
            ranges.add(new Range(pieces[0].strip(), weight));
        }
        return ranges;
    }

    private static int weight(String written) throws RefusedException {
        if (!written.matches("0(\\.[0-9]{0,3})?|1(\\.0{0,3})?")) {
            throw new RefusedException(400, "A weight in Accept is no number from 0 to 1: " + quoted(written) + ".");
        }
        return (int) Math.round(1000 * Double.parseDouble(written));
    }
}
