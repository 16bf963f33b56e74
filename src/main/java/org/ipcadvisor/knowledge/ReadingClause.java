package org.ipcadvisor.knowledge;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * That what notes say on some platforms hangs on a reading.
 *
 * @param reading the reading
 * @param notes the numbers of the notes
 * @param platforms the ids of the platforms
 * @param products the names of the products on these, if it speaks of some only; else empty
 * @param below the version from which on it does not hang on the reading; null if it always does
 * @param accepted whether what the notes say holds where the reading is accepted, and not where it is not
 * @param extending whether the notes say it of nothing else but what the clause concerns
 */
public record ReadingClause(
        SourceReading reading,
        List<Integer> notes,
        List<String> platforms,
        List<String> products,
        @Nullable Version below,
        boolean accepted,
        boolean extending) {

    /** Keeps copies of the lists. */
    public ReadingClause {
        notes = List.copyOf(notes);
        platforms = List.copyOf(platforms);
        products = List.copyOf(products);
    }

    /** Whether it speaks of a product in a version, on one of its platforms; a version that is not known may be any. */
    public boolean concerns(String product, @Nullable Version version) {
        return (products.isEmpty() || products.contains(product))
                && (below == null || version == null || version.isBelow(below));
    }

    /** Whether what the notes say holds for a product in a version, if the reading is accepted or is not. */
    public boolean holds(String product, @Nullable Version version, boolean isAccepted) {
        return concerns(product, version) ? accepted == isAccepted : !extending;
    }
}
