package org.ipcadvisor.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What the YAML files of a source's folder look like, as JSON Schemas (2020-12), one for each file. */
public final class Schemas {

    private static final String SHIPPED = "/org/ipcadvisor/schemas/";
    private static final String YAML = ".yaml";

    private Schemas() {}

    /** The names of the files, without {@code .yaml}. */
    public static List<String> names() {
        return SourceFolder.FILES.stream()
                .filter(file -> file.endsWith(YAML))
                .map(file -> file.substring(0, file.length() - YAML.length()))
                .toList();
    }

    /**
     * The schema of a file.
     *
     * @param name one of the {@link #names}
     */
    public static String text(String name) {
        try (InputStream stream = Schemas.class.getResourceAsStream(SHIPPED + name + ".schema.json")) {
            if (stream == null) {
                throw new IllegalArgumentException("There is no schema of this name: " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
