package org.ipcadvisor.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.ipcadvisor.document.Wording;
import org.ipcadvisor.report.SchemaJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what requirements, policies, the advice and the problems of a document look like, as a JSON Schema. */
@Command(
        name = "schema",
        description = {
            "Print the JSON Schema (2020-12) of requirements, of a policy, of the advice in JSON, of the problems of a"
                    + " document, or of the differences between two advices, for editors and other checkers.",
            "Without NAME, list the names."
        },
        footer = {
            "",
            "Examples:",
            "  ipc-advisor schema requirements >requirements.schema.json",
            "  # yaml-language-server: $schema=requirements.schema.json"
        })
final class DocumentSchemaCommand implements Callable<Integer> {

    @Mixin
    @SuppressWarnings("unused") // picocli reads it
    private final HelpOption help = new HelpOption();

    @Parameters(arity = "0..1", paramLabel = "NAME", description = "requirements, policy, advice, problems or diff.")
    private @Nullable String name;

    @Mixin
    private final KnowledgeOption known = new KnowledgeOption();

    @Spec
    private @Nullable CommandSpec spec;

    private final Call call;

    DocumentSchemaCommand(Call call) {
        this.call = call;
    }

    @Override
    public Integer call() throws UnfinishedException {
        if (name == null) {
            return Printed.on(call, String.join("\n", SchemaJson.names()) + "\n");
        }
        if (!SchemaJson.names().contains(name) && spec != null) {
            List<String> near = Wording.near(name, SchemaJson.names());
            String said = near.isEmpty()
                    ? "; there are " + Wording.all(SchemaJson.names()) + "."
                    : ". Did you mean " + Wording.either(near) + "?";
            throw new ParameterException(spec.commandLine(), "There is no schema " + name + said);
        }
        return Printed.on(call, SchemaJson.of(name, known.knowledge()));
    }
}
