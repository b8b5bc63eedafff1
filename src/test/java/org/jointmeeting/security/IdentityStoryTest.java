package org.jointmeeting.security;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.jointmeeting.kit.Api;
import org.jointmeeting.kit.Stage;
import org.jointmeeting.kit.TestDatabase;
import org.jointmeeting.shared.time.TestClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

/** How callers sign in, what they were granted, and how both end. */
@QuarkusTest
@Tag("story")
@QuarkusTestResource(TestDatabase.class)
class IdentityStoryTest {

    private static final String GOOD = "wu-lin-men-ma-tou-7";

    private static Stage stage;

    @BeforeEach
    void onOneStage() {
        if (stage == null) {
            stage = new Stage();
        }
    }

    private static String name() {
        return "i" + UUID.randomUUID().toString().substring(0, 12);
    }

    private static String opened(Map<String, Object> more) {
        String name = name();
        Map<String, Object> account =
                new HashMap<>(Map.of("userName", name, "password", GOOD, "jurisdictionId", stage.community));
        account.putAll(more);
        account.values().removeIf(value -> value.equals(""));
        stage.administrator.create("/accounts", account);
        return name;
    }

    private static String idOf(String name) {
        String access = Api.signIn(name, GOOD).path("access_token");
        return Api.with(access).get("/accounts/me").path("id");
    }

    private static int statusOf(String credential) {
        return Api.with(credential).get("/accounts/me").statusCode();
    }

    // ── passwords and tokens ────────────────────────────────────────────────────────────────────────

    @Test
    void aPasswordBecomesTokensThatRunOut() {
        String name = opened(Map.of("role", "COORDINATOR"));
        Response answer = Api.signIn(name, GOOD);
        answer.then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("token_type", equalTo("Bearer"))
                .body("expires_in", equalTo(900))
                .body("access_token", startsWith("jma_"));
        String access = answer.path("access_token");
        Api.with(access)
                .get("/accounts/me")
                .then()
                .statusCode(200)
                .body("userName", equalTo(name))
                .body("grants.role", hasItem("COORDINATOR"));
        TestClock.pass(Duration.ofMinutes(16));
        Api.with(access)
                .get("/accounts/me")
                .then()
                .statusCode(401)
                .body("type", equalTo("urn:joint-meeting:problem:unauthenticated"));
    }

    @Test
    void aRefreshTokenIsGoodOnceAndItsReplayEndsTheSignIn() {
        Response first = Api.signIn(opened(Map.of()), GOOD);
        String refresh = first.path("refresh_token");
        Response second = refresh(refresh);
        second.then().statusCode(200);
        String access = second.path("access_token");
        assertThat(statusOf(first.path("access_token"))).isEqualTo(401);
        assertThat(statusOf(access)).isEqualTo(200);
        refresh(refresh).then().statusCode(400).body("error", equalTo("invalid_grant"));
        assertThat(statusOf(access)).isEqualTo(401);
        refresh(second.path("refresh_token")).then().statusCode(400);
    }

    private static Response refresh(String token) {
        return Api.nobody()
                .formParams("grant_type", "refresh_token", "refresh_token", token)
                .post("/oauth/token");
    }

    @Test
    void aSignInCannotBeRefreshedForever() {
        String refresh = Api.signIn(opened(Map.of()), GOOD).path("refresh_token");
        TestClock.pass(Duration.ofHours(13));
        refresh(refresh).then().statusCode(400);
    }

    @Test
    void signingOutEndsBothTokens() {
        Response answer = Api.signIn(opened(Map.of()), GOOD);
        Api.nobody()
                .formParams("token", (String) answer.path("access_token"))
                .post("/oauth/revoke")
                .then()
                .statusCode(204);
        assertThat(statusOf(answer.path("access_token"))).isEqualTo(401);
        refresh(answer.path("refresh_token")).then().statusCode(400);
        Api.nobody()
                .formParams("token", "jma_of-nothing")
                .post("/oauth/revoke")
                .then()
                .statusCode(204);
    }

    @Test
    void aNewPasswordEndsEverySignIn() {
        String name = opened(Map.of());
        String access = Api.signIn(name, GOOD).path("access_token");
        Api.with(access)
                .contentType("application/json")
                .body(Map.of("currentPassword", GOOD, "newPassword", "gong-chen-qiao-yun-he-3"))
                .post("/accounts/me/actions/change-password")
                .then()
                .statusCode(204);
        TestClock.pass(Duration.ofMinutes(20));
        assertThat(statusOf(access)).isEqualTo(401);
        Api.signIn(name, GOOD).then().statusCode(400);
        Api.signIn(name, "gong-chen-qiao-yun-he-3").then().statusCode(200);
    }

    @Test
    void wrongPasswordsLockLongerEachTimeAndNobodyLearnsWhatExists() {
        String name = opened(Map.of());
        String told = wrong(name);
        assertThat(told).isEqualTo(wrong("nobody-of-that-name"));
        for (int times = 0; times < 5; times++) {
            wrong(name);
        }
        Api.signIn(name, GOOD).then().statusCode(400).body("detail", equalTo(told));
        TestClock.pass(Duration.ofMinutes(1));
        wrong(name);
        TestClock.pass(Duration.ofMinutes(1));
        Api.signIn(name, GOOD).then().statusCode(400);
        TestClock.pass(Duration.ofMinutes(1));
        Api.signIn(name, GOOD).then().statusCode(200);
    }

    private static String wrong(String name) {
        return Api.signIn(name, "not-the-password-1")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:joint-meeting:problem:sign-in-failed"))
                .extract()
                .path("detail");
    }

    @Test
    void shortLongAndCommonPasswordsAreRefused() {
        for (String bad : List.of("short-one-1", "x".repeat(129), "password1234", "qwertyuiop123", "111111111111")) {
            stage.administrator
                    .post("/accounts", Map.of("userName", name(), "password", bad, "jurisdictionId", stage.community))
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", hasItem("#/password"));
        }
        String longest = "gong-chen-qiao-2026-".repeat(7).substring(0, 128);
        String name = name();
        stage.administrator.create(
                "/accounts", Map.of("userName", name, "password", longest, "jurisdictionId", stage.community));
        Api.signIn(name, longest).then().statusCode(200);
        Api.signIn(name, longest.substring(0, 127)).then().statusCode(400);
    }

    @Test
    void whatIsNoTokenOpensNothing() {
        for (String bad :
                List.of("jma_", "jmk_x", "eyJhbGciOiJub25lIn0.e30.", "Basic YWRtaW46YWRtaW4=", "jmr_x", "*")) {
            assertThat(statusOf(bad)).as(bad).isEqualTo(401);
        }
    }

    // ── grants ──────────────────────────────────────────────────────────────────────────────────────

    @Test
    void aGrantThatIsTakenAwayStopsWorkingAtOnce() {
        String name = opened(Map.of("role", "COORDINATOR"));
        String id = idOf(name);
        String access = Api.signIn(name, GOOD).path("access_token");
        Api.with(access).get("/venues/" + stage.venue).then().statusCode(200);
        String grant = stage.administrator.get("/accounts/" + id + "/grants").path("items[0].id");
        stage.administrator
                .act("/accounts/" + id + "/grants/" + grant, "revoke")
                .then()
                .statusCode(200);
        Api.with(access).get("/venues/" + stage.venue).then().statusCode(403);
        stage.administrator
                .act("/accounts/" + id + "/grants/" + grant, "revoke")
                .then()
                .statusCode(409);
    }

    @Test
    void aRightHeldInOnePlaceOpensNoOther() {
        Stage other = new Stage();
        String name = opened(Map.of("role", "COORDINATOR"));
        String id = idOf(name);
        stage.administrator.create(
                "/accounts/" + id + "/grants", Map.of("role", "SUPERVISOR", "jurisdictionId", other.community));
        String access = Api.signIn(name, GOOD).path("access_token");
        Api.with(access).get("/venues/" + stage.venue).then().statusCode(200);
        Api.with(access).get("/venues/" + other.venue).then().statusCode(200);
        rename(access, stage.venue).then().statusCode(200);
        rename(access, other.venue).then().statusCode(404);
        String elsewhere = other.submitted("别处的议题");
        Api.with(access).get(elsewhere).then().statusCode(200).body("availableActions", hasSize(0));
    }

    private static Response rename(String access, String venue) {
        return Api.with(access)
                .contentType("application/merge-patch+json")
                .header("If-Match", "*")
                .body(Map.of("name", "议事厅 " + UUID.randomUUID()))
                .patch("/venues/" + venue);
    }

    @Test
    void aGrantBeginsAndEndsByItself() {
        String name = opened(Map.of());
        String id = idOf(name);
        stage.administrator.create(
                "/accounts/" + id + "/grants",
                Map.of(
                        "role",
                        "COORDINATOR",
                        "jurisdictionId",
                        stage.community,
                        "startsAt",
                        TestClock.now().plus(Duration.ofMinutes(2)).toString(),
                        "endsAt",
                        TestClock.now().plus(Duration.ofMinutes(5)).toString()));
        String access = Api.signIn(name, GOOD).path("access_token");
        seesAccounts(access, 403);
        TestClock.pass(Duration.ofMinutes(3));
        seesAccounts(access, 200);
        TestClock.pass(Duration.ofMinutes(3));
        seesAccounts(access, 403);
    }

    /** What is remembered of a caller is less than a second old. */
    private static void seesAccounts(String access, int expected) {
        pause();
        Api.with(access).get("/venues/" + stage.venue).then().statusCode(expected);
    }

    private static void pause() {
        try {
            Thread.sleep(1000);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void postsGrantByThemselvesAndTakeAwayWhenTheyEnd() {
        String person = stage.administrator.create("/people", Map.of("jurisdictionId", stage.community, "name", "叶知秋"));
        String today = TestClock.now()
                .atZone(java.time.ZoneId.of("Asia/Shanghai"))
                .toLocalDate()
                .toString();
        String post = stage.administrator.create(
                "/people/" + person + "/posts",
                Map.of("kind", "AGENCY", "holderId", stage.fire, "title", "消防员", "startsOn", today));
        String name = opened(Map.of("personId", person));
        String access = Api.signIn(name, GOOD).path("access_token");
        Api.with(access)
                .get("/accounts/me")
                .then()
                .body("grants.role", hasItem("AGENCY_OFFICER"))
                .body("grants.standsForId", hasItem(stage.fire));
        stage.administrator.delete("/posts/" + post).then().statusCode(204);
        pause();
        Api.with(access).get("/accounts/me").then().statusCode(200).body("grants", hasSize(0));
        Api.with(access).get("/venues/" + stage.venue).then().statusCode(403);
    }

    @Test
    void nobodyGrantsBeyondTheirOwnSubtree() {
        Stage other = new Stage();
        String local = opened(Map.of("role", "ADMINISTRATOR"));
        String access = Api.signIn(local, GOOD).path("access_token");
        Map<String, Object> wanted =
                new HashMap<>(Map.of("userName", name(), "password", GOOD, "role", "ADMINISTRATOR"));
        post(access, "/accounts", wanted).then().statusCode(400).body("errors.pointer", hasItem("#/jurisdictionId"));
        wanted.put("jurisdictionId", other.community);
        post(access, "/accounts", wanted).then().statusCode(404);
        wanted.putAll(Map.of(
                "jurisdictionId",
                stage.community,
                "role",
                "AGENCY_OFFICER",
                "standsForKind",
                "AGENCY",
                "standsForId",
                other.fire));
        post(access, "/accounts", wanted).then().statusCode(404).body("errors.pointer", hasItem("#/standsForId"));
    }

    @Test
    void nobodyOpensAnAccountForWhoHoldsPostsBeyondTheirSubtree() {
        Stage other = new Stage();
        String person = stage.administrator.create("/people", Map.of("jurisdictionId", stage.community, "name", "云栖"));
        stage.administrator.create(
                "/people/" + person + "/posts",
                Map.of("kind", "AGENCY", "holderId", other.fire, "title", "消防员", "startsOn", "2026-01-01"));
        String local = opened(Map.of("role", "ADMINISTRATOR"));
        String access = Api.signIn(local, GOOD).path("access_token");
        Map<String, Object> wanted =
                Map.of("userName", name(), "password", GOOD, "jurisdictionId", stage.community, "personId", person);
        post(access, "/accounts", wanted).then().statusCode(422).body("errors.pointer", hasItem("#/personId"));
        stage.administrator.post("/accounts", wanted).then().statusCode(201);
    }

    private static Response post(String access, String path, Object body) {
        return Api.with(access).contentType("application/json").body(body).post(path);
    }

    // ── keys of systems ─────────────────────────────────────────────────────────────────────────────

    @Test
    void aKeyIsNarrowedToItsScopesShownOnceAndRotatedWithOverlap() {
        String account = idOf(opened(Map.of("role", "CONNECTED_SYSTEM")));
        Map<String, Object> wanted = Map.of(
                "accountId",
                account,
                "name",
                "热线",
                "scopes",
                List.of("registry:read"),
                "endsAt",
                TestClock.now().plus(Duration.ofDays(30)).toString());
        Response issued = stage.administrator.post("/api-keys", wanted);
        issued.then().statusCode(201);
        String key = issued.path("secret");
        String id = issued.path("key.id");
        stage.administrator.get("/api-keys/" + id).then().body(not(containsString(key)));
        Api.with(key).get("/venues/" + stage.venue).then().statusCode(200);
        Api.with(key).get("/agenda-items").then().statusCode(403);
        Response rotated = stage.administrator.act(
                "/api-keys/" + id,
                "rotate",
                Map.of(
                        "overlapHours",
                        2,
                        "endsAt",
                        TestClock.now().plus(Duration.ofDays(60)).toString()));
        rotated.then().statusCode(201);
        String next = rotated.path("secret");
        Api.with(key).get("/venues/" + stage.venue).then().statusCode(200);
        Api.with(next).get("/venues/" + stage.venue).then().statusCode(200);
        TestClock.pass(Duration.ofHours(3));
        Api.with(key).get("/venues/" + stage.venue).then().statusCode(401);
        Api.with(next).get("/venues/" + stage.venue).then().statusCode(200);
        stage.administrator
                .act("/api-keys/" + rotated.path("key.id"), "revoke")
                .then()
                .statusCode(200);
        Api.with(next).get("/venues/" + stage.venue).then().statusCode(401);
    }

    @Test
    void aKeyWithUnknownScopesOrWithoutEndIsRefused() {
        String account = idOf(opened(Map.of("role", "CONNECTED_SYSTEM")));
        Map<String, Object> wanted = new HashMap<>(Map.of(
                "accountId",
                account,
                "name",
                "热线",
                "scopes",
                List.of("everything:do"),
                "endsAt",
                TestClock.now().plus(Duration.ofDays(30)).toString()));
        stage.administrator
                .post("/api-keys", wanted)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("#/scopes"));
        wanted.put("scopes", List.of("item:read"));
        wanted.put("endsAt", TestClock.now().plus(Duration.ofDays(4000)).toString());
        stage.administrator
                .post("/api-keys", wanted)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("#/endsAt"));
    }
}
