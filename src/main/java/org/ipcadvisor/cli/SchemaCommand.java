package org.ipcadvisor.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.ipcadvisor.document.Wording;
import org.ipcadvisor.knowledge.Schemas;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what a file of a source's folder looks like, as a JSON Schema. */
@Command(
        name = "schema",
        description = {
            "Print the JSON Schema (2020-12) of one of the files of a source's folder, for editors and other checkers.",
            "Without NAME, list the names."
        },
        footer = {"", "Examples:", "  ipc-advisor knowledge schema", "  ipc-advisor knowledge schema statements"})
final class SchemaCommand implements Callable<Integer> {

    @Mixin
    @SuppressWarnings("unused") // picocli reads it
    private final HelpOption help = new HelpOption();

    @Parameters(arity = "0..1", paramLabel = "NAME", description = "The file's name without .yaml, as notes.")
    private @Nullable String name;

    @Spec
    private @Nullable CommandSpec spec;

    private final Call call;

    SchemaCommand(Call call) {
        this.call = call;
    }

    @Override
    public Integer call() throws UnfinishedException {
        if (name == null) {
            return Printed.on(call, String.join("\n", Schemas.names()) + "\n");
        }
        if (!Schemas.names().contains(name) && spec != null) {
            List<String> near = Wording.near(name, Schemas.names());
            String said = near.isEmpty()
                    ? "; there are " + Wording.all(Schemas.names()) + "."
                    : ". Did you mean " + Wording.either(near) + "?";
            throw new ParameterException(spec.commandLine(), "There is no schema " + name + said);
        }
        return Printed.on(call, Schemas.text(name));
    }
}
