package org.ipcadvisor.cli;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import picocli.CommandLine.Help;
import picocli.CommandLine.IHelpFactory;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * Help texts of which no line ends within a name such as {@code --fail-on} or {@code IN.jsonl}: while lines are filled,
 * characters at which a line could end are stood in for by others.
 */
final class Unbroken implements IHelpFactory {

    private static final Pattern WITHIN_NAMES = Pattern.compile("[-./](?=\\S)");
    private static final String BREAKING = "-./";

    /** Letters for private use, which no text of ours has. */
    private static final char FIRST = '\uE000';

    /** The help of a command, in whose lines names stay whole until {@link #filled} puts them right. */
    @Override
    public Help create(CommandSpec command, Help.ColorScheme colors) {
        keep(command);
        return new Help(command, colors);
    }

    private static void keep(CommandSpec command) {
        UsageMessageSpec usage = command.usageMessage();
        usage.description(kept(usage.description()));
        usage.footer(kept(usage.footer()));
        for (ArgSpec arg : List.copyOf(command.args())) {
            if (arg.group() == null) { // else picocli does not let go of it
                command.remove(arg);
                command.add(kept(arg));
            }
        }
    }

    private static ArgSpec kept(ArgSpec arg) {
        String[] description = kept(arg.description());
        return arg instanceof OptionSpec option
                ? option.toBuilder().description(description).build()
                : ((PositionalParamSpec) arg)
                        .toBuilder().description(description).build();
    }

    private static String[] kept(String[] lines) {
        return Arrays.stream(lines)
                .map(line -> WITHIN_NAMES
                        .matcher(line)
                        .replaceAll(found -> String.valueOf((char) (FIRST + BREAKING.indexOf(found.group())))))
                .toArray(String[]::new);
    }

    /** The text with what was stood in for. */
    static String filled(String text) {
        String filled = text;
        for (int i = 0; i < BREAKING.length(); i++) {
            filled = filled.replace((char) (FIRST + i), BREAKING.charAt(i));
        }
        return filled;
    }
}
