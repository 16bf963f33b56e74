package org.ipcadvisor.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.ipcadvisor.Advisor;
import org.ipcadvisor.http.Hosts;
import org.ipcadvisor.http.Limits;
import org.ipcadvisor.http.Raw;
import org.ipcadvisor.http.Server;

/** The service within this process, on a port that is free. */
public final class Serving implements AutoCloseable {

    /** A day on which the waivers of the examples hold. */
    public static final String TODAY = "2026-11-24";

    private final Service service;
    private final Server server;

    /** A service as it is started by the command. */
    public Serving() {
        this(Advisor::standard, Duration.ofMinutes(1));
    }

    /** A service with an advisor, and the time that an evaluation may take. */
    Serving(Supplier<Advisor> advisor, Duration most) {
        Terms terms = new Terms(advisor, null, null, () -> LocalDate.parse(TODAY));
        service = Service.of(terms, most, fault -> {
            throw new AssertionError(fault);
        });
        server = started(service);
        service.counting(server::connections);
        service.prepare();
    }

    private static Server started(Service service) {
        try {
            return Server.start(InetAddress.getLoopbackAddress(), 0, service, new Hosts(List.of()), Limits.standard());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An advisor that is not set up before something has happened. */
    static Advisor awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Advisor.standard();
    }

    Service service() {
        return service;
    }

    /** Its port. */
    public int port() {
        return server.port();
    }

    /** What a GET is answered; fields end in CR LF. */
    public Raw.Answer get(String target, String... fields) throws IOException {
        return Raw.ask(port(), head("GET", target, fields) + "\r\n");
    }

    /** What a POST of a document is answered. */
    public Raw.Answer post(String target, String type, byte[] body, String... fields) throws IOException {
        return Raw.ask(
                port(),
                head("POST", target, fields) + (type.isEmpty() ? "" : "Content-Type: " + type + "\r\n")
                        + "Content-Length: " + body.length + "\r\n\r\n"
                        + new String(body, StandardCharsets.ISO_8859_1));
    }

    /** The same of a text. */
    public Raw.Answer post(String target, String type, String body, String... fields) throws IOException {
        return post(target, type, body.getBytes(StandardCharsets.UTF_8), fields);
    }

    /** The head of a request, but for its last line. */
    static String head(String method, String target, String... fields) {
        return method + ' ' + target + " HTTP/1.1\r\nHost: localhost:8950\r\n" + String.join("", fields);
    }

    @Override
    public void close() {
        server.close();
        service.close();
    }
}
