package org.jointmeeting.security;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.jointmeeting.kit.Api;
import org.jointmeeting.kit.Cast;
import org.jointmeeting.kit.TestDatabase;
import org.jointmeeting.kit.TokenIssuer;

import static org.hamcrest.Matchers.equalTo;

/** The city's identity provider signs people in; what is not its token signs in nobody. */
@QuarkusTest
@Tag("story")
@QuarkusTestResource(TestDatabase.class)
class ProviderStoryTest {

    private static String subject;

    @BeforeEach
    void oneLinkedAccount() {
        if (subject == null) {
            subject = "hz-" + UUID.randomUUID();
            Api.as(Cast.ADMINISTRATOR)
                    .create(
                            "/accounts",
                            Map.of(
                                    "userName",
                                    "p" + subject.substring(3, 15),
                                    "role",
                                    "AUDITOR",
                                    "externalSubject",
                                    subject));
        }
    }

    private static void opens(String token, int expected) {
        Api.with(token).get("/accounts/me").then().statusCode(expected);
    }

    @Test
    void itsTokenSignsInTheAccountItsClaimNames() {
        Api.with(TokenIssuer.signed(TokenIssuer.claims(subject)))
                .get("/accounts/me")
                .then()
                .statusCode(200)
                .body("externalSubject", equalTo(subject));
    }

    @Test
    void aTokenForSomebodyUnknownOpensNothing() {
        opens(TokenIssuer.signed(TokenIssuer.claims("hz-nobody")), 401);
    }

    @Test
    void anExpiredTokenOpensNothing() {
        opens(
                TokenIssuer.signed(
                        TokenIssuer.claims(subject).expiresAt(Instant.now().minusSeconds(120))),
                401);
    }

    @Test
    void aTokenOfAnotherIssuerOrForAnotherServiceOpensNothing() {
        opens(TokenIssuer.signed(TokenIssuer.claims(subject).issuer("https://id.elsewhere.example")), 401);
        opens(TokenIssuer.signed(TokenIssuer.claims(subject).audience("parking")), 401);
    }

    @Test
    void anAlteredTokenOpensNothing() {
        String good = TokenIssuer.signed(TokenIssuer.claims(subject));
        String[] parts = good.split("\\.", -1);
        String payload = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        opens(parts[0] + "." + text(payload.replace(subject, "hz-admin")) + "." + parts[2], 401);
        opens(good.substring(0, good.length() - 8) + "AAAAAAAA", 401);
    }

    @Test
    void aTokenWithoutSignatureOpensNothing() {
        String payload = TokenIssuer.signed(TokenIssuer.claims(subject)).split("\\.", -1)[1];
        opens(text("{\"alg\":\"none\"}") + "." + payload + ".", 401);
        opens(text("{\"alg\":\"none\",\"kid\":\"2026-11\"}") + "." + payload + ".AAAA", 401);
    }

    @Test
    void theAddressOfAKeyOfItsOwnIsNotFollowed() {
        opens(
                TokenIssuer.claims(subject)
                        .jws()
                        .keyId("of-nobody")
                        .header("jku", "http://127.0.0.1:1/keys")
                        .signWithSecret("a-secret-that-the-caller-chose-for-itself"),
                401);
    }

    private static String text(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
