package org.ipcadvisor.document;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Turns scalars into the nodes of a tree; what cannot be kept as it is written becomes a problem and a null. */
final class ScalarReader {

    /** The core schema of YAML 1.2 (section 10.3.2); JSON's literals are a part of it. */
    private static final Pattern NULL = Pattern.compile("|~|null|Null|NULL");

    private static final Pattern TRUE = Pattern.compile("true|True|TRUE");
    private static final Pattern FALSE = Pattern.compile("false|False|FALSE");
    private static final Pattern WHOLE = Pattern.compile("[-+]?[0-9]++");
    private static final Pattern OCTAL = Pattern.compile("0o[0-7]++");
    private static final Pattern HEXADECIMAL = Pattern.compile("0x[0-9a-fA-F]++");
    private static final Pattern DECIMAL =
            Pattern.compile("[-+]?(?:\\.[0-9]++|[0-9]++(?:\\.[0-9]*+)?)(?:[eE][-+]?[0-9]++)?");
    private static final Pattern NOT_FINITE = Pattern.compile("[-+]?(?:\\.inf|\\.Inf|\\.INF)|\\.nan|\\.NaN|\\.NAN");

    private static final Pattern LONG_EXPONENT = Pattern.compile(".*[eE][-+]?0*+[0-9]{4,}+");
    private static final int LARGEST_EXPONENT = 308;

    private final JsonNodeFactory nodes = JsonNodeFactory.instance;
    private final TreeBuilder tree;
    private final Problems problems;

    ScalarReader(TreeBuilder tree, Problems problems) {
        this.tree = tree;
        this.problems = problems;
    }

    /** Takes a value that was written as text: in quotes or as a block. */
    void text(String value, Span at) throws Stop {
        if (keeps(Limit.SCALAR_CHARACTERS, "This value", value, at)) {
            checkCharacters(value, at);
        }
        tree.scalar(nodes.stringNode(value), at);
    }

    /** Takes a key, however it was written. */
    void key(String key, Span at) throws Stop {
        if (keeps(Limit.KEY_CHARACTERS, "This key", key, at)) {
            checkCharacters(key, at);
        }
        tree.key(key, at);
    }

    /** Takes a value that was written without quotes: a null, a truth value, a number, or else a text. */
    void plain(String value, Span at) throws Stop {
        if (NULL.matcher(value).matches()) {
            tree.scalar(nodes.nullNode(), at);
        } else if (TRUE.matcher(value).matches()) {
            tree.scalar(nodes.booleanNode(true), at);
        } else if (FALSE.matcher(value).matches()) {
            tree.scalar(nodes.booleanNode(false), at);
        } else if (value.length() > Limit.SCALAR_CHARACTERS.most() || !isNumber(value)) {
            text(value, at);
        } else {
            tree.scalar(number(value, at), at);
        }
    }

    private static boolean isNumber(String value) {
        return DECIMAL.matcher(value).matches()
                || OCTAL.matcher(value).matches()
                || HEXADECIMAL.matcher(value).matches()
                || NOT_FINITE.matcher(value).matches();
    }

    private JsonNode number(String value, Span at) throws Stop {
        if (NOT_FINITE.matcher(value).matches()) {
            String says = "This reads as " + Characters.shown(value) + ", which is not a finite number.";
            return refused("not-finite", at, says + " Write a number, or put it in quotes if it is text.");
        }
        if (!keeps(Limit.NUMBER_DIGITS, "This number", value, at)) {
            return nodes.nullNode();
        }
        if (DECIMAL.matcher(value).matches() && !WHOLE.matcher(value).matches()) {
            return decimal(value, at);
        }
        return whole(value);
    }

    private JsonNode whole(String value) {
        BigInteger whole = switch (value.length() > 2 ? value.charAt(1) : '0') {
            case 'o' -> new BigInteger(value.substring(2), 8);
            case 'x' -> new BigInteger(value.substring(2), 16);
            default -> new BigInteger(value);
        };
        if (whole.bitLength() < Integer.SIZE) {
            return nodes.numberNode(whole.intValue());
        }
        return whole.bitLength() < Long.SIZE ? nodes.numberNode(whole.longValue()) : nodes.numberNode(whole);
    }

    private JsonNode decimal(String value, Span at) throws Stop {
        if (!LONG_EXPONENT.matcher(value).matches()) {
            BigDecimal decimal = new BigDecimal(value);
            int exponent = decimal.precision() - decimal.scale() - 1;
            if (decimal.signum() == 0 || Math.abs(exponent) <= LARGEST_EXPONENT) {
                return nodes.numberNode(decimal);
            }
        }
        String says = "This reads as the number " + value + ", whose exponent is too large or too small.";
        String instead = " Write a number between 1e-308 and 1e308, or put it in quotes if it is text.";
        return refused("number-range", at, says + instead);
    }

    private JsonNode refused(String code, Span at, String message) throws Stop {
        problems.add(code, at.start(), tree::path, message);
        return nodes.nullNode();
    }

    private boolean keeps(Limit limit, String what, String value, Span at) throws Stop {
        int length = value.codePointCount(0, value.length());
        if (length > limit.most()) {
            String says = what + " has " + length + " characters, which is too many. " + limit.sentence();
            problems.add("limit", at.start(), tree::path, says);
        }
        return length <= limit.most();
    }

    /** Characters that were written as they are were found before; this finds those written as escapes. */
    private void checkCharacters(String value, Span at) throws Stop {
        problems.tellUnfit(at, tree::path);
        OptionalInt unfit = value.codePoints().filter(Characters::unfitForText).findFirst();
        if (unfit.isPresent()) {
            problems.add(Unfit.CODE, at.start(), tree::path, Unfit.saysOfEscape(unfit.getAsInt()));
        }
    }
}
