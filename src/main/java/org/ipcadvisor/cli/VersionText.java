package org.ipcadvisor.cli;

import org.ipcadvisor.report.ToolVersion;
import picocli.CommandLine.IVersionProvider;

/** The program's name and version, as the build has written them down. */
final class VersionText implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"ipc-advisor " + ToolVersion.read()};
    }
}
