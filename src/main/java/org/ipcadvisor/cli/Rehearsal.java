package org.ipcadvisor.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ipcadvisor.Advisor;
import org.ipcadvisor.http.Hosts;
import org.ipcadvisor.http.Limits;
import org.ipcadvisor.http.Server;
import org.ipcadvisor.serve.Service;
import org.ipcadvisor.serve.Terms;

/**
 * Goes through what the command does most, so that Java can write down the classes that this needs: the launcher keeps
 * these in an archive, from which later calls start faster. Prints nothing.
 */
final class Rehearsal {

    /** A choice that fails, something left out, a product without a column, targets that share little. */
    private static final String SHORT_FORM = """
            version: 1
            application: Rehearsal
            targets: [Windows NT 4.0, POSIX, {platform: Win32s, version: "1.25"}, MS-DOS, Windows XP]
            needs:
              pipes: create
              interoperate: true
            assume: {Windows XP: Windows 2000}
            readings: {note-3-covers-win32s: false}
            chosen: named-pipes
            """;

    /** Every kind of link, and components that are not known to run as the same user. */
    private static final String LONG_FORM = """
            {"version": 1, "application": "Rehearsal", "components": {\
            "office": {"targets": ["Windows 95", "Windows NT 4.0"], "runsAs": "application", "account": "interactive"},\
            "archive": {"targets": ["OS/2", "MS-DOS"], "runsAs": "service"}},\
            "links": {"filing": {"creates": "archive", "opens": "office", "chosen": "named-pipes"},\
            "search": {"between": ["office", "archive"], "acrossMachines": true, "constraints": {"prefer": ["RPC"]}},\
            "chat": {"among": ["office"], "constraints": {"forbid": ["NetBIOS"], "only": ["DDE", "Mailslots"]}}}}
            """;

    private static final String BLANK_LINE = "\n";
    private static final String BAD = "version: 1\ntargets: [Windos 95]\n";

    private Rehearsal() {}

    /** Rehearses once. */
    public static void main(String... args) {
        Main.setUpLibraries();
        exitCodes();
    }

    /** What each call came to. */
    static List<Integer> exitCodes() {
        List<Integer> codes = new ArrayList<>(List.of(
                run(SHORT_FORM, "advise", "--explain", "--format", "json", "-"),
                run(LONG_FORM, "advise", "--explain", "-"),
                run(LONG_FORM + BLANK_LINE, "batch", "-"),
                run(BAD, "advise", "--fail-on", "never", "-")));
        for (String format : List.of("text", "markdown", "html", "sarif", "junit", "github")) {
            codes.add(file(format));
        }
        codes.add(run("", "explain", "named-pipes", "win9x"));
        codes.add(run("", "--help"));
        codes.add(serve());
        return codes;
    }

    /** Advice on a file, as most calls are for; a machine that has no place for one does without its classes. */
    private static int file(String format) {
        String name = "-";
        try {
            Path file = Files.createTempFile("rehearsal", ".ipc.yaml");
            file.toFile().deleteOnExit();
            name = Files.writeString(file, SHORT_FORM).toString();
        } catch (IOException e) {
            // standard input has the same
        }
        return run(SHORT_FORM, "advise", "--format", format, name);
    }

    /** One question to the service; a machine that has no port for it does without its classes. */
    private static int serve() {
        Terms terms = new Terms(Advisor::standard, null, null, LocalDate::now);
        InetAddress here = InetAddress.getLoopbackAddress();
        String request = "POST /v1/advice HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/yaml\r\n"
                + "Connection: close\r\nContent-Length: " + BAD.length() + "\r\n\r\n" + BAD;
        try (Service service = Service.of(terms, fault -> {});
                Server server = Server.start(here, 0, service, new Hosts(List.of()), Limits.standard());
                Socket client = new Socket(here, server.port())) {
            service.prepare();
            client.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            byte[] answer = client.getInputStream().readAllBytes();
            return new String(answer, StandardCharsets.UTF_8).startsWith("HTTP/1.1 422 ") ? 2 : 3;
        } catch (IOException e) {
            return 2;
        }
    }

    private static int run(String document, String... line) {
        InputStream in = new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8));
        OutputStream nowhere = OutputStream.nullOutputStream();
        return Main.run(new Call(in, nowhere, nowhere, Terminal.own(), new LibraryJudge()), line);
    }
}
