package org.ipcadvisor.knowledge;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a restriction follows from, and where it holds.
 *
 * @param mechanism the id of the mechanism that is restricted
 * @param platform the id of the platform on which it is
 * @param cell the cell that is restricted; null for what a text says of a mechanism without a table
 * @param said what says so; null where the row's own name does
 * @param clauses what of it hangs on readings; empty for most
 * @param comments what other texts say of it; empty for most
 */
public record Grounds(
        String mechanism,
        String platform,
        @Nullable Cell cell,
        @Nullable Said said,
        List<ReadingClause> clauses,
        List<Comment> comments) {

    /** Keeps copies of the lists. */
    public Grounds {
        clauses = List.copyOf(clauses);
        comments = List.copyOf(comments);
    }

    /** Of the few words that tell most apart: the rest is long, and sessions ask for this often. */
    @Override
    public int hashCode() {
        return Objects.hash(mechanism, platform, said == null ? null : said.id());
    }

    /** That the name of a cell's row says something of the cell. */
    public static Grounds named(Cell cell) {
        return new Grounds(cell.mechanism(), cell.platform(), cell, null, List.of(), List.of());
    }

    /** What citations call the source: the said's own citation, or that of the cell's table. */
    public String citation() {
        if (said != null) {
            return said.citation();
        }
        return cell == null ? "" : cell.citation().label();
    }
}
