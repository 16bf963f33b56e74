package org.ipcadvisor.mcp;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A message that asks for something, or tells it.
 *
 * @param id by which the reply is recognised, a string or a number; null for a notification, which has no reply
 * @param method what is asked for
 * @param params the parameters; empty for none
 */
record Request(@Nullable Object id, String method, Map<?, ?> params) {

    private static final String PREFIX = "io.modelcontextprotocol/";

    /**
     * Reads a message.
     *
     * @return null for a reply, which nobody here waits for
     * @throws RefusedException if it is none
     */
    static @Nullable Request of(@Nullable Object message) throws RefusedException {
        if (!(message instanceof Members members)) {
            throw RefusedException.invalid("A message is a JSON object, as JSON-RPC 2.0 has it.");
        }
        Object id = members.get("id");
        if (members.containsKey("id") && !isId(id)) {
            throw RefusedException.invalid("The id of a request is a string or a number.");
        }
        if (!"2.0".equals(members.get("jsonrpc"))) {
            throw RefusedException.invalid("The member jsonrpc of a message is \"2.0\".");
        }
        if (!members.containsKey("method") && (members.containsKey("result") || members.containsKey("error"))) {
            return null;
        }
        if (!(members.get("method") instanceof String method)) {
            throw RefusedException.invalid("The member method of a request is a string, the name of a method.");
        }
        return new Request(id, method, params(members));
    }

    private static Map<?, ?> params(Members members) throws RefusedException {
        Object params = members.containsKey("params") ? members.get("params") : Map.of();
        if (params instanceof Map<?, ?> map) {
            return map;
        }
        throw RefusedException.params("The member params is an object.");
    }

    private static boolean isId(@Nullable Object id) {
        return id instanceof String || id instanceof Number;
    }

    /** The id of what may be a message; null where there is none that a reply could have. */
    static @Nullable Object idOf(@Nullable Object message) {
        Object id = message instanceof Members members ? members.get("id") : null;
        return isId(id) ? id : null;
    }

    boolean isNotification() {
        return id == null;
    }

    /** Whether it says by itself of which revision it is. */
    boolean isOfRevision() {
        return meta("protocolVersion") != null;
    }

    /** What the protocol has said beside the parameters; null for nothing. */
    @Nullable
    Object meta(String name) {
        return params.get("_meta") instanceof Map<?, ?> meta ? meta.get(PREFIX + name) : null;
    }

    /**
     * A parameter that is a text.
     *
     * @throws RefusedException if it is not there, or anything else
     */
    String text(String name) throws RefusedException {
        if (params.get(name) instanceof String text) {
            return text;
        }
        throw RefusedException.params("The parameter " + name + " of " + method + " is a string, and has to be there.");
    }

    /**
     * A parameter that is an object; empty where it is left out.
     *
     * @throws RefusedException if it is anything else
     */
    Map<?, ?> members(String name) throws RefusedException {
        Object value = params.containsKey(name) ? params.get(name) : Map.of();
        if (value instanceof Map<?, ?> members) {
            return members;
        }
        throw RefusedException.params("The parameter " + name + " of " + method + " is an object.");
    }
}
