package org.ipcadvisor.cli;

import java.util.ArrayList;
import java.util.List;
import org.ipcadvisor.knowledge.Knowledge;
import org.ipcadvisor.knowledge.Mechanism;
import org.ipcadvisor.knowledge.Naming;
import org.ipcadvisor.report.NotesReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists what the sources say in notes and in text. */
@Command(
        name = "notes",
        description = {
            "List the notes of the sources: what each says, where it stands, what it restricts, and what other texts say of"
                    + " it.",
            "Then list what sources without a table say of each mechanism."
        },
        footer = {"", "Examples:", "  ipc-advisor notes 3 10", "  ipc-advisor notes mailslots"})
final class NotesCommand extends LookupCommand {

    @Parameters(
            arity = "0..*",
            paramLabel = "NUMBER|MECHANISM",
            description = "Only these notes, and what is said of these mechanisms.")
    private List<String> chosen = List.of();

    @Mixin
    private SourceOption source = new SourceOption();

    NotesCommand(Call call) {
        super(call);
    }

    @Override
    String text(int width) {
        Knowledge knowledge = source.of(knowledge());
        if (chosen.isEmpty()) {
            return new NotesReport(knowledge, width).all();
        }
        List<Integer> numbers = new ArrayList<>();
        List<Mechanism> mechanisms = new ArrayList<>();
        for (String written : chosen) {
            if (written.matches("[0-9]{1,6}")) {
                numbers.add(number(written, knowledge));
            } else {
                mechanisms.add(mechanism(written, knowledge));
            }
        }
        String text = new NotesReport(knowledge, width).some(numbers, mechanisms);
        if (text.isEmpty()) {
            throw usage("No source says anything of " + String.join(" or ", chosen) + " in a note or in its text.");
        }
        return text;
    }

    private int number(String written, Knowledge knowledge) {
        int number = Integer.parseInt(written);
        if (knowledge.notes().stream().noneMatch(note -> note.number() == number)) {
            throw usage("There is no note " + written + '.');
        }
        return number;
    }

    private Mechanism mechanism(String written, Knowledge knowledge) {
        Naming<Mechanism> naming = knowledge.mechanismNames().find(written);
        if (naming instanceof Naming.Refused<Mechanism> refused) {
            throw usage(refused.message());
        }
        return ((Naming.Found<Mechanism>) naming).value();
    }
}
