package org.ipcadvisor.cli;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 digest of bytes that come one after another, which can be asked for at any time. */
final class RunningDigest {

    private final MessageDigest digest;
    private long bytes;

    /** The digest of nothing yet. */
    RunningDigest() {
        this(ofNothing());
    }

    private RunningDigest(MessageDigest digest) {
        this.digest = digest;
    }

    private static MessageDigest ofNothing() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    /** The digest of the same bytes, which goes its own way from here. */
    RunningDigest copy() {
        try {
            RunningDigest copy = new RunningDigest((MessageDigest) digest.clone());
            copy.bytes = bytes;
            return copy;
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("The SHA-256 of the Java platform can be copied.", e);
        }
    }

    void add(byte[] some, int from, int count) {
        digest.update(some, from, count);
        bytes += count;
    }

    /** How many bytes have come so far. */
    long bytes() {
        return bytes;
    }

    /** The digest of all that has come so far, in lower-case hexadecimal. */
    String soFar() {
        return HexFormat.of().formatHex(copy().digest.digest());
    }
}
