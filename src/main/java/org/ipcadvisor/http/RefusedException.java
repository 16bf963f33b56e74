package org.ipcadvisor.http;

import java.io.IOException;
import java.util.Map;

/** A request that is not answered as it asks: with what status, and in a sentence for its sender why not. */
public final class RefusedException extends IOException {

    private static final long serialVersionUID = 1;

    private final int status;
    private final transient Map<String, String> fields;

    /**
     * Refuses a request.
     *
     * @param status the status of HTTP, 400 or above
     * @param sentence why, and what to send instead
     */
    public RefusedException(int status, String sentence) {
        this(status, sentence, Map.of());
    }

    /** Refuses a request with further header fields, such as {@code Allow}. */
    public RefusedException(int status, String sentence, Map<String, String> fields) {
        super(sentence);
        this.status = status;
        this.fields = Map.copyOf(fields);
    }

    /** That there is too much to do, and when to try again. */
    public static RefusedException busy(String sentence) {
        return new RefusedException(503, sentence, Map.of("Retry-After", "1"));
    }

    /** The status. */
    public int status() {
        return status;
    }

    /** The sentence. */
    public String sentence() {
        return String.valueOf(getMessage());
    }

    /** Further header fields. */
    public Map<String, String> fields() {
        return fields;
    }

    /** A refusal says where a request went wrong, not where this program was. */
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
