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

    /** Whether results go to a file. */
    boolean isFile() {
        return file != null && !file.equals(Input.STANDARD);
    }

    /** Opens the file, or standard output where there is none. */
    Results open(OutputStream standard) throws UnfinishedException {
        return file != null && isFile() ? WholeFile.at(Path.of(file)) : new StandardOutput(standard);
    }

    /** Refuses a file that the results are made from, and a name that no file can have. */
    void check(List<String> inputs) {
        if (file != null && file.isEmpty()) {
            throw bad("The name of the output is empty. Write --output FILE, or leave it out.");
        }
        try {
            for (String input : inputs) {
                if (file != null && isFile() && !input.equals(Input.STANDARD) && same(Path.of(input), Path.of(file))) {
                    throw bad("--output names '" + file + "', which is also read. Name another file.");
                }
            }
        } catch (InvalidPathException e) {
            throw bad("'" + e.getInput() + "' cannot be the name of a file.");
        }
    }

    private static boolean same(Path input, Path output) {
        try {
            return Files.isRegularFile(input) && Files.isSameFile(input, output);
        } catch (IOException e) {
            return false; // one of them is not there
        }
    }

    private ParameterException bad(String sentence) {
        if (command == null) {
            throw new IllegalStateException(sentence);
        }
        return new ParameterException(command.commandLine(), sentence);
    }
}
