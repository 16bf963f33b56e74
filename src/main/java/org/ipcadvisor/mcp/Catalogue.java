package org.ipcadvisor.mcp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What is described beside the program, in files of JSON. */
final class Catalogue {

    private Catalogue() {}

    /** What a file describes, in its order. */
    static List<Members> of(String name) {
        String file = "/org/ipcadvisor/mcp/" + name + ".json";
        try (InputStream in = Catalogue.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The build has no " + file + ".");
            }
            return MessageJson.own(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .objects(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
