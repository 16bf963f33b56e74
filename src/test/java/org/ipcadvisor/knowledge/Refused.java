package org.ipcadvisor.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Folders that are refused, and all that is said of each: every fault once, with its file and place. */
final class Refused {

    private Refused() {}

    /** A folder is refused with exactly these problems, each as "notes.yaml:3:5: what is wrong". */
    static void refused(SourceFiles files, String... problems) {
        assertThat(problems(files))
                .containsExactlyElementsOf(
                        Arrays.stream(problems).map(p -> "kb95900/" + p).toList());
    }

    /**
     * The article's folder is refused once a passage of it is changed.
     *
     * @param at a passage, after the change, at whose first letter the problem is told
     */
    static void refused(String file, String passage, String by, String at, String message) {
        SourceFiles broken = SourceFiles.article().replacing(file, passage, by);
        refused(broken, broken.place(file, at) + ": " + message);
    }

    static List<String> problems(SourceFiles files) {
        @Nullable BadKnowledgeException refusal = catchThrowableOfType(BadKnowledgeException.class, files::read);
        return refusal == null ? List.of("accepted") : refusal.problems();
    }
}
