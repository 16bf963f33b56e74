package org.ipcadvisor.knowledge;

import java.util.function.Predicate;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * JSON Schemas (2020-12) of the names that are known. Each offers the canonical names with a description, which an editor
 * completes, beside a pattern that takes every other spelling.
 */
public final class NameSchemas {

    private static final String ID = "^[a-z0-9]+([-.][a-z0-9]+)*$";

    private final Knowledge known;

    /** Speaks of what is known. */
    public NameSchemas(Knowledge known) {
        this.known = known;
    }

    /** The names of some products. */
    public ObjectNode products(String description, Predicate<Product> some) {
        ObjectNode schema = described(description);
        ArrayNode choices = schema.putArray("anyOf");
        known.productNames().all().stream()
                .filter(some)
                .forEach(product -> choice(choices, product.name(), described(product)));
        String said = "Write the name of a platform that the sources know; ipc-advisor platforms lists them.";
        spellings(choices, known.productNames().pattern(some), said);
        return schema;
    }

    /** The names of the mechanisms. */
    public ObjectNode mechanisms(String description) {
        ObjectNode schema = described(description);
        ArrayNode choices = schema.putArray("anyOf");
        known.mechanisms().forEach(mechanism -> choice(choices, mechanism.id(), described(mechanism)));
        String said = "Write the name of a mechanism that the sources know; ipc-advisor mechanisms lists them.";
        spellings(choices, known.mechanismNames().pattern(mechanism -> true), said);
        return schema;
    }

    /** The ids of the mechanisms, beside which another source may have others. */
    public ObjectNode mechanismIds(String description) {
        ObjectNode schema = described(description);
        ArrayNode choices = schema.putArray("anyOf");
        known.mechanisms().forEach(mechanism -> choice(choices, mechanism.id(), described(mechanism)));
        choices.addObject().put("type", "string").put("pattern", ID);
        return schema;
    }

    /** The ids of the columns, beside which another source may have others. */
    public ObjectNode platformIds(String description) {
        ObjectNode schema = described(description);
        ArrayNode choices = schema.putArray("anyOf");
        known.platforms()
                .forEach(column ->
                        choice(choices, column.id(), "The column that the source calls " + column.name() + "."));
        choices.addObject().put("type", "string").put("pattern", ID);
        return schema;
    }

    /** The columns that some products borrow, by the products' names. */
    public ObjectNode assumptions(Predicate<Product> some) {
        ObjectNode schema = mapping("Columns that products without one borrow, by the products' names.");
        ObjectNode named = schema.putObject("properties");
        known.productNames().all().stream()
                .filter(some)
                .forEach(product -> named.putObject(product.name())
                        .put(
                                "description",
                                described(product) + " Write the platform that it is assumed to behave like.")
                        .setAll(column()));
        schema.putObject("patternProperties").set(known.productNames().pattern(some), column());
        return schema;
    }

    private static ObjectNode column() {
        ObjectNode column = JsonMapper.shared().createObjectNode();
        ArrayNode choices = column.putArray("anyOf");
        choices.addObject().put("$ref", "#/$defs/column");
        choices.addObject().put("type", "null");
        return column;
    }

    /** The list of sources that are to speak. */
    public ObjectNode sources() {
        ObjectNode schema = described("The sources that are to speak, by their ids.");
        schema.put("type", "array").put("minItems", 1).put("uniqueItems", true);
        ArrayNode choices = schema.putObject("items").putArray("anyOf");
        known.sources()
                .forEach(source -> choice(
                        choices, source.id(), source.title() + ", in the revision of " + source.revision() + "."));
        return schema;
    }

    /** The readings that can be accepted or rejected, by their ids. */
    public ObjectNode readings() {
        ObjectNode schema = mapping("How the sources are read: true accepts a reading, false rejects it.");
        ObjectNode named = schema.putObject("properties");
        for (SourceReading reading : known.readings()) {
            String unless = reading.held()
                    ? " It is accepted unless false is written."
                    : " It is rejected unless true is written.";
            ObjectNode one = named.putObject(reading.id()).put("description", reading.says() + unless);
            one.putArray("type").add("boolean").add("null");
        }
        return schema;
    }

    private static ObjectNode described(String description) {
        return JsonMapper.shared().createObjectNode().put("description", description);
    }

    private static ObjectNode mapping(String description) {
        return described(description).put("type", "object").put("additionalProperties", false);
    }

    private static void choice(ArrayNode choices, String name, String description) {
        choices.addObject().put("const", name).put("description", description);
    }

    private static void spellings(ArrayNode choices, String pattern, String otherwise) {
        choices.addObject().put("type", "string").put("pattern", pattern).put("errorMessage", otherwise);
    }

    private String described(Product product) {
        String column = product.platform();
        if (column == null) {
            return product.name() + " is in the scope of the sources and has no column in a table.";
        }
        String title = known.platform(column).name();
        return product.name().equals(title)
                ? title + " is the column " + column + " as a whole."
                : product.name() + " belongs to the column " + title + " (" + column + ").";
    }

    private static String described(Mechanism mechanism) {
        return mechanism.name()
                + (mechanism.row() ? " has a row in a table." : " has no row in a table, and so is undetermined.");
    }
}
