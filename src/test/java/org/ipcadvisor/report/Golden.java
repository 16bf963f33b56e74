package org.ipcadvisor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whole outputs kept as files; {@code -Dgoldens=update} writes them anew. */
final class Golden {

    private static final Path FOLDER = Path.of("src", "test", "resources", "org", "ipcadvisor", "report");

    private Golden() {}

    static void assertSame(String name, String output) throws IOException {
        Path file = FOLDER.resolve(name);
        if ("update".equals(System.getProperty("goldens"))) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, output);
        }
        assertThat(output).as(name).isEqualTo(Files.readString(file));
    }
}
