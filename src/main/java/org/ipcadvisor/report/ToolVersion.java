package org.ipcadvisor.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version that this build has. */
public final class ToolVersion {

    private static final String RESOURCE = "/org/ipcadvisor/version.properties";

    private ToolVersion() {}

    /** The version, as in {@code 1.0.0}. */
    public static String read() {
        Properties properties = new Properties();
        try (InputStream in = ToolVersion.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("The build has no " + RESOURCE + ".");
            }
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version", "");
    }
}
