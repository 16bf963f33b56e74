package org.ipcadvisor.requirements;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ipcadvisor.document.Characters;
import org.ipcadvisor.document.FrontMatter.Line;
import org.ipcadvisor.document.Place;
import org.ipcadvisor.knowledge.Mechanism;
import org.ipcadvisor.knowledge.Naming;
import org.jspecify.annotations.Nullable;

/** The line of a decision record that names the chosen option for people, held against what the front matter says. */
final class ChosenOption {

    private static final String BEGINS = "Chosen option:";
    private static final Pattern LINE = Pattern.compile(" {0,3}Chosen option: *\"((?:[^\"\\\\]|\\\\.)*+)\".*");
    private static final String CODE = "chosen-option";

    /** What Markdown writes for a character that would otherwise mark something up. */
    private static final Pattern ESCAPED = Pattern.compile("\\\\(\\p{Punct})|&(amp|lt|gt|quot|#32|#8203);|</?span>");

    private final Reading reading;
    private final Entry recorded;
    private final @Nullable Mechanism mechanism;

    /**
     * What the front matter says.
     *
     * @param recorded the entry that names the mechanism
     * @param mechanism what it names; null for none
     */
    ChosenOption(Reading reading, Entry recorded, @Nullable Mechanism mechanism) {
        this.reading = reading;
        this.recorded = recorded;
        this.mechanism = mechanism;
    }

    /** Looks at the lines below the front matter; a problem where the option is missing, is another or stands twice. */
    void check(List<Line> below) {
        List<Line> lines = new ArrayList<>(
                below.stream().filter(line -> isChoice(line.text())).toList());
        if (lines.isEmpty()) {
            int last = below.isEmpty() ? 1 : below.get(below.size() - 1).number();
            problem(
                    "The record ends here without a line that begins with " + BEGINS
                            + " and names the chosen option in double quotes. It may have been cut short.",
                    new Place(last, 1));
        } else if (lines.size() > 1) {
            problem(
                    "Line " + lines.get(0).number() + " has named the chosen option already. A file holds one record:"
                            + " --format madr=FOLDER writes each to a file of its own.",
                    new Place(lines.get(1).number(), 1));
        } else {
            compare(lines.get(0));
        }
    }

    private static boolean isChoice(String line) {
        return line.stripLeading().startsWith(BEGINS);
    }

    private void compare(Line line) {
        Matcher option = LINE.matcher(line.text());
        if (!option.matches()) {
            problem(
                    "Write the name of the chosen option in double quotes: " + BEGINS + " \"RPC\", because ...",
                    new Place(line.number(), 1));
            return;
        }
        String named = unescaped(option.group(1));
        if (recorded.isText() && !isRecorded(named)) {
            int column = 1 + line.text().codePointCount(0, option.start(1));
            problem(
                    "The chosen option is " + Characters.shown(named) + " here, and the front matter in line "
                            + recorded.place().line() + " says mechanism: "
                            + (mechanism == null ? DecisionReader.NONE : mechanism.id())
                            + ". Write the same in both, or write the record anew.",
                    new Place(line.number(), column));
        }
    }

    private boolean isRecorded(String named) {
        if (mechanism == null) {
            return named.equals(DecisionReader.NONE) || !DecisionReader.NONE.equals(recorded.text("rpc"));
        }
        return reading.knowledge().mechanismNames().find(named) instanceof Naming.Found<Mechanism> found
                && found.value().id().equals(mechanism.id());
    }

    private static String unescaped(String markdown) {
        return ESCAPED.matcher(markdown).replaceAll(found -> {
            String sign = found.group(1);
            String name = found.group(2);
            return Matcher.quoteReplacement(sign != null ? sign : name == null ? "" : character(name));
        });
    }

    private static String character(String name) {
        return switch (name) {
            case "amp" -> "&";
            case "lt" -> "<";
            case "gt" -> ">";
            case "quot" -> "\"";
            case "#32" -> " ";
            default -> "";
        };
    }

    private void problem(String message, Place place) {
        reading.problem(CODE, message, "", place);
    }
}
