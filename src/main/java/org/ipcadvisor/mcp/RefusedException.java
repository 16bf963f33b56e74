package org.ipcadvisor.mcp;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A message that cannot be answered as it asks; the error that JSON-RPC 2.0 has for it. */
final class RefusedException extends Exception {

    private static final long serialVersionUID = 1;

    private final int code;
    private final transient @Nullable Object data;

    RefusedException(int code, String sentence, @Nullable Object data) {
        super(sentence);
        this.code = code;
        this.data = data;
    }

    /** The line is no JSON. */
    static RefusedException parse(String sentence) {
        return new RefusedException(-32700, sentence, null);
    }

    /** The JSON is no message, or none that may come now. */
    static RefusedException invalid(String sentence) {
        return new RefusedException(-32600, sentence, null);
    }

    /** There is no such method. */
    static RefusedException method(String sentence) {
        return new RefusedException(-32601, sentence, null);
    }

    /** The parameters do not fit the method. */
    static RefusedException params(String sentence) {
        return new RefusedException(-32602, sentence, null);
    }

    /** This program has failed. */
    static RefusedException fault() {
        return new RefusedException(
                -32603, "ipc-advisor has met a fault of its own. Please report it with that message.", null);
    }

    /** The member {@code error} of a reply. */
    Map<String, @Nullable Object> error() {
        Map<String, @Nullable Object> error = new LinkedHashMap<>();
        error.put("code", code);
        error.put("message", getMessage());
        if (data != null) {
            error.put("data", data);
        }
        return error;
    }
}
