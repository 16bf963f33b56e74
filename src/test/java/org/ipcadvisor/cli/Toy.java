package org.ipcadvisor.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A copy of the project in which the launcher can build, quickly: the build only copies what the real one has made. */
final class Toy {

    static final String BUILD = """
            cat >stdin-of-the-build
            echo "$*" >>builds
            sleep 1
            mkdir -p target/lib
            cp "$PROJECT"/target/lib/*.jar target/lib/
            cp "$PROJECT/target/ipc-advisor.jar" target/
            """;

    private Toy() {}

    /** Fills a folder, and gives a shell in it. */
    static Shell project(Path folder) throws IOException {
        Files.copy(Path.of("ipc-advisor"), folder.resolve("ipc-advisor"));
        Files.copy(Path.of("pom.xml"), folder.resolve("pom.xml"));
        Files.createDirectories(folder.resolve("src/main"));
        Files.createDirectories(folder.resolve("rules"));
        Files.writeString(folder.resolve("src/main/Source.java"), "");
        Files.writeString(folder.resolve("mvnw"), BUILD);
        return new Shell(folder);
    }
}
