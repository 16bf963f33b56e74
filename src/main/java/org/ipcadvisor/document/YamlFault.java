package org.ipcadvisor.document;

import java.util.Objects;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Says in plain words why a text is not valid YAML, and where, from what the parser says of it. */
final class YamlFault {

    private final SourceText text;
    private final YamlTrail trail;
    private final int opened;
    private final String context;
    private final String problem;
    /** Where the thing begins that cannot be read. */
    private final int begun;
    /** Where the parser found that it cannot be read. */
    private final int failed;

    YamlFault(SourceText text, YamlTrail trail, int opened, MarkedYamlEngineException fault) {
        this.text = text;
        this.trail = trail;
        this.opened = opened;
        this.context = Objects.requireNonNullElse(fault.getContext(), "");
        this.problem = Objects.requireNonNullElse(fault.getProblem(), "");
        this.failed = offset(fault.getProblemMark(), trail.end());
        this.begun = offset(fault.getContextMark(), failed);
    }

    private int offset(Optional<Mark> mark, int otherwise) {
        return mark.map(some -> text.offset(some.getIndex())).orElse(otherwise);
    }

    Trouble explain() {
        return switch (context) {
            case "while scanning for the next token" -> character();
            case "while scanning a simple key" -> key();
            case "while scanning a quoted scalar" -> quote();
            case "while scanning a double-quoted scalar" -> YamlEscape.explain(text, failed);
            case "while scanning a block scalar" -> block();
            case "while scanning an anchor",
                    "while scanning an alias",
                    "while scanning a tag",
                    "while parsing a node" -> YamlProperties.refuse(text, begun);
            case "while scanning a directive", "while scanning a YAML directive" -> YamlDirectives.refuse(text, begun);
            default -> context.startsWith("while parsing") ? structure().explain(context, begun) : unnamed();
        };
    }

    private YamlStructure structure() {
        return new YamlStructure(text, trail, opened, failed);
    }

    /** The parser names no context for some faults. */
    private Trouble unnamed() {
        if (problem.startsWith("mapping values")) {
            return structure().strayColon();
        }
        if (problem.startsWith("sequence entries")) {
            return syntax(
                    failed,
                    "A list cannot begin here, after something else on its line. Begin each \"- \" on a line"
                            + " of its own, write the list as [a, b], or put a text that begins with - in quotes.");
        }
        if (problem.startsWith("mapping keys")) {
            return syntax(
                    failed, "A question mark cannot begin a value. Put the text in quotes if the ? belongs to it.");
        }
        if (problem.startsWith("expected '<document start>'")) {
            return structure().behindDocument();
        }
        boolean directive = problem.contains("directive") || problem.contains("tag handle");
        return directive ? YamlDirectives.refuse(text, failed) : structure().generic();
    }

    private Trouble character() {
        if (text.at(failed) == '\t') {
            return tab(failed);
        }
        return syntax(failed, "A value cannot begin with " + text.what(failed) + ". Put the text in quotes.");
    }

    private Trouble tab(int offset) {
        String says = text.startsLine(offset)
                ? "This line is indented with a tab. Indent with spaces."
                : "A tab stands here, where only spaces may stand. Write spaces.";
        return syntax(offset, says);
    }

    private Trouble key() {
        if (problem.contains("TAB")) {
            return tab(tabBefore(begun));
        }
        if (text.at(failed) == ':' && failed - begun > Limit.KEY_CHARACTERS.most()) {
            return YamlKeys.tooLong(text, new Span(begun, failed));
        }
        return syntax(
                begun, missingColon(text.between(begun, text.endOfLine(begun)).strip()));
    }

    private static String missingColon(String line) {
        if (line.startsWith("-")) {
            return "A space is missing after the dash of " + Characters.shown(line) + ". Write \"- \" and the entry.";
        }
        String says = line.contains(":")
                ? "A space is missing after the colon of " + Characters.shown(line) + "."
                : "A key is expected here, and no colon follows " + Characters.shown(line) + ".";
        return says + " Write key: value.";
    }

    private int tabBefore(int offset) {
        int at = offset;
        while (at > 0 && text.isBlank(at - 1)) {
            at--;
        }
        while (at < offset && text.at(at) != '\t') {
            at++;
        }
        return at;
    }

    private Trouble quote() {
        String end = problem.contains("document separator") ? "before the document ends" : "before the text ends";
        String says = "The quote " + (char) text.at(begun) + " that opens at " + text.place(begun) + " is not closed ";
        return syntax(failed, says + end + ". Close it where its text ends.");
    }

    private Trouble block() {
        if (problem.contains("leading empty lines")) {
            return syntax(
                    failed,
                    "This block of text begins with an empty line that is indented deeper than its first line."
                            + " Indent them alike.");
        }
        return syntax(
                failed,
                "A block of text begins at " + text.place(begun) + ", and " + text.what(failed) + " cannot stand after"
                        + " its | or >. Begin the text on the next line, or put it in quotes.");
    }

    private static Trouble syntax(int offset, String message) {
        return Trouble.syntax(offset, message);
    }
}
