package org.ipcadvisor.http;

import java.io.IOException;
import java.io.InputStream;

/** The body of a request, which arrives while it is read. */
public final class Body {

    static final Invitation UNINVITED = () -> {};

    private final Framing framing;
    private final Wire wire;
    private final Limits limits;
    private Invitation invitation;

    /** Asks the client to send what it holds back. */
    @FunctionalInterface
    interface Invitation {
        void send() throws IOException;
    }

    Body(Framing framing, Wire wire, Limits limits, Invitation invitation) {
        this.framing = framing;
        this.wire = wire;
        this.limits = limits;
        this.invitation = invitation;
    }

    /**
     * All of it.
     *
     * @throws RefusedException if it is longer than allowed, however it is framed, or does not arrive in time
     */
    public byte[] all() throws IOException {
        int most = limits.bodyBytes();
        if (framing.announced() > most) {
            throw tooLong(most);
        }
        invite();
        byte[] all = framing.readNBytes(most + 1);
        if (all.length > most) {
            throw tooLong(most);
        }
        return all;
    }

    /** It as a stream of any length. The time in which it has to arrive is over unless {@link #goOn} begins it again. */
    public InputStream stream() throws IOException {
        invite();
        return framing;
    }

    /** Gives the client once more the time that a request may take. */
    public void goOn() {
        wire.within(limits.request());
    }

    private void invite() throws IOException {
        if (!framing.isAtEnd()) {
            invitation.send();
        }
        invitation = UNINVITED;
    }

    /** Whether all of it was read, or there is none. */
    boolean isAtEnd() {
        return framing.isAtEnd();
    }

    private static RefusedException tooLong(int most) {
        return new RefusedException(413, "The body is longer than " + most + " bytes.");
    }
}
