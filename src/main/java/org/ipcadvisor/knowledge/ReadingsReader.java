package org.ipcadvisor.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ipcadvisor.knowledge.NotesReader.ReadNote;
import org.jspecify.annotations.Nullable;

/** Reads {@code readings.yaml}: how the source is read where its words leave a choice, and what hangs on that. */
final class ReadingsReader {

    static final String FILE = "readings.yaml";
    private static final String WITHDRAWS = "withdraws";
    private static final String EXTENDS = "extends";
    private static final String JOINS = "joins";
    private static final String NOTES = "notes";
    private static final String PLATFORMS = "platforms";
    private static final String PRODUCTS = "products";
    private static final String BELOW = "below";
    private static final String WIN32 = "win32";

    private final String source;
    private final Registry registry;
    private final List<Cell> cells;
    private final List<Statement> statements;
    private final List<SourceReading> readings = new ArrayList<>();
    private final List<ReadingClause> clauses = new ArrayList<>();

    /** Reads what hangs on readings of the given notes to the given cells. */
    ReadingsReader(String source, Registry registry, List<Cell> cells, List<ReadNote> notes) {
        this.source = source;
        this.registry = registry;
        this.cells = cells;
        this.statements = notes.stream().flatMap(n -> n.statements().stream()).toList();
    }

    void read(SourceTable file) {
        for (String id : file.keys()) {
            if (Ids.ID.matcher(id).matches()) {
                read(id, file.table(id));
            } else {
                file.problem(id, "A reading is named in lower case with hyphens, not \"" + id + "\".");
            }
        }
    }

    /** The readings, in the order written. */
    List<SourceReading> readings() {
        return readings;
    }

    /** What the notes say, each statement with what hangs on a reading. */
    List<Statement> statements() {
        return statements.stream()
                .map(s -> s.under(clauses.stream()
                        .filter(c -> c.notes().contains(s.number()))
                        .toList()))
                .toList();
    }

    private void read(String id, SourceTable table) {
        table.allowing(Set.of("says", "otherwise", WITHDRAWS, EXTENDS, JOINS));
        if (Stream.of(WITHDRAWS, EXTENDS, JOINS).noneMatch(table::has)) {
            table.problem("Say in \"withdraws\", \"extends\" or \"joins\" what rejecting the reading changes.");
        }
        SourceReading reading =
                new SourceReading(source, id, table.text("says"), table.text("otherwise"), joined(table));
        readings.add(reading);
        table.tables(WITHDRAWS).forEach(clause -> {
            clause.allowing(Set.of(NOTES, PLATFORMS, PRODUCTS, BELOW));
            add(clause, reading, platforms(clause), false);
        });
        table.tables(EXTENDS).forEach(clause -> {
            clause.allowing(Set.of(NOTES));
            add(clause, reading, ids(p -> !p.win32()), true);
        });
    }

    private List<String> joined(SourceTable table) {
        String word = table.optional(JOINS);
        if (word != null && !word.isEmpty() && !word.equals(WIN32)) {
            table.problem(JOINS, "\"joins\" is win32, or left out for none, not \"" + word + "\".");
        }
        return word == null ? List.of() : ids(Platform::win32);
    }

    private void add(SourceTable table, SourceReading reading, List<String> on, boolean extending) {
        List<Integer> notes = table.numbers(NOTES);
        ReadingClause clause =
                new ReadingClause(reading, notes, on, products(table, on), version(table), !extending, extending);
        for (int note : notes) {
            if (binds(clause, note)) {
                continue;
            }
            String said = extending
                    ? " does not stop at Win32 platforms, or reaches no cell on others."
                    : " restricts no cell there.";
            table.problem(NOTES, "Nothing of note " + note + " hangs on the reading: it" + said);
        }
        if (notes.isEmpty()) {
            table.problem("Say in \"notes\" which notes hang on the reading.");
        }
        clauses.add(clause);
    }

    /** Whether a clause makes a difference to what a note says. */
    private boolean binds(ReadingClause clause, int note) {
        return statements.stream()
                .filter(s -> s.number() == note && (s.win32Only() || !clause.extending()))
                .map(s -> s.under(List.of(clause)))
                .anyMatch(s -> cells.stream()
                        .filter(c -> clause.platforms().contains(c.platform()))
                        .anyMatch(c -> s.reaches(c, registry.platform(c.platform()))));
    }

    private List<String> platforms(SourceTable table) {
        List<String> named = table.texts(PLATFORMS);
        List<String> all = ids(p -> true);
        named.stream()
                .filter(id -> !all.contains(id))
                .forEach(id -> table.problem(PLATFORMS, "\"" + id + "\" is no column of platforms.yaml."));
        return table.has(PLATFORMS) ? named : all;
    }

    private List<String> ids(Predicate<Platform> sort) {
        return registry.platforms().stream().filter(sort).map(Platform::id).toList();
    }

    private List<String> products(SourceTable table, List<String> on) {
        List<String> named = new ArrayList<>();
        for (String name : table.texts(PRODUCTS)) {
            Naming<Product> naming = registry.productNames().find(name);
            if (naming instanceof Naming.Found<Product> found
                    && on.contains(found.value().platform())) {
                named.add(found.value().name());
            } else {
                table.problem(PRODUCTS, "\"" + name + "\" is no product of these columns in platforms.yaml.");
            }
        }
        return named;
    }

    private static @Nullable Version version(SourceTable table) {
        String text = table.optional(BELOW);
        Version version = text == null ? null : Version.parse(text).orElse(null);
        if (text != null && !text.isEmpty() && version == null) {
            table.problem(BELOW, "\"" + text + "\" is no version: it has to start with a decimal number.");
        }
        return version;
    }
}
