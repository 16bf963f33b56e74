package org.ipcadvisor.document;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Markdown text that begins with a YAML document, between two lines that hold nothing but three hyphens.
 *
 * @param document what stands between these lines, with its places in the whole text
 * @param below the lines below them, in order
 */
public record FrontMatter(Document document, List<Line> below) {

    private static final Pattern LINE = Pattern.compile("([^\\r\\n]*+)(\\r\\n|\\r|\\n|\\z)");
    private static final String FENCE = "---";
    private static final String EXPECTED = "front-matter";

    /**
     * A line of the text.
     *
     * @param number its number, from 1
     * @param text what stands in it, without its end
     */
    public record Line(int number, String text) {}

    /**
     * Reads a text of at most {@link Limit#DOCUMENT_BYTES}.
     *
     * @param bytes the text in UTF-8, with or without a byte order mark
     * @throws BadDocumentException if it does not begin so, or what stands there cannot be accepted as a document
     */
    public static FrontMatter read(byte[] bytes) throws BadDocumentException {
        SourceText text = Utf8.decode(bytes, Limit.DOCUMENT_BYTES);
        String whole = text.between(0, text.length());
        Matcher lines = LINE.matcher(whole);
        if (!lines.find() || !isFence(lines.group(1))) {
            throw bad(
                    EXPECTED,
                    "The first line is no line of three hyphens. A record begins with front matter: a line ---, its"
                            + " keys, and another line ---.",
                    Place.START);
        }
        int number = 1;
        while (lines.end() < whole.length() && lines.find()) {
            number++;
            if (isFence(lines.group(1))) {
                byte[] head = whole.substring(0, lines.start()).getBytes(StandardCharsets.UTF_8);
                Document document = Document.read(head, Syntax.YAML);
                refuseUnfit(text, lines.end());
                return new FrontMatter(document, below(lines, number + 1, whole.length()));
            }
        }
        throw bad(
                EXPECTED,
                "The front matter begins here and does not end. Write --- in a line of its own below its keys.",
                Place.START);
    }

    private static List<Line> below(Matcher lines, int first, int end) {
        List<Line> below = new ArrayList<>();
        while (lines.end() < end && lines.find()) {
            below.add(new Line(first + below.size(), lines.group(1)));
        }
        return below;
    }

    private static boolean isFence(String line) {
        return line.stripTrailing().equals(FENCE);
    }

    private static void refuseUnfit(SourceText text, int from) throws BadDocumentException {
        int unfit = text.nextUnfit(from);
        if (unfit >= 0) {
            throw bad(Unfit.CODE, Unfit.says(text.at(unfit)), text.place(unfit));
        }
    }

    private static BadDocumentException bad(String code, String message, Place place) {
        return new BadDocumentException(List.of(new Problem(code, message, "", place)));
    }
}
