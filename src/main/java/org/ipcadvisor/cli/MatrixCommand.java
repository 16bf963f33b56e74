package org.ipcadvisor.cli;

import java.util.List;
import java.util.Locale;
import org.ipcadvisor.knowledge.Knowledge;
import org.ipcadvisor.knowledge.Mechanism;
import org.ipcadvisor.knowledge.Naming;
import org.ipcadvisor.knowledge.Platform;
import org.ipcadvisor.knowledge.Product;
import org.ipcadvisor.report.Matrix;
import org.ipcadvisor.report.MatrixJson;
import org.ipcadvisor.report.MatrixReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Shows the table of the sources, or a row, a column or a cell of it. */
@Command(
        name = "matrix",
        description = "Show the table of the sources with its notes: all of it, a row, a column, or one cell.",
        footer = {
            "",
            "Examples:",
            "  ipc-advisor matrix",
            "  ipc-advisor matrix 'named pipes'",
            "  ipc-advisor matrix 'Windows 95'",
            "  ipc-advisor matrix rpc win32s --format json"
        })
final class MatrixCommand extends LookupCommand {

    /** The notations of the table. */
    enum Notation {
        TEXT,
        JSON,
        CSV,
        MARKDOWN
    }

    @Parameters(
            arity = "0..2",
            paramLabel = "NAME",
            description = "A mechanism, a platform, or one of each, by any name that requirements accept.")
    private List<String> names = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = Word.OfNotation.class,
            description = "text, json, csv or markdown; text unless said.")
    private Notation format = Notation.TEXT;

    MatrixCommand(Call call) {
        super(call);
    }

    @Override
    String text(int width) {
        Matrix matrix = matrix(knowledge());
        return switch (format) {
            case TEXT -> new MatrixReport(matrix).text(width);
            case JSON -> MatrixJson.of(matrix);
            case CSV -> new MatrixReport(matrix).csv();
            case MARKDOWN -> new MatrixReport(matrix).markdown();
        };
    }

    private Matrix matrix(Knowledge knowledge) {
        Mechanism row = null;
        Platform column = null;
        for (String name : names) {
            Naming<Mechanism> mechanism = knowledge.mechanismNames().find(name);
            Naming<Product> product = knowledge.productNames().find(name);
            if (mechanism instanceof Naming.Found<Mechanism> found && row == null) {
                row = withRow(found.value());
            } else if (product instanceof Naming.Found<Product> found && column == null) {
                column = column(knowledge, found.value());
            } else {
                throw bad(name, mechanism, product);
            }
        }
        return Matrix.part(knowledge, row, column);
    }

    private Mechanism withRow(Mechanism mechanism) {
        if (!mechanism.row()) {
            throw usage("The table has no row for " + mechanism.name() + ".");
        }
        return mechanism;
    }

    private Platform column(Knowledge knowledge, Product product) {
        return knowledge.platforms().stream()
                .filter(p -> p.id().equals(product.platform()))
                .findFirst()
                .orElseThrow(() -> usage("The table has no column for " + product.name() + "."));
    }

    /** Why a name does not fit: the better of the two answers, or that there are two of a kind. */
    private ParameterException bad(String name, Naming<Mechanism> mechanism, Naming<Product> product) {
        if (mechanism instanceof Naming.Refused<Mechanism> m && product instanceof Naming.Refused<Product> p) {
            boolean rather = m.code().equals("unknown-name") && !m.message().contains("Did you mean");
            return usage(rather ? p.message() : m.message());
        }
        return usage(String.format(
                Locale.ROOT, "Name one mechanism and one platform at most; '%s' is the second of its kind.", name));
    }
}
