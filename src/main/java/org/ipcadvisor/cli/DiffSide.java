package org.ipcadvisor.cli;

import org.ipcadvisor.compare.Judged;
import org.ipcadvisor.compare.KeptFile;
import org.ipcadvisor.compare.KeptJson;
import org.ipcadvisor.compare.Trial;
import org.ipcadvisor.document.BadDocumentException;
import org.ipcadvisor.document.Document;
import org.ipcadvisor.document.Syntax;
import org.ipcadvisor.requirements.Requirements;
import org.jspecify.annotations.Nullable;

/**
 * What one side of a comparison is read from.
 *
 * @param file the name of the file
 * @param revision the revision of the git repository in which it is looked up; null for the file as it is
 */
record DiffSide(String file, @Nullable String revision) {

    /** What messages call it. */
    String name() {
        return revision == null ? file : file + " (at " + revision + ')';
    }

    /** Advice is kept in JSON, of which standard input does not say whether it is. */
    private boolean canBeKept() {
        return Syntax.ofFile(file) == Syntax.JSON || file.equals(Input.STANDARD);
    }

    /**
     * Requirements with the advice on them, or advice that was kept; null where it is bad, which is then told.
     *
     * @param other the file on the other side, by whose name advice on several is told apart
     */
    @Nullable
    Judged judged(Call call, Trial trial, String other) {
        try {
            byte[] bytes = revision == null ? call.input().documentOrAdvice(file) : Git.read(file, revision);
            if (canBeKept() && KeptFile.isMeant(bytes)) {
                return Judged.of(
                        name(), KeptJson.of(KeptFile.all(bytes, trial.advisor().knowledge()), other));
            }
            Syntax syntax = Syntax.ofFile(file);
            Requirements requirements = trial.advisor().read(file, bytes, syntax);
            requirements.warnings().forEach(warning -> call.complaints().warning(name(), warning));
            return Judged.of(
                    name(),
                    requirements,
                    Document.read(bytes, syntax),
                    trial.advisor().advise(requirements, trial.circumstances()));
        } catch (BadDocumentException e) {
            e.problems().forEach(problem -> call.complaints().problem(name(), problem));
            return null;
        }
    }
}
