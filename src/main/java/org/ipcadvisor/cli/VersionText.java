package org.ipcadvisor.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import org.ipcadvisor.document.Document;
import picocli.CommandLine.IVersionProvider;

/** The program's name and version, as the build has written them down. */
final class VersionText implements IVersionProvider {

    @Override
    public String[] getVersion() throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Document.class.getResourceAsStream("/org/ipcadvisor/version.properties")) {
            properties.load(in);
        }
        return new String[] {"ipc-advisor " + properties.getProperty("version", "of an unknown version")};
    }
}
