package org.jointmeeting.security;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import org.jointmeeting.kit.Api;
import org.jointmeeting.kit.Stage;
import org.jointmeeting.kit.TokenIssuer;
import org.jointmeeting.shared.time.TestClock;

/** Credentials that were good, or look as if they were: each opens nothing. */
final class BadCredentials {

    private final Stage stage;

    BadCredentials(Stage stage) {
        this.stage = stage;
    }

    List<String> all() throws InterruptedException {
        String good = stage.coordinator.token();
        String subject = "hz-" + Api.newKey();
        String provided = provided(subject);
        String payload = provided.split("\\.", -1)[1];
        List<String> all = List.of(
                "jma_",
                "jmk_x",
                good.substring(0, good.length() - 1) + (good.endsWith("A") ? "B" : "A"),
                good.toUpperCase(java.util.Locale.ROOT),
                signedOut(),
                ended(),
                revoked(),
                provided.substring(0, provided.length() - 8) + "AAAAAAAA",
                text("{\"alg\":\"none\"}") + "." + payload + ".",
                text("{\"alg\":\"none\",\"kid\":\"2026-11\"}") + "." + payload + ".AAAA",
                TokenIssuer.signedWithPublicKey(TokenIssuer.claims(subject)),
                TokenIssuer.signed(
                        TokenIssuer.claims(subject).expiresAt(Instant.now().minusSeconds(120))),
                TokenIssuer.signed(TokenIssuer.claims(subject).issuer("https://id.elsewhere.example")));
        TestClock.pass(Duration.ofHours(2));
        // What is remembered of a caller is less than a second old.
        Thread.sleep(1100);
        return all;
    }

    /** A good token of the provider, whose account is open. */
    private String provided(String subject) {
        stage.administrator.create(
                "/accounts",
                Map.of("userName", "p" + subject.substring(3, 15), "role", "AUDITOR", "externalSubject", subject));
        String token = TokenIssuer.signed(TokenIssuer.claims(subject));
        Api.with(token).get("/accounts/me").then().statusCode(200);
        return token;
    }

    private String signedOut() {
        String name = "leaver-" + Api.newKey();
        stage.administrator.create(
                "/accounts", Map.of("userName", name, "password", Api.PASSWORD, "role", "COORDINATOR"));
        String token = Api.signIn(name, Api.PASSWORD).path("access_token");
        Api.with(token).get("/accounts/me").then().statusCode(200);
        Api.nobody().formParam("token", token).post("/oauth/revoke").then().statusCode(204);
        return token;
    }

    /** A key that will have ended by its date. */
    private String ended() {
        return issued(Duration.ofHours(1)).path("secret");
    }

    private String revoked() {
        var issued = issued(Duration.ofDays(30));
        String id = issued.path("key.id");
        stage.administrator.act("/api-keys/" + id, "revoke").then().statusCode(200);
        return issued.path("secret");
    }

    private io.restassured.response.Response issued(Duration until) {
        String account = stage.administrator.create(
                "/accounts", Map.of("userName", "system-" + Api.newKey(), "role", "CONNECTED_SYSTEM"));
        return stage.administrator.post(
                "/api-keys",
                Map.of(
                        "accountId",
                        account,
                        "name",
                        "热线",
                        "scopes",
                        List.of("item:read"),
                        "endsAt",
                        TestClock.now().plus(until).toString()));
    }

    private static String text(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
