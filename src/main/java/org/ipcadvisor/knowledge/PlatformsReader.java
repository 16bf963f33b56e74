package org.ipcadvisor.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads {@code platforms.yaml}: the columns of a table, the products that each stands for, and their names. */
final class PlatformsReader {

    private static final String FILE = "platforms.yaml";

    private final SourceFolder folder;
    private final Map<String, List<Integer>> headings;
    private final List<Platform> platforms = new ArrayList<>();
    private final List<Product> products = new ArrayList<>();
    private final Map<String, Product> columns = new LinkedHashMap<>();
    private final Names<Product> names = new Names<>("platform", Product::name);

    /** Reads from a folder whose table has the given headings, each with the notes that it carries. */
    PlatformsReader(SourceFolder folder, Map<String, List<Integer>> headings) {
        this.folder = folder;
        this.headings = headings;
    }

    void read() {
        SourceFolder.Table file = folder.yaml(FILE, Set.of("columns", "without-column", "ambiguous", "outside"));
        SourceFolder.Table tables = file.table("columns");
        tables.keys().forEach(id -> addColumn(id, tables.table(id)));
        SourceFolder.Table without = file.table("without-column");
        without.keys().forEach(name -> addProduct(without, new Product(name, null, false, without.texts(name))));
        SourceFolder.Table ambiguous = file.table("ambiguous");
        for (String word : ambiguous.keys()) {
            names.addAmbiguous(
                    word, ambiguous.texts(word).stream().map(this::column).toList());
        }
        SourceFolder.Table outside = file.table("outside");
        outside.keys().forEach(word -> names.addOutside(word, outside.text(word)));
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

    private void addColumn(String id, SourceFolder.Table table) {
        table.allowing(Set.of("name", "win32", "version", "aliases", "products"));
        String name = table.text("name");
        List<Integer> notes = headings.get(name);
        if (notes == null) {
            table.problem("The table has no column \"" + name + "\".");
        }
        platforms.add(new Platform(id, name, platforms.size(), table.flag("win32"), notes == null ? List.of() : notes));
        List<String> aliases = new ArrayList<>(table.texts("aliases"));
        aliases.add(id);
        Product column = new Product(name, id, table.flag("version"), aliases);
        columns.put(id, column);
        addProduct(table, column);
        SourceFolder.Table named = table.table("products");
        named.keys().forEach(product -> addProduct(named, new Product(product, id, false, named.texts(product))));
    }

    private void addProduct(SourceFolder.Table table, Product product) {
        products.add(product);
        name(table, product, product.name());
        product.aliases().forEach(alias -> name(table, product, alias));
    }

    private void name(SourceFolder.Table table, Product product, String name) {
        @Nullable Product earlier = names.add(name, product);
        if (earlier != null) {
            table.problem("\"" + name + "\" is already a name of " + earlier.name() + ".");
        }
    }

    private Product column(String id) {
        Product column = columns.get(id);
        if (column == null) {
            throw new BadKnowledgeException(
                    List.of(folder.id() + '/' + FILE + ": \"" + id + "\" is no column of this file."));
        }
        return column;
    }
}
