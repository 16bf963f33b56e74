package org.ipcadvisor.cli;

import java.nio.charset.StandardCharsets;
import org.ipcadvisor.Advisor;
import org.ipcadvisor.advice.LinkAdvice;
import org.ipcadvisor.advice.Recommendation;
import org.ipcadvisor.document.BadDocumentException;
import org.ipcadvisor.document.Syntax;
import org.ipcadvisor.document.Wording;
import org.ipcadvisor.knowledge.Knowledge;
import org.ipcadvisor.knowledge.Mechanism;
import org.ipcadvisor.knowledge.Naming;
import org.ipcadvisor.knowledge.Product;
import org.ipcadvisor.knowledge.Role;
import org.ipcadvisor.knowledge.RoleNeed;
import org.ipcadvisor.knowledge.Source;
import org.ipcadvisor.report.ExplainReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Explains what is known of a mechanism on a platform: the advice for a program that runs there and asks nothing else. */
@Command(
        name = "explain",
        description =
                "Explain what the sources say of a mechanism on a platform, each with its citations, and on what they are"
                        + " silent.",
        footer = {
            "",
            "Examples:",
            "  ipc-advisor explain 'named pipes' 'Windows 95' --create",
            "  ipc-advisor explain rpc win32s"
        })
final class ExplainCommand extends LookupCommand {

    @Parameters(
            index = "0",
            paramLabel = "MECHANISM",
            description = "A mechanism, by any name that requirements accept.")
    private String mechanism = "";

    @Parameters(index = "1", paramLabel = "PLATFORM", description = "A platform, by any name that requirements accept.")
    private String platform = "";

    @Mixin
    private SourceOption source = new SourceOption();

    @ArgGroup
    private @Nullable Asked asked;

    ExplainCommand(Call call) {
        super(call);
    }

    /** The role in which the program takes part. */
    static final class Asked {

        @Option(names = "--create", description = "The program creates the pipe or mailslot, or is the RPC server.")
        private boolean create;

        @Option(names = "--open", description = "The program opens the pipe or mailslot, or is the RPC client.")
        @SuppressWarnings("unused") // what is not --create
        private boolean open;
    }

    @Override
    String text(int width) {
        Advisor advisor = advisor();
        Knowledge knowledge = source.of(advisor.knowledge());
        Mechanism row = found(knowledge.mechanismNames().find(mechanism));
        Product product = found(knowledge.productNames().find(platform));
        String title = row.name() + " on " + product.name() + said();
        return new ExplainReport(knowledge, width).of(title, judged(advisor, knowledge, row, product), product);
    }

    /** The mechanism as it is judged for a program that runs on the product alone. */
    private Recommendation judged(Advisor advisor, Knowledge knowledge, Mechanism row, Product product) {
        String document = """
                version: 1
                application: explain
                targets: [%s]
                needs: {%s}
                constraints: {prefer: [%s]}
                sources: %s
                """.formatted(
                        Wording.quoted(product.name()),
                        role(row),
                        row.id(),
                        knowledge.sources().stream().map(Source::id).toList());
        try {
            byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
            LinkAdvice link = advisor.advise(advisor.read(null, bytes, Syntax.YAML))
                    .links()
                    .get(0);
            return link.mechanisms().stream()
                    .filter(m -> m.mechanism().equals(row.id()))
                    .findFirst()
                    .orElseThrow();
        } catch (BadDocumentException e) {
            throw new IllegalStateException(document, e);
        }
    }

    private String said() {
        return asked == null ? "" : asked.create ? ", creating" : ", opening";
    }

    private String role(Mechanism row) {
        if (asked == null) {
            return "";
        }
        RoleNeed need = row.roleNeed();
        if (need == null) {
            throw usage("For " + row.name() + " it makes no difference who creates: leave --create and --open out.");
        }
        String word = need.word(asked.create ? Role.CREATE : Role.OPEN);
        return switch (need) {
            case PIPES -> "pipes: " + word;
            case MAILSLOTS -> "mailslots: " + word;
            case RPC_ROLE -> "rpc: {role: " + word + "}";
        };
    }

    private <T> T found(Naming<T> naming) {
        if (naming instanceof Naming.Refused<T> refused) {
            throw usage(refused.message());
        }
        return ((Naming.Found<T>) naming).value();
    }
}
