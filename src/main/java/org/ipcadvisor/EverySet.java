package org.ipcadvisor;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ipcadvisor.document.BadDocumentException;
import org.ipcadvisor.document.Syntax;
import org.ipcadvisor.knowledge.Knowledge;
import org.ipcadvisor.knowledge.Platform;
import org.ipcadvisor.requirements.Requirements;
import org.jspecify.annotations.Nullable;

/** Requirements in the short form for every non-empty set of the columns, alike but for their targets. */
final class EverySet {

    private final Advisor advisor;
    private final List<String> targets;

    /**
     * The sets of the columns that an advisor knows.
     *
     * @param target how a column stands in {@code targets}, as YAML
     */
    EverySet(Advisor advisor, Function<Platform, String> target) {
        this.advisor = advisor;
        this.targets = advisor.knowledge().platforms().stream().map(target).toList();
    }

    /** A column as a target: by its own name, with a version, if one is given, where it may state one. */
    static String column(Knowledge knowledge, Platform column, @Nullable String version) {
        boolean versioned =
                knowledge.products().stream().anyMatch(p -> p.name().equals(column.name()) && p.versioned());
        String stated = versioned && version != null ? ", version: \"" + version + '"' : "";
        return "{platform: \"" + column.name() + '"' + stated + '}';
    }

    /**
     * The requirements of each set: the first column alone, the second, both, the third and so on.
     *
     * @param needs what stands under {@code needs}, as a YAML mapping in braces
     */
    List<Requirements> needing(String needs) {
        return IntStream.range(1, 1 << targets.size())
                .mapToObj(set -> read(set, needs))
                .toList();
    }

    private Requirements read(int set, String needs) {
        String chosen = IntStream.range(0, targets.size())
                .filter(column -> (set >> column & 1) == 1)
                .mapToObj(targets::get)
                .collect(Collectors.joining(", "));
        String document = "version: 1\napplication: set " + set + "\ntargets: [" + chosen + "]\nneeds: " + needs + "\n";
        try {
            return advisor.read(null, document.getBytes(StandardCharsets.UTF_8), Syntax.YAML);
        } catch (BadDocumentException e) {
            throw new IllegalArgumentException("These needs are no needs of the short form: " + needs, e);
        }
    }
}
