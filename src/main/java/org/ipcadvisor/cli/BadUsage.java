package org.ipcadvisor.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells what is wrong with a command line in a sentence, with what may have been meant, and where to read on. */
final class BadUsage implements IParameterExceptionHandler {

    private final Complaints complaints;

    BadUsage(Complaints complaints) {
        this.complaints = complaints;
    }

    @Override
    public int handleParseException(ParameterException failure, String[] args) {
        CommandLine command = failure.getCommandLine();
        complaints.say(sentence(failure) + " See: " + command.getCommandSpec().qualifiedName() + " --help");
        return Exit.BAD_INPUT.code();
    }

    private static String sentence(ParameterException failure) {
        if (failure instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        if (failure instanceof MissingParameterException missing) {
            return missing(missing);
        }
        if (failure instanceof OverwrittenOptionException twice) {
            return "The option " + name(twice.getOverwritten()) + " is given twice.";
        }
        ArgSpec argument = failure.getArgSpec();
        if (argument != null && failure.getCause() instanceof TypeConversionException wrong) {
            return "The option " + name(argument) + " cannot be " + wrong.getMessage();
        }
        String message = String.valueOf(failure.getMessage());
        return message.endsWith(".") ? message : message + ".";
    }

    private static String unmatched(UnmatchedArgumentException failure) {
        String argument = failure.getUnmatched().get(0);
        CommandLine command = failure.getCommandLine();
        String kind = failure.isUnknownOption()
                ? "There is no option "
                : command.getSubcommands().isEmpty() ? "There is nothing to be done with " : "There is no command ";
        return kind + argument + '.' + suggestion(failure, argument);
    }

    private static String suggestion(UnmatchedArgumentException failure, String argument) {
        List<String> names = failure.getSuggestions();
        if (!names.isEmpty()) {
            return " Did you mean " + String.join(" or ", names) + "?";
        }
        boolean commands = !failure.getCommandLine().getSubcommands().isEmpty();
        return commands && isFile(argument) ? " To judge that file, write: ipc-advisor advise " + argument + '.' : "";
    }

    private static boolean isFile(String name) {
        try {
            return Files.isRegularFile(Path.of(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static String missing(MissingParameterException failure) {
        return failure.getMissing().stream().map(BadUsage::missing).collect(Collectors.joining(" "));
    }

    private static String missing(ArgSpec missing) {
        return missing.isOption()
                ? "The option " + name(missing) + " needs a value: " + missing.paramLabel() + '.'
                : "The argument " + missing.paramLabel() + " is missing.";
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
