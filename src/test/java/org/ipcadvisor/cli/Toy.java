package org.ipcadvisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.spi.ToolProvider;

/** A copy of the project in which the launcher can build, quickly: the build only copies what there is already. */
final class Toy {

    private static final String BUILD = """
            cat >stdin-of-the-build
            echo "$*" >>builds
            sleep 1
            mkdir -p target/lib
            """;

    /** Builds what the real build has made. */
    private static final String PROGRAM = BUILD + """
            cp "$PROJECT"/target/lib/*.jar target/lib/
            cp "$PROJECT/target/ipc-advisor.jar" target/
            """;

    /** Builds a program of two classes, of which Java makes an archive in no time. */
    static final String SMALL_PROGRAM = BUILD + "cp small.jar target/ipc-advisor.jar\n";

    private static final String MAIN = """
            package org.ipcadvisor.cli;

            public final class Main {
                public static void main(String[] args) {
                    System.out.println("ipc-advisor " + String.join(" ", args));
                }
            }

            final class Rehearsal {
                public static void main(String[] args) {
                    Main.main(args);
                }
            }
            """;

    private Toy() {}

    /** Fills a folder, and gives a shell in it; what is built is the program. */
    static Shell project(Path folder) throws IOException {
        Files.copy(Path.of("ipc-advisor"), folder.resolve("ipc-advisor"));
        Files.copy(Path.of("pom.xml"), folder.resolve("pom.xml"));
        Files.createDirectories(folder.resolve("src/main"));
        Files.createDirectories(folder.resolve("rules"));
        Files.writeString(folder.resolve("src/main/Source.java"), "");
        Files.writeString(folder.resolve("mvnw"), PROGRAM);
        return new Shell(folder);
    }

    /** The same; what is built is a program that says its name and what it was called with. */
    static Shell smallProject(Path folder) throws IOException {
        Shell shell = project(folder);
        Path source = Files.writeString(folder.resolve("Main.java"), MAIN);
        String classes = folder.resolve("small").toString();
        run("javac", "--release", "17", "-d", classes, source.toString());
        run(
                "jar",
                "-c",
                "-f",
                folder.resolve("small.jar").toString(),
                "-e",
                "org.ipcadvisor.cli.Main",
                "-C",
                classes,
                ".");
        Files.writeString(folder.resolve("mvnw"), SMALL_PROGRAM);
        return shell;
    }

    private static void run(String tool, String... arguments) {
        int exit = ToolProvider.findFirst(tool).orElseThrow().run(System.out, System.err, arguments);
        assertThat(exit).as(tool).isZero();
    }
}
