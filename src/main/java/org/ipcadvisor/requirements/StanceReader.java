package org.ipcadvisor.requirements;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ipcadvisor.knowledge.Knowledge;
import org.ipcadvisor.knowledge.SourceReading;

/** Reads which readings of the sources the requirements accept or reject, by their ids. */
final class StanceReader {

    private final Knowledge knowledge;
    private final List<String> known;

    StanceReader(Reading reading) {
        this.knowledge = reading.knowledge();
        this.known = knowledge.readings().stream().map(SourceReading::id).toList();
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
        String said = new UnknownReading(knowledge, known).message(entry.key());
        entry.problem("unknown-reading", said);
        entry.reading().hint(said, "Known readings: " + ids(true) + "." + others());
    }

    /** What other texts say and requirements can accept; empty if there is nothing of the kind. */
    private String others() {
        String ids = ids(false);
        return ids.isEmpty() ? "" : " Of other texts can be accepted: " + ids + ".";
    }

    private String ids(boolean held) {
        return String.join(
                ", ",
                knowledge.readings().stream()
                        .filter(reading -> reading.held() == held)
                        .map(SourceReading::id)
                        .toList());
    }
}
