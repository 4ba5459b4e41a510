package io.github.openita.cli.input;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Loads what the JDK needs for the digest at the end of a report while the document is read, since that takes as long as
 * reading it. It touches nothing but the JDK, so that no class of ours is made ready by two threads.
 */
public final class Digests {

    private Digests() {}

    public static void prepare() {
        Thread thread = new Thread(Digests::load, "ita-digests");
        thread.setDaemon(true);
        thread.start();
    }

    private static void load() {
        try {
            MessageDigest.getInstance("SHA-256").digest(new byte[1]);
        } catch (NoSuchAlgorithmException e) {
            // Whoever needs the digest says so.
        }
    }

    /** The SHA-256 of bytes, in hexadecimal. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
