package org.ipcadvisor.serve;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import org.ipcadvisor.Advisor;
import org.ipcadvisor.document.BadDocumentException;
import org.ipcadvisor.document.Syntax;
import org.ipcadvisor.http.Handler;
import org.ipcadvisor.http.RefusedException;
import org.ipcadvisor.http.Reply;
import org.ipcadvisor.http.Request;
import org.ipcadvisor.requirements.Requirements;

/** The service: which request is answered by what, and what goes with every reply. */
public final class Service implements Handler, AutoCloseable {

    private static final Map<String, String> ALWAYS = fields(
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "no-referrer",
            "X-Frame-Options",
            "DENY",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
                    + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'");

    private static final byte[] FIRST =
            "{version: 1, application: first, targets: [POSIX, MS-DOS]}".getBytes(StandardCharsets.UTF_8);

    private static final String UNKNOWN = "other";
    private static final int WAITING_FOR_EACH = 16;

    private final Terms terms;
    private final Evaluations evaluations;
    private final Consumer<Throwable> faults;
    private final List<Route> routes;
    private final Metrics metrics = new Metrics();
    private volatile IntSupplier connections = () -> 0;
    private final Duration most;
    private final CountDownLatch ready = new CountDownLatch(1);

    private Service(Terms terms, Evaluations evaluations, Duration most, Consumer<Throwable> faults) {
        this.terms = terms;
        this.evaluations = evaluations;
        this.most = most;
        this.faults = faults;
        this.routes = routes();
    }

    /**
     * A service that evaluates on all processors, each for at most five seconds.
     *
     * @param faults is told of what this program fails at
     */
    public static Service of(Terms terms, Consumer<Throwable> faults) {
        return of(terms, Duration.ofSeconds(5), faults);
    }

    static Service of(Terms terms, Duration most, Consumer<Throwable> faults) {
        int processors = Runtime.getRuntime().availableProcessors();
        Evaluations evaluations = new Evaluations(processors, WAITING_FOR_EACH * processors, most);
        return new Service(terms, evaluations, most, faults);
    }

    /** Sets the advisor up in the background. */
    public void prepare() {
        CompletableFuture.runAsync(this::setUp);
    }

    /** The first advice takes a hundred times as long as those behind it: unless somebody is faster, it is nobody's. */
    private void setUp() {
        try {
            Advisor advisor = terms.advisor().get();
            Requirements first = advisor.read(null, FIRST, Syntax.YAML);
            ready.countDown();
            advisor.advise(first, terms.circumstances(null));
        } catch (BadDocumentException e) {
            faults.accept(e);
        } catch (RuntimeException | Error e) {
            faults.accept(e);
        }
    }

    /** Who asks before the advisor is set up waits for it, but not for ever. */
    private void awaitAdvisor(Duration time) throws RefusedException {
        try {
            if (ready.await(time.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw RefusedException.busy("The advisor is being set up. Try again in a second.");
    }

    /** Tells of a server's connections. */
    public void counting(IntSupplier open) {
        connections = open;
    }

    private List<Route> routes() {
        AdviceEndpoints advice = new AdviceEndpoints(terms, evaluations);
        BatchEndpoint batch = new BatchEndpoint(terms, evaluations);
        KnowledgeEndpoints knowledge = new KnowledgeEndpoints(terms, evaluations);
        PageEndpoints page = new PageEndpoints();
        return List.of(
                new Route("GET", "/", (request, names) -> page.file(request, "page.html", "text/html; charset=utf-8")),
                new Route(
                        "GET",
                        "/page.css",
                        (request, names) -> page.file(request, "page.css", "text/css; charset=utf-8")),
                new Route(
                        "GET",
                        "/page.js",
                        (request, names) -> page.file(request, "page.js", "text/javascript; charset=utf-8")),
                new Route("GET", "/page.svg", (request, names) -> page.file(request, "page.svg", "image/svg+xml")),
                new Route("POST", "/v1/advice", (request, names) -> advice.advice(request)),
                new Route("POST", "/v1/advice:batch", (request, names) -> batch.answer(request)),
                new Route("POST", "/v1/diff", (request, names) -> advice.difference(request)),
                new Route("POST", "/v1/amend", (request, names) -> advice.amendment(request)),
                new Route("POST", "/v1/validate", (request, names) -> advice.validity(request)),
                new Route("GET", "/v1/knowledge", (request, names) -> knowledge.all(request)),
                new Route("GET", "/v1/matrix", (request, names) -> knowledge.matrix(request)),
                new Route("GET", "/v1/rules", (request, names) -> knowledge.rules(request)),
                new Route("GET", "/v1/mechanisms/{id}", (request, names) -> knowledge.mechanism(request, names.get(0))),
                new Route("GET", "/v1/platforms/{id}", (request, names) -> knowledge.platform(request, names.get(0))),
                new Route(
                        "GET",
                        "/v1/explain/{mechanism}/{platform}",
                        (request, names) -> knowledge.explanation(request, names.get(0), names.get(1))),
                new Route("GET", "/v1/schema/{name}", (request, names) -> knowledge.schema(request, names.get(0))),
                new Route("GET", "/openapi.yaml", (request, names) -> knowledge.description(request)),
                new Route("GET", "/health", (request, names) -> now("text/plain; charset=utf-8", "healthy\n")),
                new Route("GET", "/ready", (request, names) -> readiness()),
                new Route(
                        "GET",
                        "/metrics",
                        (request, names) -> now(
                                "text/plain; version=0.0.4; charset=utf-8",
                                metrics.text(connections.getAsInt(), evaluations.inHand()))));
    }

    /** What can be asked: methods and patterns of paths. */
    List<String> paths() {
        return routes.stream()
                .map(route -> route.method() + ' ' + route.pattern())
                .toList();
    }

    private Reply readiness() throws RefusedException {
        awaitAdvisor(Duration.ZERO);
        return now("text/plain; charset=utf-8", "ready\n");
    }

    private static Reply now(String type, String text) {
        return Reply.of(200, type, text.getBytes(StandardCharsets.UTF_8)).with(Map.of("Cache-Control", "no-store"));
    }

    @Override
    public Reply answer(Request request) throws IOException {
        long start = System.nanoTime();
        String route = UNKNOWN;
        Reply reply;
        try {
            checkOrigin(request);
            Route found = route(request);
            route = found.pattern();
            if (found.asksAdvisor()) {
                awaitAdvisor(most);
            }
            reply = found.endpoint().answer(request, names(found, request));
        } catch (RefusedException e) {
            reply = Problems.of(e);
        } catch (RuntimeException | StackOverflowError e) {
            faults.accept(e);
            reply = Problems.fault();
        }
        metrics.count(route, reply.status(), System.nanoTime() - start);
        return guarded(reply);
    }

    /** A reply with what goes with all, unless it says otherwise for itself. */
    private static Reply guarded(Reply reply) {
        return reply.with(ALWAYS).with(reply.fields());
    }

    /** Pages of other origins may not ask, whatever they ask for; a proxy may have put TLS before this one. */
    private static void checkOrigin(Request request) throws RefusedException {
        for (String origin : request.fields().all("Origin")) {
            if (!origin.toLowerCase(Locale.ROOT).replaceFirst("^https?://", "").equals(request.host())) {
                throw new RefusedException(403, "A page of another origin may not call this service.");
            }
        }
    }

    private Route route(Request request) throws RefusedException {
        List<Route> here = routes.stream()
                .filter(route -> route.names(request.path()) != null)
                .toList();
        if (here.isEmpty()) {
            throw new RefusedException(404, "There is nothing at this path. GET /openapi.yaml tells what there is.");
        }
        return here.stream()
                .filter(route -> route.answers(request.method()))
                .findFirst()
                .orElseThrow(() -> notAllowed(here));
    }

    private static RefusedException notAllowed(List<Route> here) {
        String allowed = String.join(", ", here.stream().map(Route::allowed).toList());
        return new RefusedException(405, "Here, use " + allowed + ".", Map.of("Allow", allowed));
    }

    private static List<String> names(Route route, Request request) {
        List<String> names = route.names(request.path());
        return names == null ? List.of() : names;
    }

    @Override
    public Reply refused(RefusedException refusal) {
        metrics.count(UNKNOWN, refusal.status(), 0);
        return guarded(Problems.of(refusal));
    }

    @Override
    public Reply failed(Throwable fault) {
        faults.accept(fault);
        return guarded(Problems.fault());
    }

    @Override
    public void close() {
        evaluations.close();
    }

    private static Map<String, String> fields(String... namesAndValues) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return fields;
    }
}
