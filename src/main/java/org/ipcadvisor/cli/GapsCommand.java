package org.ipcadvisor.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ipcadvisor.document.Wording;
import org.ipcadvisor.knowledge.Comment;
import org.ipcadvisor.knowledge.Knowledge;
import org.ipcadvisor.knowledge.SourceGap;
import org.ipcadvisor.report.GapsJson;
import org.ipcadvisor.report.GapsReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists what the sources leave open, and what other texts say of them. */
@Command(
        name = "gaps",
        description = {
            "List what the sources leave open: what each says, how it is read here, and how else it could be.",
            "Then list what other texts dispute, confirm or interpret, and how requirements accept it."
        })
final class GapsCommand extends TextOrJsonCommand {

    private static final int FEW = 5;

    @Parameters(arity = "0..*", paramLabel = "NAME", description = "Only these, as advice names them.")
    private List<String> names = List.of();

    @Mixin
    private SourceOption source = new SourceOption();

    GapsCommand(Call call) {
        super(call);
    }

    @Override
    String report(int width) {
        return new GapsReport(named(), width).text();
    }

    @Override
    String json() {
        return GapsJson.of(named());
    }

    private Knowledge named() {
        Knowledge knowledge = source.of(knowledge());
        List<String> known = Stream.concat(
                        knowledge.sourceGaps().stream().map(SourceGap::name),
                        knowledge.comments().stream().map(Comment::name))
                .toList();
        List<String> chosen = new ArrayList<>();
        for (String written : names) {
            String name = written.substring(written.indexOf(':') + 1);
            if (!known.contains(name)) {
                List<String> near = near(name, known);
                throw usage("There is no open point " + written + '.'
                        + (near.isEmpty() ? "" : " Did you mean " + Wording.either(near) + "?"));
            }
            chosen.add(name);
        }
        return chosen.isEmpty() ? knowledge : knowledge.withPoints(chosen);
    }

    /** The names that are nearly written so, or else the first that hold what is written. */
    private static List<String> near(String name, List<String> known) {
        List<String> near = Wording.near(name, known);
        return near.isEmpty()
                ? known.stream().filter(k -> k.contains(name)).limit(FEW).toList()
                : near;
    }
}
