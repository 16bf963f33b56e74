package org.ipcadvisor.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words on escapes in double quotes. */
final class YamlEscape {

    private static final Pattern ESCAPE = Pattern.compile(
            "\\\\(?:x(?![0-9a-fA-F]{2})|u(?![0-9a-fA-F]{4})|U(?!00(?:0[0-9a-fA-F]|10)[0-9a-fA-F]{4})|[^xuU])");

    private YamlEscape() {}

    /** What to say of the escape before an offset, at which it was found not to be one. */
    static Trouble explain(SourceText text, int offset) {
        int at = Math.min(offset, text.length() - 1);
        while (at > 0 && text.at(at) != '\\') {
            at--;
        }
        String written = Characters.shown(text.between(at, Math.min(text.endOfLine(at), at + 2)));
        String says = written + " does not begin an escape that double quotes have. Write \\\\ for one backslash,"
                + " or put the text in single quotes, in which backslashes stand for themselves.";
        return Trouble.syntax(at, says);
    }

    /** The same where all that is known is an offset that the escape stands behind. */
    static Trouble explainFrom(SourceText text, int offset) {
        Matcher escapes = ESCAPE.matcher(text.readable());
        for (int from = offset; escapes.find(from); from = escapes.end()) {
            if ("xuU".indexOf(text.at(escapes.start() + 1)) >= 0) {
                return explain(text, escapes.start());
            }
        }
        return Trouble.syntax(
                offset,
                "What follows here is not valid YAML. Write one key: value on a line, and put texts with"
                        + " special characters in quotes.");
    }
}
