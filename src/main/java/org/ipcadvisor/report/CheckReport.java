package org.ipcadvisor.report;

import java.util.stream.Collectors;
import org.ipcadvisor.knowledge.check.Checkup;

/** What a look at a source's folder has found, as text: a line for each finding, and one for the whole. */
public final class CheckReport {

    private CheckReport() {}

    /** The findings, and what was looked at. */
    public static String of(Checkup checkup) {
        int found = checkup.findings().size();
        String verdict = checkup.isSound() ? "sound" : counted("findings", found);
        return checkup.findings().stream()
                        .map(finding -> Inert.text(finding.flaw().toString()) + '\n')
                        .collect(Collectors.joining())
                + Inert.text(checkup.folder()) + ": " + verdict + ". " + looked(checkup) + ".\n";
    }

    private static String looked(Checkup checkup) {
        return checkup.counts().all().entrySet().stream()
                .map(count -> counted(count.getKey(), count.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String counted(String things, int count) {
        return count + " " + (count == 1 ? things.substring(0, things.length() - 1) : things);
    }
}
