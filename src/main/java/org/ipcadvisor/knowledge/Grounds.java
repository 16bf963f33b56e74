package org.ipcadvisor.knowledge;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a restriction follows from.
 *
 * @param cell the cell that is restricted
 * @param note the note that restricts it; null where the row's own name does
 * @param clauses what of it hangs on readings; empty for most
 */
public record Grounds(Cell cell, @Nullable Note note, List<ReadingClause> clauses) {

    /** What hangs on no reading. */
    public Grounds(Cell cell, @Nullable Note note) {
        this(cell, note, List.of());
    }

    /** Keeps a copy of the list. */
    public Grounds {
        clauses = List.copyOf(clauses);
    }
}
