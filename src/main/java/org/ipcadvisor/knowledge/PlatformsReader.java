package org.ipcadvisor.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ipcadvisor.document.Limit;
import org.jspecify.annotations.Nullable;

/**
 * Reads the {@code platforms.yaml} of each source: the columns of its table, the products that each stands for, and their
 * names. What an earlier source has already keeps what that says of it, and takes on the other names.
 */
final class PlatformsReader {

    static final String FILE = "platforms.yaml";

    private final Map<String, Platform> platforms = new LinkedHashMap<>();
    private final Map<String, Product> products = new LinkedHashMap<>();
    private final Map<String, Product> columns = new LinkedHashMap<>();
    private final NameRegister register = new NameRegister();

    /** Reads one source's file; gives the columns of its table, which has these headings, under their own names. */
    List<Platform> read(SourceTable file, Set<String> headings) {
        file.allowing(Set.of("columns", "without-column", "may-borrow", "ambiguous", "outside"));
        register.open(file);
        List<Platform> read = new ArrayList<>();
        SourceTable tables = file.table("columns");
        for (String id : tables.keys()) {
            Ids.check(tables, id, "A column");
            read.add(addColumn(id, tables.table(id), headings));
        }
        SourceTable without = file.table("without-column");
        SourceTable borrowing = file.table("may-borrow");
        without.keys()
                .forEach(name -> addProduct(
                        without, new Product(name, null, false, without.texts(name), borrowing.texts(name))));
        borrowing.keys().forEach(name -> checkBorrowing(borrowing, name));
        return read;
    }

    List<Platform> platforms() {
        return List.copyOf(platforms.values());
    }

    List<Product> products() {
        return List.copyOf(products.values());
    }

    /** The names under which products are found; a column's id stands for the column itself as a product. */
    Names<Product> names() {
        return register.names("platform", products(), this::id, Product::name);
    }

    /** A column's id for the column itself, else the product's name. */
    private String id(Product product) {
        return columns.entrySet().stream()
                .filter(column -> column.getValue().name().equals(product.name()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(product.name());
    }

    private Platform addColumn(String id, SourceTable table, Set<String> headings) {
        table.allowing(Set.of("name", "win32", "version", "aliases", "products"));
        String name = table.text("name");
        if (!headings.contains(name) && !name.isEmpty()) {
            table.problem("The table has no column \"" + name + "\".");
        }
        Platform platform = new Platform(id, name, table.flag("win32"));
        Platform earlier = platforms.putIfAbsent(id, platform);
        if (platforms.size() == Limit.COLUMNS.most() + 1 && earlier == null) {
            table.problem("This is one column too many. " + Limit.COLUMNS.sentence());
        }
        if (earlier != null && earlier.win32() != platform.win32()) {
            table.problem(
                    "win32", "Another source says that " + id + " is" + (earlier.win32() ? "" : " not") + " Win32.");
        }
        addNames(id, name, table, earlier == null);
        SourceTable named = table.table("products");
        named.keys()
                .forEach(
                        product -> addProduct(named, new Product(product, id, false, named.texts(product), List.of())));
        return platform;
    }

    /** Adds the names of a column; what an earlier source calls one of its products is that product's name still. */
    private void addNames(String id, String name, SourceTable table, boolean isNew) {
        List<String> products = table.table("products").keys();
        List<String> aliases = Stream.concat(table.texts("aliases").stream(), Stream.of(id))
                .filter(alias -> !register.isNameOf(alias, products))
                .toList();
        if (isNew) {
            Product column = new Product(name, id, table.flag("version"), aliases, List.of());
            columns.put(id, column);
            addProduct(table, column, register.isNameOf(name, products) ? aliases : named(column));
        } else {
            aliases.forEach(alias -> register.add(table, alias, id));
        }
    }

    private void checkBorrowing(SourceTable borrowing, String name) {
        Product borrower = products.get(name);
        if (borrower == null || borrower.platform() != null) {
            borrowing.problem(name, "\"" + name + "\" is no product of without-column.");
        }
        for (String like : borrowing.texts(name)) {
            Product lender = products.get(like);
            if (lender == null || lender.platform() == null) {
                borrowing.problem(name, "\"" + like + "\" is no product that has a column.");
            }
        }
    }

    private void addProduct(SourceTable table, Product product) {
        addProduct(table, product, named(product));
    }

    private static List<String> named(Product product) {
        return Stream.concat(Stream.of(product.name()), product.aliases().stream())
                .toList();
    }

    private void addProduct(SourceTable table, Product product, List<String> names) {
        Product earlier = products.get(product.name());
        if (earlier != null && isElsewhere(earlier.platform(), product.platform())) {
            table.problem(product.name() + " belongs to the column " + earlier.platform() + " already, not to "
                    + product.platform() + ".");
        }
        products.merge(product.name(), product, PlatformsReader::merged);
        String id = id(product);
        names.forEach(name -> register.add(table, name, id));
    }

    private static boolean isElsewhere(@Nullable String one, @Nullable String other) {
        return one != null && other != null && !one.equals(other);
    }

    /** What a product may borrow stays as the first source that says so has it. */
    private static Product merged(Product earlier, Product later) {
        return new Product(
                earlier.name(),
                earlier.platform() == null ? later.platform() : earlier.platform(),
                earlier.versioned() || later.versioned(),
                united(earlier.aliases(), later.aliases()),
                earlier.mayBorrow().isEmpty() ? later.mayBorrow() : earlier.mayBorrow());
    }

    private static List<String> united(List<String> some, List<String> others) {
        Set<String> all = new LinkedHashSet<>(some);
        all.addAll(others);
        return List.copyOf(all);
    }
}
