package org.ipcadvisor.advice;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Digests of the rules as they are written, so that what rests on a rule can tell that it has changed. */
final class RuleDigests {

    private static final String FILE = "rules.properties";

    private RuleDigests() {}

    /** The digest of a rule's text; empty for a rule that is not shipped. */
    static String of(String rule) {
        return Shipped.ALL.getProperty(rule, "");
    }

    /** Read when a first one is asked for. */
    private static final class Shipped {
        static final Properties ALL = read();

        private static Properties read() {
            Properties digests = new Properties();
            try (InputStream in = RuleDigests.class.getResourceAsStream(FILE)) {
                digests.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException("The digests of the rules cannot be read: " + FILE + ".", e);
            }
            return digests;
        }
    }
}
