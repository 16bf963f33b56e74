package org.ipcadvisor.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.ipcadvisor.document.Limit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the limits of what is read. */
@Command(name = "limits", description = "List the limits of what is read, the same for every way of using ipc-advisor.")
final class LimitsCommand implements Callable<Integer> {

    @Mixin
    @SuppressWarnings("unused") // picocli reads it
    private final HelpOption help = new HelpOption();

    private final Call call;

    LimitsCommand(Call call) {
        this.call = call;
    }

    @Override
    public Integer call() throws UnfinishedException {
        StringBuilder table = new StringBuilder();
        for (Limit limit : Limit.values()) {
            table.append(String.format(Locale.ROOT, "%-18s %7d  %s\n", limit, limit.most(), limit.what()));
        }
        return Printed.on(call, table.toString());
    }
}
