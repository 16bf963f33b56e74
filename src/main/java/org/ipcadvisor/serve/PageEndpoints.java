package org.ipcadvisor.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ipcadvisor.http.Reply;
import org.ipcadvisor.http.Request;

/** The files of the page, which need no advisor. Each is read when it is first asked for. */
final class PageEndpoints {

    private final Map<String, Entity> made = new ConcurrentHashMap<>();

    /** A file of the page. */
    Reply file(Request request, String name, String type) throws IOException {
        new Query(request.query(), List.of());
        return made.computeIfAbsent(name, key -> read(key, type)).reply(request.fields());
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
