package org.ipcadvisor.mcp;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.ipcadvisor.document.Limit;
import org.ipcadvisor.report.JsonReport;
import org.jspecify.annotations.Nullable;

/**
 * A conversation in the Model Context Protocol: lines of JSON-RPC 2.0 in, lines out. All that is remembered from one line to the
 * next is the revision on which older clients have agreed.
 */
public final class Session {

    /** The most bytes that a line may have. */
    public static final int MOST_BYTES = Limit.DOCUMENT_BYTES.most();

    private final Methods methods;
    private final Consumer<Throwable> faults;
    private @Nullable String agreed;

    /**
     * Begins a conversation.
     *
     * @param terms by what is advised
     * @param faults is told of what this program fails at
     */
    public Session(Terms terms, Consumer<Throwable> faults) {
        this.methods = new Methods(terms);
        this.faults = faults;
    }

    /**
     * The answer to a line, without a line end; null where nothing is to be said. A line that has too many bytes is refused,
     * whatever it says.
     *
     * @param line its bytes without the line end; of one that is too long, the start will do
     */
    public @Nullable String answer(byte[] line) {
        Object answer;
        try {
            String text = text(line);
            if (text.isBlank()) {
                return null;
            }
            Object message = MessageJson.read(text);
            answer = message instanceof List<?> batch ? batch(batch) : reply(message);
        } catch (RefusedException e) {
            answer = failed(null, e);
        }
        return answer == null ? null : JsonReport.line(answer);
    }

    private static String text(byte[] line) throws RefusedException {
        if (line.length > MOST_BYTES) {
            throw RefusedException.invalid(
                    "This line is longer than " + MOST_BYTES + " bytes. Send a smaller document.");
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line))
                    .toString();
        } catch (CharacterCodingException e) {
            throw RefusedException.parse("This line is not UTF-8. Send JSON in UTF-8.");
        }
    }

    private @Nullable Object batch(List<?> batch) throws RefusedException {
        if (!Revision.WITH_BATCHES.equals(agreed)) {
            throw RefusedException.invalid("This is an array. Batches are of revision " + Revision.WITH_BATCHES
                    + " alone; send one message a line.");
        }
        if (batch.isEmpty()) {
            throw RefusedException.invalid("This batch is empty.");
        }
        List<Object> answers = new ArrayList<>();
        for (Object message : batch) {
            Object answer = reply(message);
            if (answer != null) {
                answers.add(answer);
            }
        }
        return answers.isEmpty() ? null : answers;
    }

    private @Nullable Object reply(@Nullable Object message) {
        Object id = Request.idOf(message);
        try {
            Request request = Request.of(message);
            if (request == null || request.isNotification()) {
                return null;
            }
            return replied(id, "result", result(request));
        } catch (RefusedException e) {
            return failed(id, e);
        } catch (RuntimeException | StackOverflowError e) {
            faults.accept(e);
            return failed(id, RefusedException.fault());
        }
    }

    private Map<String, @Nullable Object> result(Request request) throws RefusedException {
        if (request.isOfRevision()) {
            return methods.current(request);
        }
        switch (request.method()) {
            case "initialize":
                return initialize(request);
            case "ping":
                return Map.of();
            default:
                break;
        }
        if (agreed == null) {
            throw RefusedException.params(
                    "Nothing is agreed upon yet. Send initialize first, or say in each request's _meta"
                            + " what revision " + Revision.CURRENT
                            + " asks for: io.modelcontextprotocol/protocolVersion and"
                            + " io.modelcontextprotocol/clientCapabilities.");
        }
        return methods.of(request);
    }

    private Map<String, @Nullable Object> initialize(Request request) throws RefusedException {
        String offered = request.text("protocolVersion");
        if (agreed != null) {
            throw RefusedException.invalid("This session is initialized already, with revision " + agreed + ".");
        }
        agreed = Revision.agreed(offered);
        return methods.initialized(agreed);
    }

    private static Map<String, @Nullable Object> failed(@Nullable Object id, RefusedException refusal) {
        return replied(id, "error", refusal.error());
    }

    private static Map<String, @Nullable Object> replied(
            @Nullable Object id, String kind, Map<String, @Nullable Object> what) {
        Map<String, @Nullable Object> reply = new LinkedHashMap<>();
        reply.put("jsonrpc", "2.0");
        reply.put("id", id);
        reply.put(kind, Clean.value(what));
        return reply;
    }
}
