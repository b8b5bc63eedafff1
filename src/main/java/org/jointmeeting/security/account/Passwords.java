package org.jointmeeting.security.account;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.elytron.security.common.BcryptUtil;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.security.SecurityConfig;

/**
 * Slow hashes of passwords: PBKDF2 with HMAC-SHA-512 (OWASP's 210,000 rounds by default), which takes all 128
 * characters where bcrypt stops at 72 bytes. Hashes of before are still understood.
 */
@ApplicationScoped
public class Passwords {

    private static final String KIND = "pbkdf2-sha512";
    private static final String ALGORITHM = "PBKDF2WithHmacSHA512";
    private static final int SALT_BYTES = 16;
    private static final int HASH_BITS = 512;
    private static final int ROUNDS_OF_RANDOM = 1000;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final int rounds;

    Passwords(SecurityConfig config) {
        rounds = config.passwordRounds();
    }

    String hash(String password) {
        return hash(password, rounds);
    }

    /** What is as random as a key cannot be guessed, however fast the hash is. */
    String hashOfRandom(String password) {
        return hash(password, ROUNDS_OF_RANDOM);
    }

    private static String hash(String password, int rounds) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        Base64.Encoder text = Base64.getEncoder().withoutPadding();
        return "%s$%d$%s$%s"
                .formatted(
                        KIND, rounds, text.encodeToString(salt), text.encodeToString(derive(password, salt, rounds)));
    }

    /** Takes as long for an account that does not exist (no hash) as for one that does. */
    public boolean matches(String password, @Nullable String hash) {
        if (hash == null) {
            derive(password, new byte[SALT_BYTES], rounds);
            return false;
        }
        return hash.startsWith(KIND) ? isHashOf(hash, password) : BcryptUtil.matches(password, hash);
    }

    private boolean isHashOf(String hash, String password) {
        String[] parts = hash.split("\\$", -1);
        byte[] salt = Base64.getDecoder().decode(parts[2]);
        int taken = Integer.parseInt(parts[1]);
        byte[] found = derive(password, salt, taken);
        if (taken < rounds) {
            // Who has a random password is answered as late as everybody, or the answer would tell that there is one.
            derive(password, salt, rounds - taken);
        }
        return MessageDigest.isEqual(Base64.getDecoder().decode(parts[3]), found);
    }

    private static byte[] derive(String password, byte[] salt, int rounds) {
        try {
            PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salt, rounds, HASH_BITS);
            return SecretKeyFactory.getInstance(ALGORITHM).generateSecret(spec).getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
