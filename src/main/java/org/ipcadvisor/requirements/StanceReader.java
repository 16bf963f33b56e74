package org.ipcadvisor.requirements;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ipcadvisor.document.Characters;
import org.ipcadvisor.document.Wording;
import org.ipcadvisor.knowledge.SourceReading;

/** Reads which readings of the sources the requirements accept or reject, by their ids. */
final class StanceReader {

    private final List<String> known;

    StanceReader(Reading reading) {
        this.known =
                reading.knowledge().readings().stream().map(SourceReading::id).toList();
    }

    /** Reads them from the top of the document. */
    Stance read(Mapping top) {
        String example = "{" + (known.isEmpty() ? "ID" : known.get(0)) + ": false}";
        Map<String, Need<Boolean>> said = new LinkedHashMap<>();
        for (Entry entry : top.nested("readings", Layout.READINGS, example).entries()) {
            Need<Boolean> accepted = entry.flag();
            if (!known.contains(entry.key())) {
                refuse(entry);
            } else if (accepted.isWritten()) {
                said.put(entry.key(), accepted);
            }
        }
        return new Stance(said);
    }

    private void refuse(Entry entry) {
        List<String> near = Wording.near(entry.key(), known);
        String said = Characters.shown(entry.key()) + " is no known reading of a source.";
        String hint = near.isEmpty() ? "" : " Did you mean " + Wording.either(near) + "?";
        entry.problem("unknown-reading", said + hint);
        entry.reading().hint(said + hint, "Known readings: " + String.join(", ", known) + ".");
    }
}
