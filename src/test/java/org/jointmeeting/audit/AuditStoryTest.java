package org.jointmeeting.audit;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.jointmeeting.kit.Api;
import org.jointmeeting.kit.Cast;
import org.jointmeeting.kit.TestDatabase;
import org.jointmeeting.organisation.Registry;
import org.jointmeeting.shared.time.TestClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

/** What the trail tells of changes, uncoverings and refusals, and to whom. */
@QuarkusTest
@Tag("story")
@QuarkusTestResource(TestDatabase.class)
class AuditStoryTest {

    private static final int LONGEST_MILLIS = 1000;

    private final Api administrator = Api.as(Cast.ADMINISTRATOR);
    private final Registry registry = new Registry();
    private Api coordinator;

    @BeforeEach
    void aCoordinatorOfTheStreet() {
        coordinator = registry.coordinatorAt(Registry.WENXIN);
    }

    @Test
    void aChangeTellsWhoAndWhereBeforeAndAfter() {
        String someone = registry.person(Registry.WENXIN);
        coordinator
                .patch("/people/" + someone, Map.of("name", "沈若澜", "phone", "13900005678"))
                .then()
                .statusCode(200);
        JsonPath change = entry(someone, "CHANGED");
        assertThat(change.getString("who.userName")).startsWith("r");
        assertThat(change.getString("who.accountId")).isNotNull();
        assertThat(change.getString("where.address")).isEqualTo("127.0.0.1");
        assertThat(change.getString("where.operation")).isEqualTo("PATCH /api/v1/people/" + someone);
        assertThat(change.getString("where.traceId")).hasSize(32);
        assertThat(change.getString("before.name")).isEqualTo("沈若溪");
        assertThat(change.getString("after.name")).isEqualTo("沈若澜");
        assertThat(change.getString("before.phone")).isEqualTo("138****1234");
        assertThat(change.getString("after.phone")).isEqualTo("139****5678");
        assertThat(change.getMap("after")).containsOnlyKeys("name", "phone");
    }

    @Test
    void makingAndDeletingAreToldToo() {
        String someone = registry.person(Registry.WENXIN);
        assertThat(entry(someone, "CREATED").getString("after.name")).isEqualTo("沈若溪");
        administrator.delete("/people/" + someone).then().statusCode(204);
        assertThat(entry(someone, "DELETED").getString("after.deletedAt")).isNotNull();
    }

    @Test
    void whatIsRefusedLeavesNoChange() {
        String someone = registry.person(Registry.WENXIN);
        coordinator.patch("/people/" + someone, Map.of("name", "")).then().statusCode(400);
        coordinator
                .get("/audit/entries?action=CHANGED&subjectId=" + someone)
                .then()
                .body("items.size()", equalTo(0));
    }

    @Test
    void anEntryIsSealedWithinASecond() throws InterruptedException {
        String someone = registry.person(Registry.WENXIN);
        long began = System.nanoTime();
        while (entry(someone, "CREATED").get("seal") == null) {
            assertThat((System.nanoTime() - began) / 1_000_000).isLessThan(LONGEST_MILLIS);
            Thread.sleep(20);
        }
    }

    @Test
    void secretsAreNotRepeated() {
        coordinator
                .get("/audit/entries?kind=ACCOUNT&limit=200")
                .then()
                .body("items.after.passwordHash", not(hasItem(startsWith("$"))))
                .body("items.after.passwordHash", hasItem("***"));
    }

    @Test
    void uncoveringATelephoneNumberIsWrittenDown() {
        String someone = registry.person(Registry.WENXIN);
        coordinator
                .act("/people/" + someone, "uncover", Map.of("reason", "消防通道被堵"))
                .then()
                .statusCode(200)
                .body("phone", equalTo("13800001234"));
        JsonPath entry = entry(someone, "UNCOVERED");
        assertThat(entry.getString("reason")).isEqualTo("消防通道被堵");
        assertThat(entry.getList("after.fields")).isEqualTo(List.of("phone"));
        coordinator.get("/people/" + someone).then().body("phone", equalTo("138****1234"));
    }

    @Test
    void aCoordinatorFindsWhatHappenedInItsSubtree() {
        String here = registry.person(Registry.WENXIN);
        Api elsewhere = registry.coordinatorAt("330102001000");
        elsewhere.get("/audit/entries?subjectId=" + here).then().body("items.size()", equalTo(0));
        elsewhere
                .get("/audit/entries/" + entry(here, "CREATED").getString("id"))
                .then()
                .statusCode(404);
        coordinator
                .get("/audit/entries?limit=200")
                .then()
                .body("items.jurisdictionPath", everyItem(startsWith("/330100000000/330106000000/330106013000/")));
        auditor().get("/audit/entries?subjectId=" + here).then().body("items.size()", equalTo(1));
    }

    @Test
    void othersDoNotReadTheTrail() {
        registry.account("CONVENER", Registry.WENXIN)
                .get("/audit/entries")
                .then()
                .statusCode(403);
        coordinator
                .post("/audit/actions/purge", Map.of("before", "2020-01-01"))
                .then()
                .statusCode(403);
    }

    @Test
    void theTrailIsReadPageByPage() {
        registry.person(Registry.WENXIN);
        registry.person(Registry.WENXIN);
        JsonPath first = coordinator.get("/audit/entries?limit=1&kind=PERSON").jsonPath();
        coordinator
                .get("/audit/entries?limit=1&kind=PERSON&cursor=" + first.getString("next"))
                .then()
                .body("items[0].id", not(equalTo(first.getString("items[0].id"))));
    }

    @Test
    void aFailedSignInIsWrittenDown() throws InterruptedException {
        String name = "nobody-" + UUID.randomUUID();
        Api.signIn(name, Api.PASSWORD).then().statusCode(400);
        awaitRefusal("SIGN_IN_FAILED", "who.userName", name);
    }

    @Test
    void aRefusedCallIsWrittenDown() throws InterruptedException {
        String name = "refused-" + UUID.randomUUID();
        administrator.create("/accounts", Map.of("userName", name, "password", Api.PASSWORD, "role", "SUPERVISOR"));
        Api.as(name).get("/audit/entries").then().statusCode(403);
        awaitRefusal("CALL_REFUSED", "who.userName", name);
    }

    @Test
    void purgingBeforeTheTimeIsRefused() {
        LocalDate tooEarly =
                LocalDate.ofInstant(TestClock.now(), ZoneId.of("Asia/Shanghai")).minusDays(179);
        auditor()
                .post("/audit/actions/purge", Map.of("before", tooEarly.toString()))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("#/before"));
    }

    @Test
    void theTrailIsWhole() {
        auditor()
                .act("/audit", "verify")
                .then()
                .statusCode(200)
                .body("wrong", equalTo(List.of()))
                .body("whole", equalTo(true));
    }

    @Test
    void anAnchorIsSigned() throws InterruptedException {
        Thread.sleep(LONGEST_MILLIS);
        String anchor = auditor().create("/audit/anchors", Map.of());
        auditor()
                .get("/audit/anchors/" + anchor)
                .then()
                .body("head.signature", notNullValue())
                .body("head.publicKey", notNullValue());
    }

    private Api auditor() {
        String name = "a" + UUID.randomUUID().toString().substring(0, 12);
        administrator.create("/accounts", Map.of("userName", name, "password", Api.PASSWORD, "role", "AUDITOR"));
        return Api.as(name);
    }

    /** The one entry of that action about that record. */
    private JsonPath entry(String subject, String action) {
        String id = administrator
                .get("/audit/entries?subjectId=" + subject + "&action=" + action)
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1))
                .extract()
                .path("items[0].id");
        return administrator.get("/audit/entries/" + id).jsonPath();
    }

    private void awaitRefusal(String action, String property, String value) throws InterruptedException {
        long began = System.nanoTime();
        while (!administrator
                .get("/audit/entries?limit=200&action=" + action)
                .jsonPath()
                .getList("items." + property)
                .contains(value)) {
            assertThat((System.nanoTime() - began) / 1_000_000).isLessThan(2 * LONGEST_MILLIS);
            Thread.sleep(50);
        }
    }
}
