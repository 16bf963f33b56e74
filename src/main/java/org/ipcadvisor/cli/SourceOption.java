package org.ipcadvisor.cli;

import java.util.List;
import org.ipcadvisor.document.Wording;
import org.ipcadvisor.knowledge.Knowledge;
import org.ipcadvisor.knowledge.Source;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option that names the one source which is to be shown. */
final class SourceOption {

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(
            names = "--source",
            paramLabel = "ID",
            description = "Show what one source says, as kb95900. Default: what all of them say.")
    private @Nullable String id;

    /** What the source knows; what all know where none is named. */
    Knowledge of(Knowledge knowledge) {
        return id == null
                ? knowledge
                : knowledge.only(List.of(source(knowledge, id).id()));
    }

    private Source source(Knowledge knowledge, String written) {
        return knowledge.sources().stream()
                .filter(s -> s.id().equalsIgnoreCase(written) || s.label().equalsIgnoreCase(written))
                .findFirst()
                .orElseThrow(() -> unknown(written, knowledge));
    }

    private ParameterException unknown(String written, Knowledge knowledge) {
        List<String> known = knowledge.sources().stream().map(Source::id).toList();
        List<String> near = Wording.near(written, known);
        String sentence = "There is no source " + written + ". "
                + (near.isEmpty()
                        ? "Known are " + Wording.all(known) + "."
                        : "Did you mean " + Wording.either(near) + "?");
        if (command == null) {
            throw new IllegalStateException(sentence);
        }
        return new ParameterException(command.commandLine(), sentence);
    }
}
