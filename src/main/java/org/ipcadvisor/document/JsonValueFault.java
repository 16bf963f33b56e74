package org.ipcadvisor.document;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says in plain words why something is no JSON value. */
final class JsonValueFault {

    private static final Pattern LEADING_ZERO = Pattern.compile("-?0[0-9].*");
    private static final Pattern NUMBER = Pattern.compile("[-+.]?[0-9].*");
    private static final Pattern WORD =
            Pattern.compile("true|false|null|-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][-+]?[0-9]+)?");
    private static final Pattern ESCAPE = Pattern.compile("(?s)\\\\(?:[\"\\\\/bfnrt]|u[0-9a-fA-F]{4}).*");
    private static final Set<String> NOT_FINITE = Set.of("NaN", "Infinity", "-Infinity", "+Infinity");

    private final SourceText text;
    private final JsonScan scan;
    private final int opened;

    JsonValueFault(SourceText text, int opened) {
        this.text = text;
        this.scan = new JsonScan(text);
        this.opened = opened;
    }

    /**
     * What to say of a value.
     *
     * @param at where it begins
     * @param comma where the comma before it stands; -1 if there is none
     */
    Trouble explain(int at, int comma) {
        if (text.at(at) == '"') {
            Trouble inside = string(at);
            return inside != null ? inside : generic(at);
        }
        if (isCommon(at)) {
            return common(at, comma);
        }
        String word = text.between(at, scan.endOfWord(at));
        if (NOT_FINITE.contains(word)) {
            return Trouble.syntax(at, "JSON has no " + word + ". Write a number, or put it in double quotes.");
        }
        if (NUMBER.matcher(word).matches()) {
            return number(at, word);
        }
        return word.isEmpty() ? generic(at) : word(at, word);
    }

    /** Whether a token was taken for a value by its beginning only, as in 1.5.2 or 1a. */
    static boolean isNoValue(String token) {
        return !token.isEmpty()
                && "\"[]{}".indexOf(token.charAt(0)) < 0
                && !WORD.matcher(token).matches();
    }

    private Trouble number(int at, String word) {
        String written = Characters.shown(word);
        if (LEADING_ZERO.matcher(word).matches()) {
            return Trouble.syntax(
                    at,
                    "The number " + written + " begins with a zero too many. Leave it out, or put the value in double"
                            + " quotes.");
        }
        return Trouble.syntax(
                at,
                written + " is not a number as JSON writes it. Write it as in -12.5e3, or put the value in double"
                        + " quotes.");
    }

    private Trouble word(int at, String word) {
        String says = "The value " + Characters.shown(word) + " stands without quotes. Write true, false, null or a"
                + " number, or put it in double quotes.";
        return Trouble.syntax(at, says);
    }

    /** What to say of a string; null if there is nothing wrong with it. */
    @Nullable
    Trouble string(int start) {
        for (int at = start + 1; text.at(at) != '"'; at += text.at(at) == '\\' ? 2 : 1) {
            if (text.at(at) < 0 || text.isLineEnd(at)) {
                String says = "The quote \" that opens at " + text.place(start) + " is not closed in its line.";
                return Trouble.syntax(at, says + " Close it where its text ends, and write \\n for a new line.");
            }
            if (text.at(at) == '\t') {
                return Trouble.syntax(at, "A tab stands in a text in quotes. Write \\t, or a space.");
            }
            if (text.at(at) == '\\' && !ESCAPE.matcher(text.between(at, at + 6)).matches()) {
                String written = Characters.shown(text.between(at, Math.min(at + 2, text.endOfLine(at))));
                String says = written + " does not begin an escape that JSON has. Write \\\\ for one backslash.";
                return Trouble.syntax(at, says);
            }
        }
        return null;
    }

    boolean isComment(int at) {
        return text.at(at) == '#'
                || text.between(at, at + 2).equals("//")
                || text.between(at, at + 2).equals("/*");
    }

    /** Whether there is something that is wrong wherever it stands. */
    boolean isCommon(int at) {
        return text.at(at) < 0 || isComment(at) || "'“”‘’,]}".indexOf(text.at(at)) >= 0;
    }

    /** What to say of something that is wrong wherever it stands. */
    Trouble common(int at, int comma) {
        if (text.at(at) < 0) {
            return unclosed(at);
        }
        if (isComment(at)) {
            return Trouble.syntax(at, "A comment begins here, and JSON has no comments. Leave it out.");
        }
        return switch (text.at(at)) {
            case ',' -> Trouble.syntax(at, "A value is expected before this comma. Leave out one comma.");
            case ']', '}' -> end(at, comma);
            default -> Trouble.syntax(at, text.what(at) + " opens no text in JSON. Write double quotes: \".");
        };
    }

    private Trouble unclosed(int at) {
        if (opened < 0) {
            return Trouble.syntax(at, "The text ends where a value is expected.");
        }
        String says = opening() + " is not closed before the text ends. Close it with " + closing() + ".";
        return Trouble.syntax(at, says);
    }

    private Trouble end(int at, int comma) {
        boolean fits = opened >= 0 && text.at(at) == closing();
        if (fits && comma >= 0) {
            return Trouble.syntax(comma, "A comma stands after the last entry. Leave it out.");
        }
        if (fits) {
            return Trouble.syntax(at, "A value is expected before " + text.what(at) + ".");
        }
        String says = opened < 0 ? "Nothing is open here" : opening() + " is to be closed with " + closing();
        return Trouble.syntax(at, says + ", but there is " + text.what(at) + ".");
    }

    private String opening() {
        boolean list = text.at(opened) == '[';
        return (list ? "The list that opens with [ at " : "The mapping that opens with { at ") + text.place(opened);
    }

    private char closing() {
        return text.at(opened) == '[' ? ']' : '}';
    }

    private Trouble generic(int at) {
        return Trouble.syntax(at, "This is not valid JSON here: there is " + text.what(at) + ".");
    }
}
