package org.jointmeeting.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * Tokens and keys: 256 random bits that nobody chose, so a fast hash is enough to keep them by. Each starts with what it
 * is, so that one found in the wrong place is recognised.
 */
public final class Secrets {

    public static final String ACCESS = "jma_";
    public static final String REFRESH = "jmr_";
    public static final String KEY = "jmk_";

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {}

    public static String next(String start) {
        byte[] secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        return start + Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    /** SHA-256 in hexadecimal: all that is kept of a secret. */
    public static String hash(String secret) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
