package org.ipcadvisor.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A few documents to run the command on. */
final class Samples {

    private Samples() {}

    /** Writes them into a folder, and gives a shell in it. */
    static Shell in(Path folder) throws IOException {
        Files.writeString(folder.resolve("order-desk.yaml"), """
                version: 1
                application: Ordër Desk ☃
                targets: [Windows 95, Windows NT 4.0]
                needs:
                  pipes: create
                """);
        Files.writeString(folder.resolve("bad.yaml"), "version: 1\ntargets: [Linux]\n");
        Files.writeString(folder.resolve("lines.jsonl"), """
                {"version": 1, "application": "I", "targets": ["WIN16"]}

                {"version": 1, "application": "i", "targets": ["Win16"]}
                """);
        return new Shell(folder);
    }
}
