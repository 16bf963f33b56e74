package org.ipcadvisor.cli;

import java.util.List;
import java.util.Locale;
import org.ipcadvisor.document.Wording;
import org.ipcadvisor.knowledge.Knowledge;
import org.ipcadvisor.knowledge.Mechanism;
import org.ipcadvisor.knowledge.Naming;
import org.ipcadvisor.knowledge.Platform;
import org.ipcadvisor.knowledge.Product;
import org.ipcadvisor.report.MatrixJson;
import org.ipcadvisor.report.MatrixReport;
import org.ipcadvisor.report.Tables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Shows the tables of the sources, or a row, a column or a cell of them. */
@Command(
        name = "matrix",
        description = {
            "Show the tables of the sources with their notes, and what sources without a table say: all of it, a row, a"
                    + " column, or one cell.",
            "* marks a cell on which another text comments. CSV is one table alone."
        },
        footer = {
            "",
            "Examples:",
            "  ipc-advisor matrix",
            "  ipc-advisor matrix 'named pipes'",
            "  ipc-advisor matrix 'Windows 95'",
            "  ipc-advisor matrix rpc win32s --format json",
            "  ipc-advisor matrix --source win32-ipc-guide --format csv"
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

    @Mixin
    private SourceOption source = new SourceOption();

    MatrixCommand(Call call) {
        super(call);
    }

    @Override
    String text(int width) {
        Tables tables = tables(source.of(knowledge()));
        return switch (format) {
            case TEXT -> new MatrixReport(tables).text(width);
            case JSON -> MatrixJson.of(tables);
            case CSV -> csv(tables);
            case MARKDOWN -> new MatrixReport(tables).markdown();
        };
    }

    private String csv(Tables tables) {
        if (tables.tabled().size() > 1) {
            throw usage("Several sources have a table: " + Wording.all(tables.tabled())
                    + ". Name the one that is to be written with --source.");
        }
        return new MatrixReport(tables).csv();
    }

    private Tables tables(Knowledge knowledge) {
        Mechanism row = null;
        Platform column = null;
        for (String name : names) {
            Naming<Mechanism> mechanism = knowledge.mechanismNames().find(name);
            Naming<Product> product = knowledge.productNames().find(name);
            if (mechanism instanceof Naming.Found<Mechanism> found && row == null) {
                row = found.value();
            } else if (product instanceof Naming.Found<Product> found && column == null) {
                column = column(knowledge, found.value());
            } else {
                throw bad(name, mechanism, product);
            }
        }
        Tables tables = Tables.of(knowledge, row, column);
        if (tables.isEmpty()) {
            String of = row == null ? String.join(" ", names) : row.name();
            throw usage("No table has a row for " + of + ", and no text speaks of it.");
        }
        return tables;
    }

    private Platform column(Knowledge knowledge, Product product) {
        return knowledge.platforms().stream()
                .filter(p -> p.id().equals(product.platform()))
                .findFirst()
                .orElseThrow(() -> usage("No table has a column for " + product.name() + "."));
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
