package org.ipcadvisor.report;

import java.util.List;
import org.ipcadvisor.knowledge.Knowledge;
import org.ipcadvisor.knowledge.Mechanism;
import org.ipcadvisor.knowledge.Platform;
import org.ipcadvisor.knowledge.Source;
import org.jspecify.annotations.Nullable;

/**
 * The tables of the sources, or one row or column of them, and beside them what sources without a table say of the same.
 *
 * @param knowledge what is known
 * @param matrices the tables that have something to show
 * @param texts what the other sources say, as far as there is something to show
 */
public record Tables(Knowledge knowledge, List<Matrix> matrices, List<TextTable> texts) {

    /** One row, or one column, or one cell; null is all. */
    public static Tables of(Knowledge knowledge, @Nullable Mechanism row, @Nullable Platform column) {
        return new Tables(
                knowledge,
                knowledge.sources().stream()
                        .map(source -> Matrix.of(knowledge, source, row, column))
                        .filter(matrix -> !matrix.isEmpty())
                        .toList(),
                knowledge.sources().stream()
                        .map(source -> TextTable.of(knowledge, source, row, column))
                        .filter(text -> !text.isEmpty())
                        .toList());
    }

    /** Whether no source has anything to show. */
    public boolean isEmpty() {
        return matrices.isEmpty() && texts.isEmpty();
    }

    /** Whether several sources have something to show, so that each needs a title. */
    boolean isSeveral() {
        return matrices.size() + texts.size() > 1;
    }

    /** The labels of the sources that have a table, or else of those that have a text. */
    public List<String> tabled() {
        return (matrices.isEmpty()
                        ? texts.stream().map(TextTable::source)
                        : matrices.stream().map(Matrix::source))
                .map(Source::id)
                .toList();
    }
}
