package org.jointmeeting.kit;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import javax.crypto.spec.SecretKeySpec;

import com.sun.net.httpserver.HttpServer;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;

/**
 * The city's identity provider as the stories have it: serves its key set over HTTP and signs tokens. Its private key is
 * told by a system property, for the server and the stories may live in different class loaders.
 */
public final class TokenIssuer {

    public static final String ISSUER = "https://id.hangzhou.example";
    public static final String AUDIENCE = "joint-meeting";

    private static final String KEY = "stories.issuer.key";
    private static final String KEY_ID = "2026-11";

    private final HttpServer server;

    private TokenIssuer(HttpServer server) {
        this.server = server;
    }

    static TokenIssuer start() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            KeyPair pair = generator.generateKeyPair();
            System.setProperty(
                    KEY, Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded()));
            byte[] keys = keySet((RSAPublicKey) pair.getPublic()).getBytes(StandardCharsets.UTF_8);
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/jwks", exchange -> {
                exchange.getResponseHeaders().add("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, keys.length);
                exchange.getResponseBody().write(keys);
                exchange.close();
            });
            server.start();
            return new TokenIssuer(server);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String keySet(RSAPublicKey key) {
        Base64.Encoder text = Base64.getUrlEncoder().withoutPadding();
        return """
                {"keys":[{"kty":"RSA","use":"sig","alg":"RS256","kid":"%s","n":"%s","e":"%s"}]}
                """
                .formatted(
                        KEY_ID,
                        text.encodeToString(unsigned(key.getModulus().toByteArray())),
                        text.encodeToString(key.getPublicExponent().toByteArray()));
    }

    private static byte[] unsigned(byte[] number) {
        return number[0] == 0 ? java.util.Arrays.copyOfRange(number, 1, number.length) : number;
    }

    Map<String, String> settings() {
        return Map.of(
                "joint-meeting.security.provider.jwks",
                "http://127.0.0.1:" + server.getAddress().getPort() + "/jwks",
                "joint-meeting.security.provider.issuer",
                ISSUER,
                "joint-meeting.security.provider.audience",
                AUDIENCE);
    }

    void stop() {
        server.stop(0);
    }

    /** A good token for a subject; change the claims to make it a bad one. */
    public static JwtClaimsBuilder claims(String subject) {
        Instant now = Instant.now();
        return Jwt.issuer(ISSUER)
                .audience(AUDIENCE)
                .subject(subject)
                .issuedAt(now)
                .expiresAt(now.plusSeconds(300));
    }

    public static String signed(JwtClaimsBuilder claims) {
        return claims.jws().keyId(KEY_ID).sign(privateKey());
    }

    /** As if the public key were a secret shared with the service. */
    public static String signedWithPublicKey(JwtClaimsBuilder claims) {
        try {
            RSAPrivateCrtKey key = (RSAPrivateCrtKey) privateKey();
            byte[] known = KeyFactory.getInstance("RSA")
                    .generatePublic(new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent()))
                    .getEncoded();
            return claims.jws().keyId(KEY_ID).sign(new SecretKeySpec(known, "HmacSHA256"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PrivateKey privateKey() {
        try {
            byte[] encoded = Base64.getDecoder().decode(System.getProperty(KEY));
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
