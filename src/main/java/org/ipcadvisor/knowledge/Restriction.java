package org.ipcadvisor.knowledge;

import org.jspecify.annotations.Nullable;

/** What a source takes back of a cell, or adds to it: one kind a record, tied to its cell. */
public sealed interface Restriction {

    /** What it follows from. */
    Grounds grounds();

    /** The id of the mechanism that is restricted. */
    default String mechanism() {
        return grounds().cell().mechanism();
    }

    /** The id of the platform on which it is. */
    default String platform() {
        return grounds().cell().platform();
    }

    /** Whether it holds for some products or some requirements only, because it hangs on a reading. */
    default boolean isUncertain() {
        return !grounds().clauses().isEmpty();
    }

    /** What a word in braces, such as {@code transport}, stands for in sentences about it; null if it has none such. */
    default @Nullable String named(String word) {
        return null;
    }

    /** Not all of the API does something: a call may return the error. */
    record PartialApi(Grounds grounds, String error) implements Restriction {
        @Override
        public @Nullable String named(String word) {
            return word.equals("error") ? error : null;
        }
    }

    /** The column is no subsystem of its own. */
    record NotASubsystem(Grounds grounds) implements Restriction {}

    /** Can be opened and not created. */
    record OpenOnly(Grounds grounds) implements Restriction {}

    /** Another object under the same name, which does not work together with the one of other columns. */
    record OtherObject(Grounds grounds, String object) implements Restriction {
        @Override
        public @Nullable String named(String word) {
            return word.equals("thing") ? object : null;
        }
    }

    /**
     * Reached through one programming interface only.
     *
     * @param api the interface
     * @param noted whether a note says so, and not the row's own name alone
     */
    record ApiOnly(Grounds grounds, String api, boolean noted) implements Restriction {
        @Override
        public @Nullable String named(String word) {
            return word.equals("api") ? api : null;
        }
    }

    /** Somebody was considering to provide it: changes nothing. */
    record Intention(Grounds grounds) implements Restriction {}

    /** One version of a protocol only. */
    record ProtocolOnly(Grounds grounds, String protocol) implements Restriction {
        @Override
        public @Nullable String named(String word) {
            return word.equals("protocol") ? protocol : null;
        }
    }

    /**
     * A transport that cannot be used.
     *
     * @param transport the transport
     * @param role the role in which it cannot; null for either
     */
    record UnsupportedTransport(
            Grounds grounds, String transport, @Nullable Role role) implements Restriction {
        @Override
        public @Nullable String named(String word) {
            return word.equals("transport") ? transport : null;
        }
    }

    /** Reaches another machine from this version of the platform on. */
    record NetworkVersion(Grounds grounds, Version version) implements Restriction {
        @Override
        public @Nullable String named(String word) {
            return word.equals("version") ? version.text() : null;
        }
    }

    /** Sender and receiver see one buffer: the receiver must not write to it. */
    record SharedBuffer(Grounds grounds) implements Restriction {}

    /** An object that a service hosts can be used in the same user's context only. */
    record SameUserContext(Grounds grounds) implements Restriction {}
}
