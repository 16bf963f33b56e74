package org.ipcadvisor.http;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A client that sends what it is told, byte by byte, whether or not that is HTTP. */
public final class Raw implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 30_000;

    private final Socket socket;
    private final InputStream in;

    /** What a client was answered; the names of header fields are in lower case. */
    public record Answer(int status, Map<String, String> fields, String body) {}

    /** Connects to a port of this machine. */
    public Raw(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(PATIENCE_MILLIS);
        in = new BufferedInputStream(socket.getInputStream());
    }

    /** Sends one request on a connection of its own, and reads the answer. */
    public static Answer ask(int port, String request) throws IOException {
        try (Raw client = new Raw(port)) {
            return client.send(request).answer();
        }
    }

    /** Sends a text, of which a character is a byte. */
    public Raw send(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        return this;
    }

    /** Sends as much of a text as the server takes. */
    public Raw sendWhatIsTaken(String text) {
        try {
            send(text);
        } catch (IOException e) {
            // it has heard enough
        }
        return this;
    }

    /** Reads the next answer. */
    public Answer answer() throws IOException {
        String status = line();
        Map<String, String> fields = new TreeMap<>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            fields.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        int code = Integer.parseInt(status.split(" ", 3)[1]);
        String body = code == 100 || code == 304 ? "" : body(fields);
        return new Answer(code, fields, body);
    }

    /** The status of the next answer; 0 if the connection was broken before it was read. */
    public int answerOrNothing() {
        try {
            return answer().status();
        } catch (IOException e) {
            return 0;
        }
    }

    private String body(Map<String, String> fields) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        if (fields.containsKey("transfer-encoding")) {
            for (String chunk = chunk(); !chunk.isEmpty(); chunk = chunk()) {
                body.writeBytes(chunk.getBytes(StandardCharsets.ISO_8859_1));
            }
        } else {
            body.writeBytes(in.readNBytes(Integer.parseInt(fields.getOrDefault("content-length", "0"))));
        }
        return body.toString(StandardCharsets.UTF_8);
    }

    /** The head of an answer whose body is a stream: its status. */
    public int head() throws IOException {
        String status = line();
        while (!line().isEmpty()) {
            // fields are not looked at
        }
        return Integer.parseInt(status.split(" ", 3)[1]);
    }

    /** The next chunk of a stream, a byte a character; empty at its end. */
    public String chunk() throws IOException {
        int size = Integer.parseInt(line(), 16);
        String chunk = new String(in.readNBytes(size), StandardCharsets.ISO_8859_1);
        line();
        return chunk;
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("The connection ends after: " + line);
            }
            line.append((char) next);
        }
        return line.toString().replace("\r", "");
    }

    /** Whether the server says no more, once it has said all. */
    public boolean isClosed() {
        try {
            return in.read() < 0;
        } catch (IOException e) {
            return true;
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
