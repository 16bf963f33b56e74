package org.ipcadvisor;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ipcadvisor.document.BadDocumentException;
import org.ipcadvisor.document.Syntax;
import org.ipcadvisor.document.Wording;
import org.ipcadvisor.knowledge.Knowledge;
import org.ipcadvisor.knowledge.Platform;
import org.ipcadvisor.requirements.Requirements;
import org.jspecify.annotations.Nullable;

/**
 * Requirements in the short form for every non-empty set of the columns, alike but for their targets. Where there are many
 * columns, the sets are those of one or two: what bears on a set bears on a column, or on two that have to work together.
 */
final class EverySet {

    /** With how many columns all sets are counted; each one more doubles them. */
    private static final int FEW = 9;

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
        return "{platform: " + Wording.quoted(column.name()) + stated + '}';
    }

    /**
     * The requirements of each set: the first column alone, the second, both, the third and so on.
     *
     * @param needs what stands under {@code needs}, as a YAML mapping in braces
     */
    List<Requirements> needing(String needs) {
        return (targets.size() > FEW ? smallSets() : allSets())
                .map(set -> read(String.join(", ", set), needs))
                .toList();
    }

    private Stream<List<String>> allSets() {
        return IntStream.range(1, 1 << targets.size())
                .mapToObj(set -> IntStream.range(0, targets.size())
                        .filter(column -> (set >> column & 1) == 1)
                        .mapToObj(targets::get)
                        .toList());
    }

    private Stream<List<String>> smallSets() {
        return IntStream.range(0, targets.size())
                .boxed()
                .flatMap(last -> Stream.concat(
                        Stream.of(List.of(targets.get(last))),
                        IntStream.range(0, last).mapToObj(first -> List.of(targets.get(first), targets.get(last)))));
    }

    private Requirements read(String chosen, String needs) {
        String document = "version: 1\napplication: set\ntargets: [" + chosen + "]\nneeds: " + needs + "\n";
        try {
            return advisor.read(null, document.getBytes(StandardCharsets.UTF_8), Syntax.YAML);
        } catch (BadDocumentException e) {
            throw new IllegalArgumentException("These needs are no needs of the short form: " + needs, e);
        }
    }
}
