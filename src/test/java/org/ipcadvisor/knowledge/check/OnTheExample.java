package org.ipcadvisor.knowledge.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.ipcadvisor.knowledge.SourceFiles;
import org.junit.jupiter.api.io.TempDir;

/** Tests that change one thing in the sound example, and say what is then found. */
abstract class OnTheExample {

    static final SourceFiles REPORT = SourceFiles.fieldReport();

    @TempDir
    Path parent;

    final Checkup checkup(SourceFiles files) {
        return Checkup.of(files.in(parent), List.of());
    }

    /** A folder has exactly these findings, each as "check notes.yaml:3:5: what is wrong". */
    final void found(SourceFiles files, String... findings) {
        Checkup checkup = checkup(files);
        assertThat(checkup.findings())
                .extracting(f -> f.check() + " " + f.flaw().toString().replace(checkup.folder() + "/", ""))
                .containsExactly(findings);
        assertThat(checkup.isSound()).isFalse();
    }
}
