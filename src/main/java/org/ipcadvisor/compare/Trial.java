package org.ipcadvisor.compare;

import java.util.Map;
import java.util.Optional;
import org.ipcadvisor.Advisor;
import org.ipcadvisor.Circumstances;
import org.ipcadvisor.document.BadDocumentException;

/**
 * Judges documents that are made of two others, to see what makes the difference.
 *
 * @param advisor who judges
 * @param circumstances under what both documents were judged
 */
public record Trial(Advisor advisor, Circumstances circumstances) {

    /** How all mechanisms stand by a document, by links and then mechanisms; empty if it cannot be read. */
    Optional<Map<String, Map<String, Weighing>>> of(Map<String, Object> document) {
        try {
            return Optional.of(Weighing.all(advisor.judge(advisor.read(document), circumstances)));
        } catch (BadDocumentException e) {
            return Optional.empty();
        }
    }
}
