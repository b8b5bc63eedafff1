package org.jointmeeting.audit.entry;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import org.jointmeeting.audit.AuditConfig;

/**
 * The key of the trail, kept outside the database: it signs the end of the chain (Ed25519) and puts a code on each entry
 * (HMAC-SHA256), so that who can write to the database still can't forge either.
 */
@Singleton
public class AuditKey {

    private static final String SIGNATURE = "Ed25519";
    private static final String CODE = "HmacSHA256";
    private static final int ID_LENGTH = 16;

    private final KeyPair pair;
    private final SecretKeySpec secret;
    private final String id;

    @Inject
    AuditKey(
            AuditConfig config,
            @ConfigProperty(name = "joint-meeting.data-directory", defaultValue = "./.data") String directory) {
        this(new KeyFile(config.keyFile().map(Path::of).orElseGet(() -> Path.of(directory, "audit-key.pem")))
                .readOrMake());
    }

    public AuditKey(KeyPair pair) {
        this.pair = pair;
        this.id =
                HexFormat.of().formatHex(digest(pair.getPublic().getEncoded())).substring(0, ID_LENGTH);
        this.secret = new SecretKeySpec(digest(pair.getPrivate().getEncoded()), CODE);
    }

    /** The beginning of the SHA-256 of the public key: which key it was. */
    public String id() {
        return id;
    }

    /** X.509 in Base64: with it anybody can check a signature. */
    public String publicKey() {
        return Base64.getEncoder().encodeToString(pair.getPublic().getEncoded());
    }

    public String sign(byte[] message) {
        try {
            Signature signer = Signature.getInstance(SIGNATURE);
            signer.initSign(pair.getPrivate());
            signer.update(message);
            return Base64.getEncoder().encodeToString(signer.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether this very key signed it; what is no signature at all is simply not one. */
    public boolean signed(byte[] message, String signature) {
        try {
            Signature checker = Signature.getInstance(SIGNATURE);
            PublicKey mine = pair.getPublic();
            checker.initVerify(mine);
            checker.update(message);
            return checker.verify(Base64.getDecoder().decode(signature));
        } catch (GeneralSecurityException | IllegalArgumentException unreadable) {
            return false;
        }
    }

    String code(byte[] message) {
        try {
            Mac mac = Mac.getInstance(CODE);
            mac.init(secret);
            return HexFormat.of().formatHex(mac.doFinal(message));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
