package org.ipcadvisor.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads {@code platforms.yaml}: the columns of a table, the products that each stands for, and their names. */
final class PlatformsReader {

    static final String FILE = "platforms.yaml";

    private final Map<String, List<Integer>> headings;
    private final List<Platform> platforms = new ArrayList<>();
    private final List<Product> products = new ArrayList<>();
    private final Map<String, Product> columns = new LinkedHashMap<>();
    private final Names<Product> names = new Names<>("platform", Product::name);

    /** Reads the columns of a table that has the given headings, each with the notes that it carries. */
    PlatformsReader(Map<String, List<Integer>> headings) {
        this.headings = headings;
    }

    void read(SourceTable file) {
        file.allowing(Set.of("columns", "without-column", "may-borrow", "ambiguous", "outside"));
        SourceTable tables = file.table("columns");
        tables.keys().forEach(id -> addColumn(id, tables.table(id)));
        SourceTable without = file.table("without-column");
        SourceTable borrowing = file.table("may-borrow");
        without.keys()
                .forEach(name -> addProduct(
                        without, new Product(name, null, false, without.texts(name), borrowing.texts(name))));
        borrowing.keys().forEach(name -> checkBorrowing(borrowing, name));
        OtherWords.read(file, names, columns::get);
    }

    List<Platform> platforms() {
        return platforms;
    }

    List<Product> products() {
        return products;
    }

    Names<Product> names() {
        return names;
    }

    private void addColumn(String id, SourceTable table) {
        table.allowing(Set.of("name", "win32", "version", "aliases", "products"));
        String name = table.text("name");
        List<Integer> notes = headings.get(name);
        if (notes == null && !name.isEmpty()) {
            table.problem("The table has no column \"" + name + "\".");
        }
        platforms.add(new Platform(id, name, table.flag("win32"), notes == null ? List.of() : notes));
        List<String> aliases = new ArrayList<>(table.texts("aliases"));
        aliases.add(id);
        Product column = new Product(name, id, table.flag("version"), aliases, List.of());
        columns.put(id, column);
        addProduct(table, column);
        SourceTable named = table.table("products");
        named.keys()
                .forEach(
                        product -> addProduct(named, new Product(product, id, false, named.texts(product), List.of())));
    }

    private void checkBorrowing(SourceTable borrowing, String name) {
        if (products.stream().noneMatch(p -> p.name().equals(name) && p.platform() == null)) {
            borrowing.problem(name, "\"" + name + "\" is no product of without-column.");
        }
        for (String like : borrowing.texts(name)) {
            if (products.stream().noneMatch(p -> p.name().equals(like) && p.platform() != null)) {
                borrowing.problem(name, "\"" + like + "\" is no product that has a column.");
            }
        }
    }

    private void addProduct(SourceTable table, Product product) {
        products.add(product);
        name(table, product, product.name());
        product.aliases().forEach(alias -> name(table, product, alias));
    }

    private void name(SourceTable table, Product product, String name) {
        @Nullable Product earlier = names.add(name, product);
        if (earlier != null) {
            table.problem("\"" + name + "\" is already a name of " + earlier.name() + ".");
        }
    }
}
