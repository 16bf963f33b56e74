package org.ipcadvisor.requirements;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A requirements document to start from, in which a comment explains each need. */
public enum Starter {
    /** One application that runs alike on every target. */
    SHORT,
    /** Components, and the links between them. */
    LONG;

    private static final String NAME = "NAME";

    /** The document for an application of some name, which the reader may yet refuse. */
    public String text(String application) {
        String file = "/org/ipcadvisor/starters/" + name().toLowerCase(Locale.ROOT) + ".yaml";
        try (InputStream stream = Starter.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException(file + " is missing.");
            }
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return text.replace("\napplication: " + NAME + "\n", "\napplication: " + quoted(application) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A text as YAML and JSON write it in quotes; what cannot be seen, by its number. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(unit -> {
            char letter = (char) unit;
            if (letter == '"' || letter == '\\') {
                quoted.append('\\').append(letter);
            } else if (isPlain(letter)) {
                quoted.append(letter);
            } else {
                quoted.append(String.format(Locale.ROOT, "\\u%04X", unit));
            }
        });
        return quoted.append('"').toString();
    }

    private static boolean isPlain(char letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
