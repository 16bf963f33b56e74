package org.ipcadvisor.bench;

import java.util.Locale;
import org.ipcadvisor.knowledge.Restriction;
import org.ipcadvisor.knowledge.Role;
import org.jspecify.annotations.Nullable;

/** What a note of the article can say of a cell, as far as the decision asks. */
public enum Kind {
    PARTIAL_API,
    NOT_A_SUBSYSTEM,
    OPEN_ONLY,
    OTHER_OBJECT,
    API,
    INTENTION,
    PROTOCOL_ONLY,
    NO_TRANSPORT,
    NETWORK_VERSION,
    SHARED_BUFFER,
    SAME_USER;

    /** The kind of a restriction; null for one that no request of the decision can touch. */
    static @Nullable Kind of(Restriction restriction) {
        if (restriction instanceof Restriction.UnsupportedTransport transport) {
            // a transport that servers alone lack counts once the transport is written
            return transport.role() == Role.CREATE ? null : NO_TRANSPORT;
        }
        return switch (restriction.getClass().getSimpleName()) {
            case "PartialApi" -> PARTIAL_API;
            case "NotASubsystem" -> NOT_A_SUBSYSTEM;
            case "OpenOnly" -> OPEN_ONLY;
            case "OtherObject" -> OTHER_OBJECT;
            case "ApiOnly" -> API;
            case "Intention" -> INTENTION;
            case "ProtocolOnly" -> PROTOCOL_ONLY;
            case "NetworkVersion" -> NETWORK_VERSION;
            case "SharedBuffer" -> SHARED_BUFFER;
            case "SameUserContext" -> SAME_USER;
            default -> throw new IllegalArgumentException("The decision does not know " + restriction + ".");
        };
    }

    /** Its name in other languages, as {@code open-only}. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The name of what a sentence about it says besides. */
    @Nullable
    String names() {
        return switch (this) {
            case PARTIAL_API -> "error";
            case OTHER_OBJECT -> "thing";
            case API -> "api";
            case PROTOCOL_ONLY -> "protocol";
            case NO_TRANSPORT -> "transport";
            case NETWORK_VERSION -> "version";
            default -> null;
        };
    }
}
