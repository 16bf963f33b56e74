package org.ipcadvisor.knowledge.check;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How much there was to look at.
 *
 * @param cells the cells of the table
 * @param notes the notes to it
 * @param statements what the notes and the text say in typed terms
 * @param readings how the source is read where its words leave a choice
 * @param comments what other texts say of it
 * @param gaps what it leaves open
 */
public record Counts(int cells, int notes, int statements, int readings, int comments, int gaps) {

    static Counts of(Matter matter) {
        YamlFile notes = matter.notesFile();
        YamlFile statements = matter.statementsFile();
        int restricts = notes.entries("").stream()
                .mapToInt(note -> note.value().path("restricts").size())
                .sum();
        int said = statements.entries("").stream()
                .mapToInt(mechanism -> mechanism.value().size())
                .sum();
        return new Counts(
                matter.cells().size(),
                notes.entries("").size(),
                restricts + said,
                matter.readingsFile().entries("").size(),
                matter.commentsFile().entries("").size(),
                matter.gapsFile().entries("").size());
    }

    /** The counts by what is counted, in the order in which they are told. */
    public Map<String, Integer> all() {
        Map<String, Integer> all = new LinkedHashMap<>();
        all.put("cells", cells);
        all.put("notes", notes);
        all.put("statements", statements);
        all.put("readings", readings);
        all.put("comments", comments);
        all.put("gaps", gaps);
        return all;
    }
}
