package org.ipcadvisor.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.ipcadvisor.Circumstances;
import org.ipcadvisor.mcp.Session;
import org.ipcadvisor.mcp.Terms;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Speaks the Model Context Protocol on standard input and output until that ends. */
@Command(
        name = "mcp",
        description = {
            "Be a tool for language models: speak the Model Context Protocol on standard input and output, a message a"
                    + " line, until the input ends.",
            "Clients call advise, what_would_help, explain, diff and matrix, read the tables and the notes, and find"
                    + " prompts for a review."
        },
        footer = {
            "",
            "Exit codes:",
            "  0  the input has ended, or the client has stopped it (SIGTERM)",
            "  2  bad usage, or a bad policy",
            "  3  it could not finish: the output is not writable, or a fault of its own",
            "",
            "Examples:",
            "  ipc-advisor mcp",
            "  ipc-advisor mcp --policy house.yaml"
        })
final class McpCommand implements Callable<Integer> {

    @Mixin
    @SuppressWarnings("unused") // picocli reads it
    private final HelpOption help = new HelpOption();

    @Mixin
    private final KnowledgeOption knowledge = new KnowledgeOption();

    @Mixin
    private final PolicyOption policy = new PolicyOption();

    private final Object writing = new Object();
    private final Call call;

    McpCommand(Call call) {
        this.call = call;
    }

    @Override
    public Integer call() throws UnfinishedException {
        Circumstances circumstances = policy.read(call, knowledge);
        if (circumstances == null) {
            return Exit.BAD_INPUT.code();
        }
        Terms terms = new Terms(
                knowledge.laterAdvisor(),
                () -> Circumstances.on(policy.today().date()).under(circumstances.policy()));
        AtInterruption stopped = new AtInterruption(this::stop);
        try (stopped) {
            converse(new Session(terms, this::tell));
        }
        return Exit.SATISFIED.code();
    }

    private void converse(Session session) throws UnfinishedException {
        Lines lines = new Lines(call.input().standard(), Session.MOST_BYTES, () -> {});
        try {
            for (byte[] line = lines.next(); line != null; line = lines.next()) {
                String answer = session.answer(line);
                if (answer != null) {
                    write(answer + '\n');
                }
            }
        } catch (IOException e) {
            throw UnfinishedException.fault("reading standard input", e);
        }
    }

    private void write(String line) throws UnfinishedException {
        synchronized (writing) {
            try {
                call.out().write(line.getBytes(StandardCharsets.UTF_8));
                call.out().flush();
            } catch (IOException e) {
                throw UnfinishedException.output("Standard output", e);
            }
        }
    }

    /** A client that stops the process wants nothing more: that is an end like any other, but not amid a line. */
    private void stop() {
        synchronized (writing) {
            Runtime.getRuntime().halt(Exit.SATISFIED.code());
        }
    }

    private void tell(Throwable fault) {
        UnfinishedException told = UnfinishedException.fault("answering a message", fault);
        call.complaints().say(String.valueOf(told.getMessage()));
        if (Boolean.getBoolean("ipc.advisor.trace")) {
            call.complaints().trace(fault);
        }
    }
}
