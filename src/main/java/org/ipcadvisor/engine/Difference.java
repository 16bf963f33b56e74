package org.ipcadvisor.engine;

import java.util.List;
import org.ipcadvisor.advice.Fact;
import org.ipcadvisor.knowledge.Source;
import org.jspecify.annotations.Nullable;

/**
 * That two sources differ.
 *
 * @param matter on what
 * @param strict the one by which less is possible
 * @param lenient the other
 */
record Difference(String matter, Source strict, Source lenient) implements Premise {

    @Override
    public List<Fact> facts() {
        return List.of();
    }

    @Override
    public @Nullable String name(String key) {
        return switch (key) {
            case "matter" -> matter;
            case "strict" -> strict.label();
            case "since" -> strict.revision();
            case "lenient" -> lenient.label();
            case "later" -> lenient.revision();
            default -> null;
        };
    }
}
