package org.ipcadvisor.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Texts as they may stand in Markdown on GitHub: shown as they are, whatever is in them. No emphasis, code, link, HTML,
 * table or list comes from them, and none of what GitHub makes of plain words: no mention, reference, address, picture or
 * formula. The latter is found in the finished text, where a backslash is gone, and so is kept apart by a space without
 * width.
 */
final class MarkdownText {

    private static final String APART = "&#8203;";
    private static final char MARK = '\0';
    private static final String MARKUP = "\\`*_{}[]#|~^!";
    private static final Pattern LIST = Pattern.compile("^(?:[-+=]|\\d+[.)])");

    /** What GitHub turns into something else: a name, a number, an address, a little picture, a commit. */
    private static final Pattern LIVE = Pattern.compile("@|#(?=\\w)|(?<=\\b(?:[A-Z]{1,20}|[Gg][Hh]))-(?=\\d)"
            + "|:(?=//|[\\w+-]+:)|(?<=[Ww]{3})(?=\\.)"
            + "|(?<=(?<![0-9A-Za-z])[0-9A-Fa-f])(?=[0-9A-Fa-f]{6,39}(?![0-9A-Za-z]))");

    private MarkdownText() {}

    /** A text within a line, in which lines that end are kept apart. */
    static String of(String text) {
        return Told.lines(text).stream().map(MarkdownText::line).collect(Collectors.joining("<br>"));
    }

    /** A text within an HTML element that is no Markdown, such as a summary. */
    static String inHtml(String text) {
        StringBuilder html = new StringBuilder();
        apart(Told.line(text)).codePoints().forEach(c -> html.append(escaped(c, "")));
        return html.toString();
    }

    private static String line(String text) {
        String apart = apart(text);
        Matcher list = LIST.matcher(apart);
        StringBuilder line = new StringBuilder();
        int start = 0;
        if (list.find()) {
            start = list.end();
            line.append(apart, 0, start - 1).append('\\').append(apart.charAt(start - 1));
        } else if (apart.startsWith(" ")) {
            start = 1;
            line.append("&#32;");
        }
        apart.substring(start).codePoints().forEach(c -> line.append(escaped(c, MARKUP)));
        return line.toString();
    }

    /** The text with a mark in each place that is to be kept apart; inert text has no such mark of its own. */
    private static String apart(String text) {
        return LIVE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(found.group() + MARK));
    }

    private static String escaped(int c, String markup) {
        return switch (c) {
            case MARK -> APART;
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '$', '@' -> "<span>" + Character.toString(c) + "</span>";
            default -> (markup.indexOf(c) < 0 ? "" : "\\") + Character.toString(c);
        };
    }
}
