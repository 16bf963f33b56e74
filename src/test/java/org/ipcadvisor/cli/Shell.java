package org.ipcadvisor.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs command lines as a user does: in a folder, with an environment, and with nothing on standard input. */
final class Shell {

    private static final Path PROJECT = Path.of("").toAbsolutePath();

    private final Path folder;
    private final Map<String, String> environment = new HashMap<>();

    /** A shell in the given folder, in which {@code $ADVISOR} is the launcher of this build. */
    Shell(Path folder) {
        this.folder = folder;
        set("ADVISOR", PROJECT.resolve("ipc-advisor").toString());
        set("PROJECT", PROJECT.toString());
        set("JAVA_HOME", System.getProperty("java.home"));
        set("TERM", "xterm-256color");
    }

    /** Sets a variable of the environment. */
    Shell set(String name, String value) {
        environment.put(name, value);
        return this;
    }

    /** Runs a line of the POSIX shell to its end. */
    Ran run(String line) throws IOException, InterruptedException {
        Path out = Files.createTempFile("ipc-advisor-out", ".txt");
        Path err = Files.createTempFile("ipc-advisor-err", ".txt");
        try {
            ProcessBuilder builder = new ProcessBuilder("sh", "-c", line)
                    .directory(folder.toFile())
                    .redirectInput(Path.of("/dev/null").toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            builder.environment().keySet().removeIf(name -> name.matches("LC_.*|LANG|COLUMNS|NO_COLOR|IPC_.*|JAVA_.*"));
            builder.environment().putAll(environment);
            Process process = builder.start();
            if (!process.waitFor(2, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new AssertionError("This does not end: " + line);
            }
            return new Ran(process.exitValue(), Files.readString(out), Files.readString(err));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    /** What a command line came to. */
    record Ran(int exit, String out, String err) {}
}
