package org.ipcadvisor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that holds what is to come out: compared, or with {@code -Dgoldens=update} written anew. */
public final class Golden {

    private static final boolean UPDATE = "update".equals(System.getProperty("goldens"));

    private Golden() {}

    /** Whether goldens are written anew in this run. */
    public static boolean isWritten() {
        return UPDATE;
    }

    /** Compares a text with its golden file, or writes the file. */
    public static void check(Path file, String actual) throws IOException {
        if (UPDATE) {
            Files.writeString(file, actual);
        }
        assertThat(file).exists();
        assertThat(actual).isEqualTo(Files.readString(file));
    }
}
