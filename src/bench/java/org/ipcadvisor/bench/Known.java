package org.ipcadvisor.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ipcadvisor.knowledge.Cell;
import org.ipcadvisor.knowledge.Grounds;
import org.ipcadvisor.knowledge.Knowledge;
import org.ipcadvisor.knowledge.Mechanism;
import org.ipcadvisor.knowledge.ReadingClause;
import org.ipcadvisor.knowledge.Restriction;
import org.ipcadvisor.knowledge.Statement;
import org.ipcadvisor.requirements.Stance;
import org.jspecify.annotations.Nullable;

/**
 * The article as every peer knows it before the first request: the table, with each note tied to the cells of which it
 * speaks. The shipped session derives these ties by rules when it starts; the peers are spared that.
 *
 * @param rows the eleven rows, in the table's order
 */
public record Known(List<Row> rows) {

    /**
     * A row of the table.
     *
     * @param mechanism the mechanism
     * @param squares by the ids of columns, what the table and its notes say there
     */
    public record Row(Mechanism mechanism, Map<String, Square> squares) {}

    /**
     * A cell of the table with what notes say of it.
     *
     * @param row the id of the row
     * @param platform the id of the column
     * @param available whether it says YES
     * @param id the id by which findings cite it
     * @param ties what notes say of it
     */
    public record Square(String row, String platform, boolean available, String id, List<Tie> ties) {

        /** The tie of a kind; null if no note makes it. */
        public @Nullable Tie tie(Kind kind) {
            for (Tie tie : ties) {
                if (tie.kind == kind) {
                    return tie;
                }
            }
            return null;
        }
    }

    /**
     * What a note says of a cell.
     *
     * @param kind what it is
     * @param note the id by which findings cite the note
     * @param thing what the sentence about it names; empty for most
     * @param reading the id of the reading that it hangs on; null for most
     */
    public record Tie(
            Kind kind, String note, String thing, @Nullable String reading) {}

    /** What the article says, of all that is shipped. */
    static Knowledge article() {
        return Knowledge.shipped().only(List.of("kb95900"));
    }

    static Known of(Knowledge knowledge) {
        List<Row> rows = new ArrayList<>();
        for (Mechanism mechanism : knowledge.rows()) {
            Map<String, Square> squares = new LinkedHashMap<>();
            for (Cell cell : knowledge.cells()) {
                if (cell.mechanism().equals(mechanism.id())) {
                    squares.put(cell.platform(), square(knowledge, cell));
                }
            }
            rows.add(new Row(mechanism, squares));
        }
        return new Known(rows);
    }

    private static Square square(Knowledge knowledge, Cell cell) {
        List<Tie> ties = new ArrayList<>();
        for (Statement statement : knowledge.statements()) {
            if (statement.reaches(cell, knowledge.platform(cell.platform()))) {
                add(statement.on(cell), ties);
            }
        }
        return new Square(cell.mechanism(), cell.platform(), cell.available(), cell.id(), ties);
    }

    private static void add(Restriction restriction, List<Tie> ties) {
        Grounds grounds = restriction.grounds();
        String product = Product.on(grounds.platform()).words();
        boolean holds = grounds.clauses().stream().allMatch(c -> c.holds(product, null, accepted(c)));
        Kind kind = holds ? Kind.of(restriction) : null;
        if (kind == null || grounds.said() == null) {
            return;
        }
        String reading = grounds.clauses().stream()
                .filter(c -> c.concerns(product, null) && accepted(c))
                .map(c -> c.reading().id())
                .findFirst()
                .orElse(null);
        String names = kind.names();
        String thing = names == null ? null : restriction.named(names);
        ties.add(new Tie(kind, grounds.said().id(), thing == null ? "" : thing, reading));
    }

    private static boolean accepted(ReadingClause clause) {
        return Stance.DEFAULT.accepts(clause.reading());
    }
}
