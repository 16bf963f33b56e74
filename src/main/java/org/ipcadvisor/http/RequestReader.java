package org.ipcadvisor.http;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads requests: first whom they are meant for, then all else. */
final class RequestReader {

    private static final String SCHEME = "http://";

    private final HeadReader heads;
    private final Hosts hosts;
    private final Limits limits;

    RequestReader(Hosts hosts, Limits limits) {
        this.heads = new HeadReader(limits);
        this.hosts = hosts;
        this.limits = limits;
    }

    /**
     * Reads the head of a request.
     *
     * @param invite is run before a body is read whose sender waits to be asked for it
     * @throws RefusedException if this is none that could be answered
     */
    Request read(Wire wire, Body.Invitation invite) throws IOException {
        Head head = heads.read(wire);
        Fields fields = head.fields();
        String host = hosts.check(fields);
        if (!head.version().equals("1.1")) {
            throw new RefusedException(505, "This is HTTP/" + head.version() + ". Use HTTP/1.1.");
        }
        String target = origin(head.target(), host);
        int mark = target.indexOf('?');
        List<String> path = path(mark < 0 ? target : target.substring(0, mark));
        String query = mark < 0 ? "" : target.substring(mark + 1);
        Body body = new Body(Framing.of(fields, wire), wire, limits, expects(fields) ? invite : Body.UNINVITED);
        return new Request(head.method(), path, query, host, fields, body);
    }

    /** The target as most write it, without scheme and host. */
    private static String origin(String target, String host) throws RefusedException {
        if (target.startsWith("/")) {
            return target;
        }
        String whole = target.toLowerCase(Locale.ROOT);
        if (!whole.startsWith(SCHEME + host)) {
            throw new RefusedException(400, "The target is no path, or names another host than Host does.");
        }
        String rest = target.substring(SCHEME.length() + host.length());
        if (!rest.isEmpty() && !rest.startsWith("/")) {
            throw new RefusedException(400, "The target names another host than Host does.");
        }
        return rest.isEmpty() ? "/" : rest;
    }

    private static List<String> path(String path) throws RefusedException {
        List<String> segments = new ArrayList<>();
        for (String segment : path.substring(1).split("/", -1)) {
            segments.add(decoded(segment));
        }
        return List.copyOf(segments);
    }

    private static String decoded(String segment) throws RefusedException {
        ByteBuffer bytes = ByteBuffer.allocate(segment.length());
        for (int i = 0; i < segment.length(); i++) {
            char c = segment.charAt(i);
            if (c == '%') {
                bytes.put((byte) hex(segment, i));
                i += 2;
            } else {
                bytes.put((byte) c);
            }
        }
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
            if (text.chars().noneMatch(Character::isISOControl) && segment.indexOf('#') < 0) {
                return text;
            }
        } catch (CharacterCodingException e) {
            // told below
        }
        throw new RefusedException(400, "The path is not UTF-8, or has a control character or a fragment.");
    }

    private static int hex(String segment, int at) throws RefusedException {
        int high = at + 2 < segment.length() ? Character.digit(segment.charAt(at + 1), 16) : -1;
        int low = high < 0 ? -1 : Character.digit(segment.charAt(at + 2), 16);
        if (low < 0) {
            throw new RefusedException(400, "In the path, % is not followed by two hexadecimal digits.");
        }
        return 16 * high + low;
    }

    private static boolean expects(Fields fields) throws RefusedException {
        Optional<String> expected = fields.one("Expect");
        if (expected.isPresent() && !expected.get().equalsIgnoreCase("100-continue")) {
            throw new RefusedException(417, "Nothing but 100-continue can be expected.");
        }
        return expected.isPresent();
    }
}
