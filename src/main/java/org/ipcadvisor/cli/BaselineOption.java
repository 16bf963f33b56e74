package org.ipcadvisor.cli;

import java.util.List;
import org.ipcadvisor.compare.Kept;
import org.ipcadvisor.compare.KeptFile;
import org.ipcadvisor.document.BadDocumentException;
import org.ipcadvisor.report.Baseline;
import org.ipcadvisor.report.Format;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that names advice with which the results of SARIF are compared. */
final class BaselineOption {

    @Option(
            names = "--baseline",
            paramLabel = "ADVICE.json",
            description = {
                "Tell in SARIF which results are new, unchanged, updated or absent since that advice was written by"
                        + " --format json. What caused it is told by: ipc-advisor diff ADVICE.json FILE."
            })
    private @Nullable String file;

    /** Refuses it where no format tells of it, and where it would be overwritten. */
    void check(OutputOption output, List<Rendering> renderings) {
        if (file == null) {
            return;
        }
        if (renderings.stream().noneMatch(rendering -> rendering.format() == Format.SARIF)) {
            throw output.bad("--baseline is told in SARIF alone. Add --format sarif, or write: ipc-advisor diff " + file
                    + " FILE.");
        }
        output.check(List.of(file));
        renderings.stream().map(Rendering::file).forEach(target -> {
            if (target != null) {
                output.check("--format", target, List.of(String.valueOf(file)));
            }
        });
    }

    /**
     * What results are compared with; null for nothing.
     *
     * @param knowledge by which what is cited is named
     * @param files how many files are judged
     * @throws BadDocumentException if it is no advice
     */
    @Nullable
    Baseline read(Call call, KnowledgeOption knowledge, int files) throws BadDocumentException {
        if (file == null) {
            return null;
        }
        List<Kept> kept = KeptFile.all(call.input().documentOrAdvice(file), knowledge.knowledge());
        return new Baseline(kept, files);
    }

    /** Its name; empty if there is none. */
    String name() {
        return file == null ? "" : file;
    }
}
