package org.jointmeeting.organisation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.jointmeeting.kit.Api;
import org.jointmeeting.kit.Cast;
import org.jointmeeting.kit.TestDatabase;
import org.jointmeeting.organisation.tree.LoadingDivisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

/** The registry as coordinators keep it: parties come and go, posts end, nothing that is referred to disappears. */
@QuarkusTest
@Tag("story")
@QuarkusTestResource(TestDatabase.class)
class RegistryStoryTest {

    private static final String WENXIN = "330106013000";
    private static final String LUOJIAZHUANG = "330106013014";

    @Inject
    LoadingDivisions loading;

    private final Api administrator = Api.as(Cast.ADMINISTRATOR);

    @BeforeEach
    void theCityIsKnown() {
        loading.load();
    }

    @Test
    void loadingTheCityAgainChangesNothing() {
        administrator
                .act("/jurisdictions", "load-divisions")
                .then()
                .statusCode(200)
                .body("added", equalTo(0))
                .body("renamed", equalTo(0))
                .body("unchanged", equalTo(3530));
    }

    @Test
    void theCatalogueKnowsWhoLeadsAtEachLevel() {
        administrator
                .get("/responsibilities?category=FIRE_LANE_CHARGING")
                .then()
                .statusCode(200)
                .body("items.level", containsInAnyOrder("CITY", "DISTRICT", "STREET", "COMMUNITY"))
                .body("items.find { it.level == 'STREET' }.leadDepartment", equalTo("FIRE"));
    }

    @Test
    void aMissingPartyWithoutStandInIsRefusedByItsField() {
        Map<String, Object> request = compound();
        request.put("parties", List.of(branch(), company(), Map.of("kind", "OWNERS_COMMITTEE", "missing", true)));
        administrator
                .post("/compounds", request)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("#/parties/2/standIn"));
    }

    @Test
    void anElectedCommitteeTakesThePlaceOfTheMissingOne() {
        String compound = administrator.create("/compounds", compound());
        String missing = partyOf(compound, "OWNERS_COMMITTEE");
        administrator
                .act(
                        "/compounds/" + compound + "/parties/" + missing,
                        "replace",
                        Map.of("startsOn", "2026-03-01", "name", "骆家庄西苑业主委员会"))
                .then()
                .statusCode(200)
                .body("missing", equalTo(false))
                .body("standIn", nullValue());
        administrator
                .get("/compounds/" + compound + "/parties?on=2026-02-28")
                .then()
                .body("items", hasSize(3))
                .body("items.find { it.kind == 'OWNERS_COMMITTEE' }.missing", equalTo(true));
        administrator
                .get("/compounds/" + compound + "/parties?history=true")
                .then()
                .body("items", hasSize(4));
        administrator
                .get("/compounds/" + compound)
                .then()
                .body("parties.find { it.kind == 'OWNERS_COMMITTEE' }.name", equalTo("骆家庄西苑业主委员会"));
    }

    @Test
    void aCompoundBelongsInACommunity() {
        Map<String, Object> request = compound();
        request.put("jurisdictionId", idOf(WENXIN));
        administrator
                .post("/compounds", request)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("#/jurisdictionId"));
    }

    @Test
    void anIdOfNothingIsNamedByItsField() {
        Map<String, Object> request = compound();
        request.put("jurisdictionId", UUID.randomUUID());
        administrator
                .post("/compounds", request)
                .then()
                .statusCode(404)
                .body("errors.pointer", contains("#/jurisdictionId"));
    }

    @Test
    void aCommissionerHandsOverToTheNext() {
        String compound = administrator.create("/compounds", compound());
        appoint(compound, person(WENXIN), "2026-01-01", null).then().statusCode(200);
        appoint(compound, person(WENXIN), "2026-06-01", "台账已移交").then().statusCode(200);
        administrator
                .get("/compounds/" + compound + "/commissioners")
                .then()
                .body("items.startsOn", contains("2026-06-01", "2026-01-01"))
                .body("items.endsOn", contains(null, "2026-05-31"))
                .body("items[0].handOverNote", equalTo("台账已移交"));
    }

    @Test
    void ofManyAppointmentsAtOnceOneSucceeds() throws Exception {
        String compound = administrator.create("/compounds", compound());
        int racers = 6;
        List<String> people = new ArrayList<>();
        for (int i = 0; i < racers; i++) {
            people.add(person(WENXIN));
        }
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService runners = Executors.newFixedThreadPool(racers);
        List<Future<Integer>> answers = new ArrayList<>();
        for (String who : people) {
            answers.add(runners.submit(() -> {
                start.await();
                return appoint(compound, who, "2026-01-01", null).statusCode();
            }));
        }
        start.countDown();
        List<Integer> statuses = new ArrayList<>();
        for (Future<Integer> answer : answers) {
            statuses.add(answer.get());
        }
        runners.shutdown();
        assertThat(statuses).containsOnlyOnce(200);
        assertThat(statuses).allMatch(status -> status == 200 || status == 409 || status == 422);
    }

    @Test
    void thereIsOneHeadUntilThePostEnds() {
        String station = administrator.create("/agencies", agency(WENXIN, "消防救援站 " + UUID.randomUUID()));
        String first = administrator.create("/people/" + person(WENXIN) + "/posts", head(station, "2026-01-01"));
        String next = person(WENXIN);
        administrator
                .post("/people/" + next + "/posts", head(station, "2026-07-01"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("#/head"));
        administrator
                .act("/posts/" + first, "end", Map.of("endsOn", "2026-06-30"))
                .then()
                .statusCode(200);
        administrator
                .post("/people/" + next + "/posts", head(station, "2026-07-01"))
                .then()
                .statusCode(201);
    }

    @Test
    void whatIsReferredToEndsAndIsNotDeleted() {
        String station = administrator.create("/agencies", agency(WENXIN, "消防救援站 " + UUID.randomUUID()));
        String post = administrator.create("/people/" + person(WENXIN) + "/posts", head(station, "2026-01-01"));
        administrator.delete("/agencies/" + station).then().statusCode(409);
        administrator
                .act("/agencies/" + station, "end", Map.of("endsOn", "2026-10-31"))
                .then()
                .statusCode(200)
                .body("endsOn", equalTo("2026-10-31"));
        administrator.get("/posts/" + post).then().body("endsOn", equalTo("2026-10-31"));
    }

    @Test
    void aDeletedRoomLeavesATombstone() {
        String room = administrator.create(
                "/venues", Map.of("jurisdictionId", idOf(WENXIN), "name", "会议室 " + UUID.randomUUID(), "capacity", 40));
        String before = administrator.get("/venues/" + room).path("modifiedAt");
        administrator.delete("/venues/" + room).then().statusCode(204);
        administrator.get("/venues/" + room).then().statusCode(404);
        administrator
                .request()
                .queryParam("modifiedSince", before)
                .get("/venues")
                .then()
                .body("items.find { it.id == '" + room + "' }.deletedAt == null", equalTo(false));
    }

    @Test
    void whatLiesOutsideTheSubtreeIsNotKnown() {
        String station = administrator.create("/agencies", agency(WENXIN, "消防救援站 " + UUID.randomUUID()));
        Api elsewhere = coordinatorAt("330102001000");
        elsewhere.get("/agencies/" + station).then().statusCode(404);
        elsewhere
                .post("/agencies", agency(WENXIN, "外来单位"))
                .then()
                .statusCode(404)
                .body("errors.pointer", contains("#/jurisdictionId"));
        elsewhere
                .get("/agencies?within=" + idOf(WENXIN))
                .then()
                .statusCode(404)
                .body("errors.parameter", hasItem("within"));
    }

    @Test
    void onlyTheCityKeepsTheCatalogue() {
        Api street = coordinatorAt(WENXIN);
        street.post("/departments", Map.of("code", "FORESTRY", "nameZh", "林业水利", "nameEn", "Forestry"))
                .then()
                .statusCode(403);
        street.act("/jurisdictions", "load-divisions").then().statusCode(403);
    }

    @Test
    void telephoneNumbersAreShownToThoseWhoKeepTheRegistry() {
        String someone = person(WENXIN);
        coordinatorAt(WENXIN).get("/people/" + someone).then().body("phone", equalTo("13800001234"));
        account("COMMISSIONER", WENXIN).get("/people/" + someone).then().body("phone", equalTo("138****1234"));
    }

    private Api coordinatorAt(String code) {
        return account("COORDINATOR", code);
    }

    private Api account(String role, String code) {
        String name = "r" + UUID.randomUUID().toString().substring(0, 12);
        administrator
                .post(
                        "/accounts",
                        Map.of("userName", name, "role", role, "jurisdictionId", idOf(code), "password", Api.PASSWORD))
                .then()
                .statusCode(201);
        return Api.as(name);
    }

    private Response appoint(String compound, String person, String startsOn, String note) {
        Map<String, Object> request = new HashMap<>(Map.of("personId", person, "startsOn", startsOn));
        request.put("handOverNote", note);
        return administrator.act("/compounds/" + compound, "appoint-commissioner", request);
    }

    private String person(String code) {
        return administrator.create(
                "/people", Map.of("jurisdictionId", idOf(code), "name", "沈若溪", "phone", "13800001234"));
    }

    private String partyOf(String compound, String kind) {
        return administrator.get("/compounds/" + compound).path("parties.find { it.kind == '" + kind + "' }.id");
    }

    private String idOf(String code) {
        return administrator.get("/jurisdictions?code={code}", code).path("items[0].id");
    }

    private Map<String, Object> agency(String code, String name) {
        return Map.of("jurisdictionId", idOf(code), "department", "FIRE", "name", name);
    }

    private static Map<String, Object> head(String holder, String startsOn) {
        return Map.of("kind", "AGENCY", "holderId", holder, "title", "站长", "head", true, "startsOn", startsOn);
    }

    private Map<String, Object> compound() {
        Map<String, Object> committee = Map.of(
                "kind",
                "OWNERS_COMMITTEE",
                "missing",
                true,
                "standIn",
                Map.of("kind", "COMMUNITY", "name", "骆家庄社区居民委员会代行"),
                "startsOn",
                "2024-01-01");
        return new HashMap<>(Map.of(
                "jurisdictionId",
                idOf(LUOJIAZHUANG),
                "name",
                "西苑 " + UUID.randomUUID(),
                "type",
                "RESETTLEMENT",
                "households",
                1280,
                "parties",
                List.of(branch(), committee, company())));
    }

    private static Map<String, Object> branch() {
        return Map.of("kind", "PARTY_BRANCH", "name", "骆家庄西苑党支部", "startsOn", "2024-01-01");
    }

    private static Map<String, Object> company() {
        return Map.of("kind", "PROPERTY_COMPANY", "name", "杭州和悦物业服务有限公司", "startsOn", "2024-01-01");
    }
}
