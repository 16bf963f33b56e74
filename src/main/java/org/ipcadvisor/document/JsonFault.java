package org.ipcadvisor.document;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Says in plain words why a text is not valid JSON, and where: it looks again at what follows the last token. */
final class JsonFault {

    /** The kind of problem that is told of a whole text in another notation. */
    private static final String NOT_JSON = "not-json";

    private static final Pattern YAML_LINE =
            Pattern.compile("[A-Za-z$_][^\"{}\\[\\]:]*:(?:\\s.*)?|---(?:\\s.*)?|-\\s.*");

    private final SourceText text;
    private final JsonScan scan;
    private final JsonValueFault values;
    private final int opened;
    private final int depth;
    private @Nullable Span key;

    /**
     * Looks at a text.
     *
     * @param opened where the innermost list or mapping begins that is still open; -1 if there is none
     * @param depth how many are open
     */
    JsonFault(SourceText text, int opened, int depth) {
        this.text = text;
        this.scan = new JsonScan(text);
        this.values = new JsonValueFault(text, opened);
        this.opened = opened;
        this.depth = depth;
    }

    Trouble explain(JsonToken last, Span lastAt) {
        int at = scan.skip(lastAt.end());
        if (last == JsonToken.NOT_AVAILABLE && looksLikeYaml(at)) {
            return new Trouble(NOT_JSON, at, "JSON is expected, and this looks like YAML. Write JSON, as in {...}.");
        }
        return switch (last) {
            case NOT_AVAILABLE, START_ARRAY -> values.explain(at, -1);
            case START_OBJECT -> key(at, -1);
            case PROPERTY_NAME -> colon(at);
            default -> behindValue(at, lastAt);
        };
    }

    private boolean looksLikeYaml(int from) {
        int at = from;
        while (text.at(at) == '#') {
            at = scan.skip(text.endOfLine(at));
        }
        return YAML_LINE.matcher(text.between(at, text.endOfLine(at))).matches();
    }

    private boolean inMapping() {
        return text.at(opened) == '{';
    }

    private Trouble key(int at, int comma) {
        if (text.at(at) == '"') {
            Trouble inside = values.string(at);
            return inside != null ? inside : behindKey(new Span(at, scan.endOfToken(at)));
        }
        if (values.isCommon(at)) {
            return values.common(at, comma);
        }
        if (JsonScan.isWord(text.at(at))) {
            String word = Characters.shown(text.between(at, scan.endOfWord(at)));
            return Trouble.syntax(at, "The key " + word + " stands without quotes. Write it in double quotes.");
        }
        int tooDeep = tooDeep(at);
        return tooDeep >= 0
                ? Trouble.tooDeep(tooDeep)
                : Trouble.syntax(at, "A key in double quotes is expected here, but there is " + text.what(at) + ".");
    }

    /** Where a row of opening brackets exceeds the limit, whatever else is wrong with it; -1 if it does not. */
    private int tooDeep(int from) {
        int at = from;
        for (int level = depth + 1; text.at(at) == '{' || text.at(at) == '['; level++) {
            if (level > Limit.NESTING.most()) {
                return at;
            }
            at = scan.skip(at + 1);
        }
        return -1;
    }

    private Trouble behindKey(Span at) {
        key = at;
        return colon(scan.skip(at.end()));
    }

    /** The key that was read on the way to the fault and that the parser did not tell of, if it is written plainly. */
    Optional<Span> key() {
        return Optional.ofNullable(key)
                .filter(at -> !text.between(at.start(), at.end()).contains("\\"));
    }

    private Trouble colon(int at) {
        if (text.at(at) == ':') {
            return values.explain(scan.skip(at + 1), -1);
        }
        if (values.isCommon(at) && text.at(at) != ',') {
            return values.common(at, -1);
        }
        return Trouble.syntax(at, "A colon is expected after the key, but there is " + text.what(at) + ".");
    }

    private Trouble behindValue(int at, Span lastAt) {
        if (JsonValueFault.isNoValue(text.between(lastAt.start(), lastAt.end()))) {
            return values.explain(lastAt.start(), -1);
        }
        if (opened < 0) {
            return behindDocument(at);
        }
        if (text.at(at) == ',') {
            int next = scan.skip(at + 1);
            return inMapping() ? key(next, at) : values.explain(next, at);
        }
        if (values.isCommon(at)) {
            return values.common(at, -1);
        }
        String end = inMapping() ? "}" : "]";
        return Trouble.syntax(
                at, "A comma or " + end + " is expected after the value, but there is " + text.what(at) + ".");
    }

    private Trouble behindDocument(int at) {
        if (values.isComment(at)) {
            return values.common(at, -1);
        }
        String says = "The document has ended before this, and there is still " + text.what(at) + ". Leave it out.";
        return Trouble.syntax(at, says);
    }
}
