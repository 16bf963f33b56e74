package org.ipcadvisor.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 digests in lower-case hexadecimal, 64 digits each. */
public final class Sha256 {

    /** Copied for each use, which is faster than to look for the algorithm. */
    private static final MessageDigest OF_NOTHING = ofNothing();

    private Sha256() {}

    private static MessageDigest ofNothing() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    /** The digest of some bytes. */
    public static String of(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(((MessageDigest) OF_NOTHING.clone()).digest(bytes));
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("The SHA-256 of the Java platform can be copied.", e);
        }
    }

    /** The digest of a text in UTF-8. */
    public static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }
}
