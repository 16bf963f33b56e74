package org.ipcadvisor.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.ipcadvisor.document.BadDocumentException;
import org.ipcadvisor.document.Syntax;
import org.ipcadvisor.knowledge.Knowledge;
import org.ipcadvisor.requirements.RequirementsReader;
import org.ipcadvisor.requirements.Starter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a requirements file to start from. */
@Command(
        name = "init",
        description = {
            "Write a requirements file to start from, in which a comment explains each need.",
            "A file that is there already is never overwritten."
        },
        footer = {
            "",
            "Examples:",
            "  ipc-advisor init --application 'Order Desk' order-desk.yaml",
            "  ipc-advisor init --form long >plant-monitor.yaml"
        })
final class InitCommand implements Callable<Integer> {

    @Mixin
    @SuppressWarnings("unused") // picocli reads it
    private final HelpOption help = new HelpOption();

    @Option(
            names = "--form",
            paramLabel = "FORM",
            converter = Word.OfStarter.class,
            description =
                    "short for one application that runs on every target, or long for components and links. Default:"
                            + " short.")
    private Starter form = Starter.SHORT;

    @Option(names = "--application", paramLabel = "NAME", description = "The name of the application.")
    private String application = "My Application";

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "The file to write. Default: standard output.")
    private @Nullable String file;

    @Spec
    private @Nullable CommandSpec spec;

    private final Call call;

    InitCommand(Call call) {
        this.call = call;
    }

    @Override
    public Integer call() throws UnfinishedException {
        String text = form.text(application);
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            new RequirementsReader(Knowledge.shipped())
                    .read(null, bytes, Syntax.YAML)
                    .warnings()
                    .forEach(warning -> call.complaints().say(warning.message()));
        } catch (BadDocumentException e) {
            throw usage(e.problems().get(0).message());
        }
        if (file == null || file.equals(Input.STANDARD)) {
            return Printed.on(call, text);
        }
        write(file, text);
        return Exit.SATISFIED.code();
    }

    private void write(String name, String text) throws UnfinishedException {
        String there = "'" + name + "' is there already, and is not overwritten. Name another file.";
        if (name.isEmpty()) {
            throw usage("The name of the file is empty.");
        }
        if (name.toLowerCase(Locale.ROOT).endsWith(".json")) {
            throw usage("A file whose name ends in .json holds JSON, and this is YAML. Name another file.");
        }
        try {
            Files.writeString(Path.of(name), text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException e) {
            throw usage(there);
        } catch (InvalidPathException e) {
            throw usage("'" + name + "' cannot be the name of a file.");
        } catch (IOException e) {
            throw UnfinishedException.output("The output " + name, e);
        }
    }

    private ParameterException usage(String sentence) {
        if (spec == null) {
            throw new IllegalStateException(sentence);
        }
        return new ParameterException(spec.commandLine(), sentence);
    }
}
