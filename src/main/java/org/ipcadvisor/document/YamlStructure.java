package org.ipcadvisor.document;

/** Says in plain words what is wrong with the structure of a YAML text: its indentation, brackets, colons and ends. */
final class YamlStructure {

    private final SourceText text;
    private final YamlTrail trail;
    private final int opened;
    private final int failed;

    /**
     * Looks at a fault.
     *
     * @param opened where the innermost list or mapping begins that is still open; -1 if there is none
     * @param failed where the parser found something that it did not expect
     */
    YamlStructure(SourceText text, YamlTrail trail, int opened, int failed) {
        this.text = text;
        this.trail = trail;
        this.opened = opened;
        this.failed = failed;
    }

    /** What to say of something in a list or mapping that does not belong there. */
    Trouble explain(String context, int begun) {
        return switch (context) {
            case "while parsing a block mapping", "while parsing a block collection" -> inLines(begun);
            case "while parsing a flow mapping", "while parsing a flow sequence" -> inBrackets(begun);
            default -> noValue();
        };
    }

    private Trouble inLines(int begun) {
        if (followsQuote()) {
            return behindQuote();
        }
        if (text.at(failed) == ':') {
            return Trouble.syntax(failed, "No key stands before this colon. Write key: value.");
        }
        if (text.at(failed) == ']' || text.at(failed) == '}') {
            return closesNothing();
        }
        if (!text.startsLine(failed)) {
            return cannotFollow();
        }
        return indentation(begun);
    }

    private Trouble indentation(int begun) {
        int here = text.place(failed).column();
        int there = text.place(begun).column();
        boolean list = text.at(begun) == '-';
        String what = (list ? "the list" : "the mapping") + " that begins at " + text.place(begun);
        if (here == there) {
            String expected = list ? "\"- \" and an entry" : "key: value";
            return syntax("This line stands at the indentation of " + what + ", and is none of its entries. Write "
                    + expected + ", or indent the line differently.");
        }
        return syntax("This line begins in column " + here
                + ", and no line before that it could belong to begins there."
                + " It is read as part of " + what + ", in column " + there + ". Indent it like the lines that it"
                + " belongs to.");
    }

    private Trouble inBrackets(int begun) {
        boolean list = text.at(begun) == '[';
        String what =
                (list ? "The list that opens with [ at " : "The mapping that opens with { at ") + text.place(begun);
        String end = list ? "]" : "}";
        if (text.at(begun) != '[' && text.at(begun) != '{') {
            return cannotFollow();
        }
        if (text.at(failed) < 0) {
            return syntax(what + " is not closed before the text ends. Close it with " + end + ".");
        }
        return syntax(what + " is not closed before this: a comma or " + end + " is expected, but there is "
                + text.what(failed) + ". Close it with " + end + ", or separate its entries by commas.");
    }

    private Trouble noValue() {
        int open = text.at(opened);
        if (text.at(failed) < 0 && (open == '[' || open == '{')) {
            return inBrackets(opened);
        }
        return switch (text.at(failed)) {
            case ',' ->
                syntax("A value is expected before this comma. Leave out one comma, or put a text that begins with"
                        + " a comma in quotes.");
            case ':' -> syntax("No key stands before this colon. Write key: value.");
            case ']', '}' -> closesNothing();
            case '.' -> ended();
            default -> syntax("A value is expected here, but there is " + text.what(failed) + ".");
        };
    }

    private Trouble ended() {
        if (trail.end() == 0) {
            return new Trouble("no-document", 0, "There is no document before the three dots that end it.");
        }
        return syntax("The three dots that end a document stand where a value is expected. Leave them out.");
    }

    private Trouble closesNothing() {
        char bracket = (char) text.at(failed);
        return syntax(
                "This " + bracket + " closes nothing that is open. Leave it out, or put the text in quotes if the "
                        + bracket + " belongs to it.");
    }

    private Trouble cannotFollow() {
        return syntax("What stands here, " + text.what(failed) + ", cannot follow what stands before it. Begin a new"
                + " line, or put the whole text in quotes.");
    }

    /** A colon that makes no key, since what stands before it is a value. */
    Trouble strayColon() {
        int line = text.startOfLine(failed);
        if (trail.scalar() && trail.last().start() < line && trail.end() > line) {
            int at = text.skipBlanks(line);
            String value = trail.quoted() ? "the quoted text" : "the text";
            String says = "This line goes on with " + value + " that begins at "
                    + text.place(trail.last().start())
                    + ", so that its colon makes no key. Look for a missing colon or quote there, or indent this line"
                    + " like the keys that it belongs to.";
            return Trouble.syntax(at, says);
        }
        return syntax("A line takes one key and its value, and this colon begins another. Put the value in quotes if"
                + " the colon belongs to it, or begin a new line.");
    }

    /** What stands behind the end of the document. */
    Trouble behindDocument() {
        if (trail.marked()) {
            return Trouble.secondDocument(failed);
        }
        if (!trail.ended()) {
            return YamlDirectives.refuse(text, text.readable().indexOf('%'));
        }
        if (trail.scalar() && trail.end() == failed && text.at(failed) == ':') {
            return syntax("A space is missing after this colon. Write key: value.");
        }
        if (followsQuote()) {
            return behindQuote();
        }
        return syntax("The document has ended before this, and there is still " + text.what(failed)
                + ". Write one list or mapping, and indent all that belongs to it.");
    }

    private boolean followsQuote() {
        int quote = text.at(trail.last().start());
        return trail.quoted()
                && (quote == '"' || quote == '\'')
                && text.skipBlanks(trail.end()) == failed
                && !text.isLineEnd(failed);
    }

    private Trouble behindQuote() {
        int opens = trail.last().start();
        char quote = (char) text.at(opens);
        String inside = quote == '"' ? "\\\"" : "''";
        return syntax("The quote that opens at " + text.place(opens) + " closes before this, and " + text.what(failed)
                + " follows it. Write " + inside + " for a " + quote + " inside of the text, or close the quote where"
                + " the text ends.");
    }

    /** Words for what there are no better ones for. */
    Trouble generic() {
        return syntax("This is not valid YAML here: there is " + text.what(failed) + ". Write one key: value on a line,"
                + " and put texts with special characters in quotes.");
    }

    private Trouble syntax(String message) {
        return Trouble.syntax(failed, message);
    }
}
