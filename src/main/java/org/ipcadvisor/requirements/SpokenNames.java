package org.ipcadvisor.requirements;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.ipcadvisor.knowledge.Knowledge;
import org.ipcadvisor.knowledge.Names;
import org.ipcadvisor.knowledge.Product;

/**
 * What products' names stand for where some of the sources speak: each name is understood, whoever has it, and the product
 * has a column only if one of these sources has that.
 */
final class SpokenNames {

    private final Knowledge knowledge;
    private final Map<Set<String>, Names<Product>> products = new ConcurrentHashMap<>();

    SpokenNames(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** What all sources know. */
    Knowledge knowledge() {
        return knowledge;
    }

    /** The names of products where these sources speak. */
    Names<Product> products(List<String> sources) {
        return sources.size() == knowledge.sources().size()
                ? knowledge.productNames()
                : products.computeIfAbsent(
                        Set.copyOf(sources), ids -> knowledge.only(ids).productNames());
    }
}
