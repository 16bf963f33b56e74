package org.ipcadvisor.mcp;

import java.util.ArrayList;
import java.util.List;
import org.ipcadvisor.compare.Comparison;
import org.ipcadvisor.compare.Judged;
import org.ipcadvisor.compare.Trial;
import org.ipcadvisor.document.BadDocumentException;
import org.ipcadvisor.document.Document;
import org.ipcadvisor.document.Problem;
import org.ipcadvisor.report.DiffJson;
import org.ipcadvisor.requirements.Requirements;
import org.jspecify.annotations.Nullable;

/** Compares the advice on two documents: what {@code diff --format json} writes. */
final class DiffTool implements Tool {

    private final Terms terms;

    DiffTool(Terms terms) {
        this.terms = terms;
    }

    @Override
    public Answer answer(Arguments arguments) throws BadDocumentException {
        Trial trial = new Trial(terms.advisor().get(), terms.circumstances().get());
        List<Problem> problems = new ArrayList<>();
        Judged old = side("old", arguments, trial, problems);
        Judged now = side("new", arguments, trial, problems);
        if (old == null || now == null) {
            throw new BadDocumentException(problems);
        }
        return Answer.of(MessageJson.own(DiffJson.of(Comparison.of(old, now, trial))));
    }

    /** One side; null, and problems that name it, where it cannot be read. */
    private static @Nullable Judged side(String name, Arguments arguments, Trial trial, List<Problem> problems) {
        try {
            Given given = arguments.document(name);
            Requirements requirements = trial.advisor().read(name, given.bytes(), given.syntax());
            return Judged.of(
                    name,
                    requirements,
                    Document.read(given.bytes(), given.syntax()),
                    trial.advisor().advise(requirements, trial.circumstances()));
        } catch (BadDocumentException e) {
            e.problems()
                    .forEach(each -> problems.add(
                            new Problem(each.code(), "In " + name + ": " + each.message(), each.path(), each.place())));
            return null;
        }
    }
}
