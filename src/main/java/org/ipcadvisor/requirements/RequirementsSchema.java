package org.ipcadvisor.requirements;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.ipcadvisor.knowledge.Knowledge;
import org.ipcadvisor.knowledge.NameSchemas;
import org.ipcadvisor.knowledge.Product;
import org.ipcadvisor.knowledge.Schemas;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a requirements document looks like, as a JSON Schema (2020-12). The keys and their descriptions are a resource; the
 * names of platforms, mechanisms, sources and readings come from what is known, and what is said of a key that does not
 * stand where it belongs comes from the {@link Layout} that the reader goes by.
 */
public final class RequirementsSchema {

    private static final Map<String, Keys> LAYOUT = new LinkedHashMap<>();

    static {
        LAYOUT.put("shortForm", Layout.SHORT_FORM);
        LAYOUT.put("longForm", Layout.LONG_FORM);
        LAYOUT.put("targetMapping", Layout.TARGET);
        LAYOUT.put("componentTargetMapping", Layout.TARGET_OF_COMPONENT);
        LAYOUT.put("needs", Layout.NEEDS);
        LAYOUT.put("rpc", Layout.RPC);
        LAYOUT.put("linkRpc", Layout.RPC_OF_LINK);
        LAYOUT.put("component", Layout.COMPONENT);
        LAYOUT.put("link", Layout.LINK);
        LAYOUT.put("constraints", Layout.CONSTRAINTS);
    }

    private RequirementsSchema() {}

    /** The schema where the given things are known. */
    public static ObjectNode of(Knowledge known) {
        ObjectNode schema = (ObjectNode) JsonMapper.shared().readTree(Schemas.text("requirements"));
        ObjectNode parts = (ObjectNode) schema.get("$defs");
        NameSchemas names = new NameSchemas(known);
        parts.set("platform", names.products("A platform, by its own name or another that is accepted.", p -> true));
        parts.set("versioned", names.products("A platform that takes a version.", Product::versioned));
        parts.set("column", names.products("A platform with a column in a table.", p -> p.platform() != null));
        parts.set("mechanism", names.mechanisms("A mechanism, by its id or another name that is accepted."));
        parts.set("sources", names.sources());
        parts.set("readings", names.readings());
        parts.set("assume", names.assumptions(p -> p.platform() == null));
        LAYOUT.forEach((name, keys) -> misplaced((ObjectNode) parts.get(name), keys));
        return schema;
    }

    /** Keys that belong elsewhere may be null here, which is left out, and else are answered with where they belong. */
    private static void misplaced(ObjectNode mapping, Keys keys) {
        Predicate<String> free = key -> !keys.isAllowed(key);
        Map<String, List<String>> bySentence = keys.elsewhere().stream()
                .filter(free)
                .collect(Collectors.groupingBy(
                        key -> String.valueOf(keys.elsewhere(key)), LinkedHashMap::new, Collectors.toList()));
        if (!bySentence.isEmpty()) {
            ObjectNode patterns = mapping.withObject("patternProperties");
            bySentence.forEach((sentence, some) -> patterns.putObject(some.stream()
                            .map(RequirementsSchema::quoted)
                            .collect(Collectors.joining("|", "^(?:", ")$")))
                    .put("description", "This does not stand here. " + sentence)
                    .put("type", "null")
                    .put("errorMessage", "This does not stand here. " + sentence));
        }
    }

    private static String quoted(String key) {
        return key.replace(".", "\\.").replace("$", "\\$");
    }
}
