package org.ipcadvisor.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ipcadvisor.document.Wording;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
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
        complaints.say(
                sentence(failure, args) + " See: " + command.getCommandSpec().qualifiedName() + " --help");
        return Exit.BAD_INPUT.code();
    }

    private static String sentence(ParameterException failure, String... args) {
        if (failure instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        if (failure instanceof MissingParameterException missing) {
            // what is missing may have been taken for the value of an option that there is not
            return unknownOption(failure.getCommandLine(), args)
                    .map(option -> unmatched(new UnmatchedArgumentException(failure.getCommandLine(), List.of(option))))
                    .orElseGet(() -> missing(missing));
        }
        if (failure instanceof OverwrittenOptionException twice) {
            return "The option " + name(twice.getOverwritten()) + " is given twice.";
        }
        ArgSpec argument = failure.getArgSpec();
        if (argument != null && failure.getCause() instanceof TypeConversionException wrong) {
            return "The option " + name(argument) + " cannot be " + wrong.getMessage();
        }
        String message = String.valueOf(failure.getMessage());
        return message.matches("(?s).*[.?]") ? message : message + ".";
    }

    private static Optional<String> unknownOption(CommandLine command, String... args) {
        Set<String> known = command.getCommandSpec().optionsMap().keySet();
        return Arrays.stream(args)
                .takeWhile(arg -> !arg.equals("--"))
                .filter(arg -> arg.matches("-[a-zA-Z].*|--.+"))
                .map(arg -> arg.replaceFirst("=.*", ""))
                .filter(arg -> !known.contains(arg) && (arg.startsWith("--") || !known.contains(arg.substring(0, 2))))
                .findFirst();
    }

    private static String unmatched(UnmatchedArgumentException failure) {
        String argument = failure.getUnmatched().get(0);
        CommandLine command = failure.getCommandLine();
        if (failure.isUnknownOption()) {
            String name = argument.replaceFirst("=.*", "");
            return "There is no option " + name + '.'
                    + meant(name, command.getCommandSpec().optionsMap().keySet());
        }
        Set<String> commands = command.getSubcommands().keySet();
        if (commands.isEmpty()) {
            return surplus(command, argument);
        }
        String advise = " To judge that file, write: ipc-advisor advise " + argument + '.';
        return "There is no command " + argument + '.' + (isFile(argument) ? advise : meant(argument, commands));
    }

    private static String meant(String written, Set<String> known) {
        List<String> near = Wording.near(written, known);
        return near.isEmpty() ? "" : " Did you mean " + Wording.either(near) + "?";
    }

    private static String surplus(CommandLine command, String argument) {
        List<PositionalParamSpec> taken = command.getCommandSpec().positionalParameters();
        return taken.isEmpty()
                ? command.getCommandName() + " takes no argument, not " + argument + '.'
                : command.getCommandName() + " takes one " + taken.get(0).paramLabel() + ", and " + argument
                        + " is one too many.";
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
