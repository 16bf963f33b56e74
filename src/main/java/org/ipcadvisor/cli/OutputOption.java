package org.ipcadvisor.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option that names the file for the results. */
final class OutputOption {

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = {
                "Write the results to FILE instead of standard output.",
                "FILE is replaced as a whole, or stays as it was; - is standard output.",
                "Symbolic links, devices and other special files are refused."
            })
    private @Nullable String file;

    /** The file that is named; null if none is. */
    @Nullable
    String file() {
        return isFile() ? file : null;
    }

    /** Whether results go to a file. */
    boolean isFile() {
        return file != null && !file.equals(Input.STANDARD);
    }

    /** Opens the file, or standard output where there is none. */
    Results open(OutputStream standard) throws UnfinishedException {
        return open(standard, false);
    }

    /** The same; what is kept replaces no file. */
    Results open(OutputStream standard, boolean kept) throws UnfinishedException {
        if (file == null || !isFile()) {
            return new StandardOutput(standard);
        }
        return kept ? WholeFile.newAt(Path.of(file)) : WholeFile.at(Path.of(file));
    }

    /** Refuses a file that the results are made from, and a name that no file can have. */
    void check(List<String> inputs) {
        if (file != null) {
            check("--output", file, inputs);
        }
    }

    /** Refuses such a file, which an option names. */
    void check(String option, String named, List<String> inputs) {
        if (named.isEmpty()) {
            throw bad("The name of the output is empty. Write " + option + " FILE, or leave it out.");
        }
        try {
            for (String input : inputs) {
                if (!named.equals(Input.STANDARD)
                        && !input.equals(Input.STANDARD)
                        && same(Path.of(input), Path.of(named))) {
                    throw bad(option + " names '" + named + "', which is also read. Name another file.");
                }
            }
        } catch (InvalidPathException e) {
            throw bad("'" + e.getInput() + "' cannot be the name of a file.");
        }
    }

    /** Whether two names lead to one file, which may not be there yet. */
    static boolean isSame(String one, String other) {
        return Path.of(one)
                .toAbsolutePath()
                .normalize()
                .equals(Path.of(other).toAbsolutePath().normalize());
    }

    private static boolean same(Path input, Path output) {
        try {
            return Files.isRegularFile(input) && Files.isSameFile(input, output);
        } catch (IOException e) {
            return false; // one of them is not there
        }
    }

    /** Refuses the call. */
    ParameterException bad(String sentence) {
        if (command == null) {
            throw new IllegalStateException(sentence);
        }
        return new ParameterException(command.commandLine(), sentence);
    }
}
