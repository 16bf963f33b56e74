package org.ipcadvisor.mcp;

import org.ipcadvisor.document.BadDocumentException;
import org.ipcadvisor.knowledge.Knowledge;
import org.ipcadvisor.knowledge.Mechanism;
import org.ipcadvisor.knowledge.Platform;
import org.ipcadvisor.knowledge.Product;
import org.ipcadvisor.report.MatrixJson;
import org.ipcadvisor.report.Tables;
import org.jspecify.annotations.Nullable;

/** Shows the tables of the sources, or a row, a column or a cell of them: what {@code matrix --format json} writes. */
final class MatrixTool implements Tool {

    private final Terms terms;

    MatrixTool(Terms terms) {
        this.terms = terms;
    }

    @Override
    public Answer answer(Arguments arguments) throws BadDocumentException {
        Knowledge knowledge = terms.advisor().get().knowledge();
        String row = arguments.word("mechanism");
        String column = arguments.word("platform");
        Mechanism mechanism =
                row == null ? null : Arguments.found(knowledge.mechanismNames().find(row));
        Tables tables = Tables.of(knowledge, mechanism, column == null ? null : column(knowledge, column));
        if (tables.isEmpty()) {
            throw Arguments.bad(
                    "not-in-tables",
                    "No table has a row for " + (mechanism == null ? column : mechanism.name())
                            + ", and no text speaks of it.");
        }
        return Answer.of(MessageJson.own(MatrixJson.of(tables)));
    }

    private static @Nullable Platform column(Knowledge knowledge, String name) throws BadDocumentException {
        Product product = Arguments.found(knowledge.productNames().find(name));
        return knowledge.platforms().stream()
                .filter(platform -> platform.id().equals(product.platform()))
                .findFirst()
                .orElseThrow(() -> Arguments.bad("no-column", "No table has a column for " + product.name() + "."));
    }
}
