package org.ipcadvisor.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ipcadvisor.http.Reply;
import org.ipcadvisor.http.Request;

/** The page of the service: four files, which need no advisor. */
final class PageEndpoints {

    private final Entity html = read("page.html", "text/html; charset=utf-8");
    private final Entity style = read("page.css", "text/css; charset=utf-8");
    private final Entity script = read("page.js", "text/javascript; charset=utf-8");
    private final Entity icon = read("page.svg", "image/svg+xml");

    /** The page itself. */
    Reply html(Request request) throws IOException {
        return kept(request, html);
    }

    /** How it looks. */
    Reply style(Request request) throws IOException {
        return kept(request, style);
    }

    /** What it does. */
    Reply script(Request request) throws IOException {
        return kept(request, script);
    }

    /** Its sign. */
    Reply icon(Request request) throws IOException {
        return kept(request, icon);
    }

    private static Reply kept(Request request, Entity entity) throws IOException {
        new Query(request.query(), List.of());
        return entity.reply(request.fields());
    }

    private static Entity read(String name, String type) {
        try (InputStream in = PageEndpoints.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The build has no " + name + ".");
            }
            return Entity.of(type, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
