package org.ipcadvisor;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ipcadvisor.document.BadDocumentException;
import org.ipcadvisor.document.Syntax;
import org.ipcadvisor.knowledge.Platform;
import org.ipcadvisor.requirements.Requirements;

/** The requirements of one application on each set of columns that is not empty, in a stable order. */
final class EverySet {

    private EverySet() {}

    /**
     * The requirements for every set.
     *
     * @param target how a column stands in {@code targets}, as YAML
     * @param needs what the application needs, as YAML
     */
    static Stream<Requirements> of(Advisor advisor, Function<Platform, String> target, String needs) {
        List<String> targets =
                advisor.knowledge().platforms().stream().map(target).toList();
        return IntStream.range(1, 1 << targets.size())
                .mapToObj(set -> IntStream.range(0, targets.size())
                        .filter(column -> (set >> column & 1) == 1)
                        .mapToObj(targets::get)
                        .collect(Collectors.joining(", ")))
                .map(chosen -> "version: 1\napplication: set\ntargets: [" + chosen + "]\nneeds: " + needs + "\n")
                .map(document -> read(advisor, document));
    }

    private static Requirements read(Advisor advisor, String document) {
        try {
            return advisor.read(null, document.getBytes(StandardCharsets.UTF_8), Syntax.YAML);
        } catch (BadDocumentException e) {
            throw new IllegalArgumentException(document, e);
        }
    }
}
