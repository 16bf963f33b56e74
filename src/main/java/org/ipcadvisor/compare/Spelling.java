package org.ipcadvisor.compare;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ipcadvisor.knowledge.Knowledge;
import org.ipcadvisor.knowledge.Names;
import org.ipcadvisor.knowledge.Naming;
import org.jspecify.annotations.Nullable;

/** How a document spells products and mechanisms: another name of the same one, as Win95 of Windows 95, is no difference. */
final class Spelling {

    private final Knowledge knowledge;
    private final Map<Object, String> spelled = new HashMap<>();

    /** Spells as a document does; of several names of one thing, the first. */
    Spelling(Knowledge knowledge, Map<String, Object> document) {
        this.knowledge = knowledge;
        of(document);
    }

    /** A document in this spelling; what names something that has none here stays. */
    Map<String, Object> of(Map<String, Object> document) {
        Map<String, Object> respelled = new LinkedHashMap<>();
        entries("", document).forEach((key, value) -> respelled.put(key.toString(), value));
        return respelled;
    }

    private Map<Object, @Nullable Object> entries(String key, Map<?, ?> entries) {
        Map<Object, @Nullable Object> respelled = new LinkedHashMap<>();
        entries.forEach((name, value) -> {
            boolean lends = key.equals("assume");
            respelled.put(lends ? named(key, name.toString()) : name, value(lends ? key : name.toString(), value));
        });
        return respelled;
    }

    private @Nullable Object value(String key, @Nullable Object value) {
        if (value instanceof Map<?, ?> entries) {
            Object platform = key.equals("targets") && entries.size() == 1 ? entries.get("platform") : null;
            return platform == null ? entries(key, entries) : value(key, platform);
        }
        if (value instanceof List<?> elements) {
            return elements.stream().map(element -> value(key, element)).toList();
        }
        return value instanceof String name ? named(key, name) : value;
    }

    /** A name in this spelling, if it is one at all: its key tells what it names. */
    private String named(String key, String name) {
        return switch (key) {
            case "targets", "platform", "assume" -> respelled(knowledge.productNames(), name);
            case "chosen", "only", "forbid", "prefer", "mechanism" -> respelled(knowledge.mechanismNames(), name);
            default -> name;
        };
    }

    private <T> String respelled(Names<T> names, String name) {
        return names.find(name) instanceof Naming.Found<T> found
                ? spelled.computeIfAbsent(found.value(), first -> name)
                : name;
    }
}
