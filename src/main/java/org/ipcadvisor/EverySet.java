package org.ipcadvisor;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.ipcadvisor.document.BadDocumentException;
import org.ipcadvisor.document.Syntax;
import org.ipcadvisor.knowledge.Product;
import org.ipcadvisor.requirements.Requirements;
import org.jspecify.annotations.Nullable;

/** Requirements in the short form for every non-empty set of the columns, alike but for their targets. */
final class EverySet {

    private final Advisor advisor;
    private final List<String> targets;

    /**
     * The sets of the columns that an advisor knows.
     *
     * @param version the version of the columns that may have one; null for none
     */
    EverySet(Advisor advisor, @Nullable String version) {
        this.advisor = advisor;
        this.targets = advisor.knowledge().platforms().stream()
                .map(platform -> column(platform.name()))
                .map(product -> target(product, version))
                .toList();
    }

    private Product column(String name) {
        return advisor.knowledge().products().stream()
                .filter(product -> product.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String target(Product product, @Nullable String version) {
        String stated = product.versioned() && version != null ? ", version: \"" + version + '"' : "";
        return "{platform: \"" + product.name() + '"' + stated + '}';
    }

    /**
     * The requirements of each set: the first column alone, the second, both, the third and so on.
     *
     * @param needs what stands under {@code needs}, as a YAML mapping in braces
     */
    List<Requirements> needing(String needs) {
        List<Requirements> all = new ArrayList<>();
        for (int set = 1; set < 1 << targets.size(); set++) {
            all.add(read(set, needs));
        }
        return all;
    }

    private Requirements read(int set, String needs) {
        List<String> chosen = IntStream.range(0, targets.size())
                .filter(column -> (set >> column & 1) == 1)
                .mapToObj(targets::get)
                .toList();
        String document = "version: 1\napplication: set " + set + "\ntargets: [" + String.join(", ", chosen)
                + "]\nneeds: " + needs + "\n";
        try {
            return advisor.read(null, document.getBytes(StandardCharsets.UTF_8), Syntax.YAML);
        } catch (BadDocumentException e) {
            throw new IllegalArgumentException("These needs are no needs of the short form: " + needs, e);
        }
    }
}
