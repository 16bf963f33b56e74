package org.ipcadvisor.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.ipcadvisor.Advisor;
import org.ipcadvisor.knowledge.Knowledge;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option that adds sources to what is shipped. */
final class KnowledgeOption {

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(
            names = "--knowledge",
            paramLabel = "DIR",
            description = {
                "Know what this folder of a source says, too: data, never rules. Can be given several times.",
                "ipc-advisor knowledge check DIR tells what is wrong with a folder."
            })
    private List<String> names = List.of();

    /** The folders that it names. */
    List<Path> folders() {
        List<Path> folders = new ArrayList<>();
        for (String name : names) {
            folders.add(folder(command, name));
        }
        return folders;
    }

    /** What is shipped, and what the folders hold. */
    Knowledge knowledge() {
        return names.isEmpty() ? Knowledge.shipped() : Knowledge.withFolders(folders());
    }

    /** The advisor who knows that. */
    Advisor advisor() {
        return Advisor.with(folders().toArray(Path[]::new));
    }

    /** The same; a folder that is no source is told at once, and what is shipped is set up when it is first asked for. */
    Supplier<Advisor> laterAdvisor() {
        if (names.isEmpty()) {
            return Advisor::standard;
        }
        Advisor advisor = advisor();
        return () -> advisor;
    }

    /** Who judges by that: the call's own judge where there is no such folder. */
    Judge judge(Call call) {
        return names.isEmpty() ? call.judge() : new LibraryJudge(laterAdvisor());
    }

    /** The folder of a name on a command line. */
    static Path folder(@Nullable CommandSpec command, String name) {
        try {
            if (!name.isEmpty()) {
                return Path.of(name);
            }
        } catch (InvalidPathException e) {
            // told below, like the empty name
        }
        String sentence =
                name.isEmpty() ? "The name of the folder is empty." : "'" + name + "' cannot be the name of a folder.";
        if (command == null) {
            throw new IllegalStateException(sentence);
        }
        throw new ParameterException(command.commandLine(), sentence);
    }
}
