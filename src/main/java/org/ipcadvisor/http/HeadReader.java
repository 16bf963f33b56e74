package org.ipcadvisor.http;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the heads of requests, by the letter of RFC 9112 and never more of them than the limits allow. */
final class HeadReader {

    private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
    private static final Pattern REQUEST = Pattern.compile("(" + TOKEN + ") ([!-~]+) HTTP/([0-9]\\.[0-9])");
    private static final Pattern FIELD = Pattern.compile("(" + TOKEN + "):[ \\t]*(.*?)[ \\t]*", Pattern.DOTALL);

    private final Limits limits;

    HeadReader(Limits limits) {
        this.limits = limits;
    }

    /**
     * Reads one head, up to its empty line.
     *
     * @throws RefusedException if it is none, or longer than allowed
     */
    Head read(InputStream in) throws IOException {
        String line = line(in, limits.lineBytes(), 414, "The request line");
        if (line.isEmpty()) { // some clients end a body with a line end too many
            line = line(in, limits.lineBytes(), 414, "The request line");
        }
        Matcher request = REQUEST.matcher(line);
        if (!request.matches()) {
            throw new RefusedException(
                    400, "The request line is none of HTTP: write GET /health HTTP/1.1, for example.");
        }
        Fields fields = fields(in);
        return new Head(request.group(1), request.group(2), request.group(3), fields);
    }

    private Fields fields(InputStream in) throws IOException {
        Fields fields = new Fields();
        int left = limits.headBytes();
        for (String line = field(in, left); !line.isEmpty(); line = field(in, left)) {
            left = Math.max(0, left - line.length() - 2);
            Matcher field = FIELD.matcher(line);
            if (!field.matches()) {
                throw new RefusedException(400, "A header field is none of HTTP: write Name: value, on one line.");
            }
            fields.add(field.group(1), field.group(2));
        }
        return fields;
    }

    private String field(InputStream in, int left) throws IOException {
        return line(in, left, 431, "The header");
    }

    /** A line without its end, which has to be CR and LF. */
    private String line(InputStream in, int most, int status, String what) throws IOException {
        byte[] line = new byte[Math.min(most, 256) + 1];
        int length = 0;
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new RefusedException(400, "The request ends within its head.");
            }
            if (length > most) {
                throw new RefusedException(status, what + " is longer than " + limit(status) + " bytes.");
            }
            if (length == line.length) {
                line = Arrays.copyOf(line, Math.min(2 * length, most + 1));
            }
            line[length++] = (byte) next;
        }
        return checked(new String(line, 0, length, StandardCharsets.ISO_8859_1));
    }

    private int limit(int status) {
        return status == 414 ? limits.lineBytes() : limits.headBytes();
    }

    private static String checked(String line) throws RefusedException {
        boolean ends = line.endsWith("\r");
        String text = ends ? line.substring(0, line.length() - 1) : line;
        if (!ends || text.chars().anyMatch(c -> (c < ' ' && c != '\t') || c == 0x7F)) {
            throw new RefusedException(400, "A line of the head has a control character, or does not end in CR LF.");
        }
        return text;
    }
}
