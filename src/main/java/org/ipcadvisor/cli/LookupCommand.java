package org.ipcadvisor.cli;

import java.util.concurrent.Callable;
import org.ipcadvisor.Advisor;
import org.ipcadvisor.knowledge.Knowledge;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Looks something up in what is known, and prints it. */
abstract class LookupCommand implements Callable<Integer> {

    @Mixin
    @SuppressWarnings("unused") // picocli reads it
    private final HelpOption help = new HelpOption();

    @Mixin
    private final KnowledgeOption known = new KnowledgeOption();

    @Spec
    private @Nullable CommandSpec spec;

    private final Call call;

    LookupCommand(Call call) {
        this.call = call;
    }

    @Override
    public final Integer call() throws UnfinishedException {
        return Printed.on(call, text(call.terminal().columns()));
    }

    /** What was looked up, on lines of a width. */
    abstract String text(int width);

    /** What is known to the command. */
    final Knowledge knowledge() {
        return known.knowledge();
    }

    /** The advisor who knows that. */
    final Advisor advisor() {
        return known.advisor();
    }

    /** That the command was called in a way that does not fit. */
    final ParameterException usage(String sentence) {
        if (spec == null) {
            throw new IllegalStateException(sentence);
        }
        return new ParameterException(spec.commandLine(), sentence);
    }
}
