package org.ipcadvisor.http;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** A service that says what it was sent. */
final class Echo implements Handler {

    static Server serve(Limits limits) throws IOException {
        return Server.start(
                InetAddress.getLoopbackAddress(), 0, new Echo(), new Hosts(List.of("desk.example")), limits);
    }

    @Override
    public Reply answer(Request request) throws IOException {
        return switch (request.path().get(0)) {
            case "stream" -> {
                Body body = request.body();
                var in = body.stream();
                yield Reply.streamed("text/plain", out -> {
                    for (int next = in.read(); next >= 0; next = in.read()) {
                        out.write(next);
                        out.flush();
                    }
                });
            }
            case "much" -> text("much ".repeat(4_000_000));
            case "fault" -> throw new IllegalStateException("secret/path.yaml");
            case "broken" ->
                Reply.streamed("text/plain", out -> {
                    out.write('a');
                    out.flush();
                    throw new IllegalStateException("secret/path.yaml");
                });
            default ->
                text(request.method()
                        + ' '
                        + request.path()
                        + ' '
                        + request.query()
                        + ' '
                        + new String(request.body().all(), StandardCharsets.UTF_8));
        };
    }

    private static Reply text(String text) {
        return Reply.of(200, "text/plain", text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Reply refused(RefusedException refusal) {
        return Reply.of(refusal.status(), "text/plain", refusal.sentence().getBytes(StandardCharsets.UTF_8))
                .with(refusal.fields());
    }

    @Override
    public Reply failed(Throwable fault) {
        return new Reply(500, Map.of(), new byte[0], null);
    }
}
