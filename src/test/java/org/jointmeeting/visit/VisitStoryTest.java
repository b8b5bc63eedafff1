package org.jointmeeting.visit;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.jointmeeting.kit.Api;
import org.jointmeeting.kit.Stage;
import org.jointmeeting.kit.TestDatabase;
import org.jointmeeting.kit.VisitStage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

/** A commissioner's visits, as they are planned and made, and what becomes of what was found. */
@QuarkusTest
@Tag("story")
@QuarkusTestResource(TestDatabase.class)
class VisitStoryTest {

    private static final long LONGEST_REMEMBERED_MILLIS = 1000;

    private static Stage stage;
    private static VisitStage visits;

    @BeforeEach
    void onOneStage() {
        if (stage == null) {
            stage = new Stage();
            visits = new VisitStage(stage);
        }
    }

    @Test
    void aPlannedVisitIsPutOffAndMade() {
        String visit = visits.planned("入户了解电梯更换意愿");
        stage.commissioner
                .get(visit)
                .then()
                .body("status", equalTo("PLANNED"))
                .body("availableActions", contains("RESCHEDULE", "COMPLETE", "CANCEL"));
        stage.coordinator.get(visit).then().statusCode(200).body("availableActions", empty());
        stage.commissioner
                .act(
                        visit,
                        "reschedule",
                        Map.of("plannedOn", VisitStage.today().plusDays(5).toString()))
                .then()
                .statusCode(200)
                .body("plannedOn", equalTo(VisitStage.today().plusDays(5).toString()));
        stage.commissioner
                .act(visit, "complete", Map.of("result", visits.result()))
                .then()
                .statusCode(200)
                .body("status", equalTo("DONE"))
                .body("households", equalTo(12))
                .body("findings.category", contains("FIRE_LANE_CHARGING"))
                .body("availableActions", empty());
        for (String action : List.of("complete", "reschedule", "cancel")) {
            stage.commissioner.act(visit, action, bodyOf(action)).then().statusCode(409);
        }
    }

    private static Map<String, Object> bodyOf(String action) {
        return switch (action) {
            case "complete" -> Map.of("result", visits.result());
            case "reschedule" ->
                Map.of("plannedOn", VisitStage.today().plusDays(1).toString());
            default -> Map.of("reason", "台风预警");
        };
    }

    @Test
    void aVisitIsCalledOffWithAReason() {
        String visit = visits.planned("走访独居老人");
        stage.commissioner.act(visit, "cancel").then().statusCode(400).body("errors.pointer", contains("#/reason"));
        stage.commissioner
                .act(visit, "cancel", Map.of("reason", "台风预警，另行安排。"))
                .then()
                .statusCode(200)
                .body("status", equalTo("CANCELLED"));
        stage.commissioner
                .request()
                .multiPart("file", "photo.png", Stage.picture(), "image/png")
                .post(visit + "/photos")
                .then()
                .statusCode(409);
    }

    @Test
    void aPlanSaysWhereWhenAndWhy() {
        for (String missing : List.of("compoundId", "plannedOn", "purpose")) {
            Map<String, Object> plan = visits.plan("走访");
            plan.remove(missing);
            refusedPlan(plan, 400, missing);
        }
        Map<String, Object> past = visits.plan("走访");
        past.put("plannedOn", VisitStage.today().minusDays(1).toString());
        refusedPlan(past, 422, "plannedOn");
        Map<String, Object> elsewhere = visits.plan("走访");
        elsewhere.put("compoundId", new Stage().compound);
        refusedPlan(elsewhere, 404, "compoundId");
    }

    private static void refusedPlan(Map<String, Object> plan, int status, String field) {
        stage.commissioner
                .post("/visits", plan)
                .then()
                .statusCode(status)
                .body("errors.pointer", contains("#/" + field));
    }

    @Test
    void aVisitMadeSaysWhenWhoWasReachedAndWhatWasFound() {
        for (String missing : List.of("visitedOn", "households", "summary")) {
            Map<String, Object> result = visits.result();
            result.remove(missing);
            refusedRecord(result, 400, missing);
        }
        refusedRecord(with("households", 0), 400, "households");
        refusedRecord(with("visitedOn", VisitStage.today().plusDays(1).toString()), 422, "visitedOn");
        refusedRecord(with("visitedOn", VisitStage.today().minusDays(32).toString()), 422, "visitedOn");
        refusedRecord(
                with("findings", List.of(Map.of("category", "NO_SUCH", "text", "x"))), 400, "findings/0/category");
        refusedRecord(with("findings", List.of(Map.of("category", "FIRE_LANE_CHARGING"))), 400, "findings/0/text");
        Map<String, Object> withoutFindings = visits.result();
        withoutFindings.remove("findings");
        stage.commissioner
                .get(visits.recorded(withoutFindings))
                .then()
                .body("kind", equalTo("SPONTANEOUS"))
                .body("status", equalTo("DONE"))
                .body("findings", empty());
    }

    private static Map<String, Object> with(String property, Object value) {
        Map<String, Object> result = visits.result();
        result.put(property, value);
        return result;
    }

    private static void refusedRecord(Map<String, Object> result, int status, String field) {
        stage.commissioner
                .post("/visits/actions/record", Map.of("compoundId", stage.compound, "result", result))
                .then()
                .statusCode(status)
                .body("errors.pointer", contains("#/result/" + field));
    }

    @Test
    void aFindingBecomesAnItemOnceAndKeepsTheLinkBothWays() {
        String visit = visits.recorded(visits.result());
        String raise = visit + "/findings/" + visits.finding(visit);
        stage.commissioner.act(raise, "raise").then().statusCode(400).body("errors.pointer", contains("#/title"));
        String item = stage.commissioner
                .act(raise, "raise", Map.of("title", "2 幢架空层飞线充电", "desiredResult", "清理架空层。"))
                .then()
                .statusCode(201)
                .body("status", equalTo("DRAFT"))
                .body("source", equalTo("VISIT"))
                .body("sourceReference", equalTo(Stage.idOf(visit)))
                .body("facts", equalTo("2 幢架空层飞线充电。"))
                .body("raisedBy.kind", equalTo("COMMISSIONER"))
                .body("compoundIds", contains(stage.compound))
                .extract()
                .path("id");
        stage.commissioner.get(visit).then().body("findings[0].itemId", equalTo(item));
        stage.commissioner
                .act(raise, "raise", Map.of("title", "再提一次"))
                .then()
                .statusCode(409)
                .body("itemId", equalTo(item));
        stage.commissioner
                .act(visit + "/findings/" + Api.newKey(), "raise", Map.of("title", "没有的问题"))
                .then()
                .statusCode(404);
    }

    @Test
    void ofManyWhoRaiseAFindingAtOnceOneDoes() throws Exception {
        String visit = visits.recorded(visits.result());
        String raise = visit + "/findings/" + visits.finding(visit);
        stage.commissioner.token();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Integer> statuses = threads
                    .invokeAll(IntStream.range(0, 8)
                            .mapToObj(number -> (java.util.concurrent.Callable<Integer>) () -> stage.commissioner
                                    .act(raise, "raise", Map.of("title", "同时提出 " + number))
                                    .statusCode())
                            .toList())
                    .stream()
                    .map(VisitStoryTest::of)
                    .toList();
            assertThat(statuses).containsOnlyOnce(201).allMatch(status -> status == 201 || status == 409);
        } finally {
            threads.shutdown();
        }
    }

    private static int of(java.util.concurrent.Future<Integer> status) {
        try {
            return status.get();
        } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void photosAreTakenAndGivenBack() {
        String visit = visits.planned("拍照");
        String photo = visits.photo(visit);
        stage.commissioner.get(visit + "/photos").then().body("id", contains(photo));
        byte[] back = stage.coordinator
                .get(visit + "/photos/" + photo + "/content")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("photo.png"))
                .extract()
                .asByteArray();
        assertThat(back).isEqualTo(Stage.picture());
        stage.commissioner
                .request()
                .multiPart("file", "report.pdf", "%PDF-1.4\n%%EOF".getBytes(), "application/pdf")
                .post(visit + "/photos")
                .then()
                .statusCode(415);
        stage.commissioner
                .request()
                .multiPart("note", "没有文件")
                .post(visit + "/photos")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("#/file"));
        stage.owners.get(visit + "/photos").then().statusCode(403);
        new Stage()
                .coordinator
                .get(visit + "/photos/" + photo + "/content")
                .then()
                .statusCode(404);
    }

    @Test
    void plannedVisitsGoOverToTheNextCommissioner() throws InterruptedException {
        Stage own = new Stage();
        LocalDate today = VisitStage.today();
        String former = person(own, "叶知秋");
        String next = person(own, "沈望舒");
        appoint(own, former, today.minusDays(30));
        Api leaving = linked(own, former);
        String visit = "/visits/"
                + leaving.create(
                        "/visits",
                        Map.of(
                                "compoundId",
                                own.compound,
                                "plannedOn",
                                today.plusDays(2).toString(),
                                "purpose",
                                "走访"));
        leaving.get(visit).then().statusCode(200).body("commissionerId", equalTo(former));
        Map<String, Object> result = new VisitStage(own).result();
        String made = "/visits/"
                + leaving.create("/visits/actions/record", Map.of("compoundId", own.compound, "result", result));

        appoint(own, next, today);
        Api coming = linked(own, next);
        coming.get(visit).then().statusCode(200).body("commissionerId", equalTo(next));
        coming.get("/visits?status=PLANNED").then().body("items.id", contains(Stage.idOf(visit)));
        coming.get(made).then().statusCode(200).body("commissionerId", equalTo(former));
        // What an ended post granted may be remembered for a moment, but no second.
        Thread.sleep(LONGEST_REMEMBERED_MILLIS);
        Stream.of(visit, made)
                .forEach(gone -> assertThat(leaving.get(gone).statusCode()).isIn(403, 404));

        String item = own.accepted("架空层飞线充电", "ORDINARY");
        coming.get("/compounds/" + own.compound + "/hand-over")
                .then()
                .statusCode(200)
                .body("commissionerName", equalTo("沈望舒"))
                .body("openItems.id", contains(Stage.idOf(item)))
                .body("plannedVisits.id", contains(Stage.idOf(visit)))
                .body("lastVisits.id", contains(Stage.idOf(made)));
        coming.act(visit, "complete", Map.of("result", result)).then().statusCode(200);
    }

    @Test
    void anAppointmentToComeTakesOnlyTheVisitsFromThenOn() {
        Stage own = new Stage();
        LocalDate today = VisitStage.today();
        String former = person(own, "叶知秋");
        String next = person(own, "沈望舒");
        appoint(own, former, today.minusDays(30));
        Map<String, Object> early = new VisitStage(own).plan("本周走访");
        Map<String, Object> late = new HashMap<>(early);
        late.put("plannedOn", today.plusDays(12).toString());
        String first = "/visits/" + own.commissioner.create("/visits", early);
        String second = "/visits/" + own.commissioner.create("/visits", late);
        appoint(own, next, today.plusDays(10));
        own.commissioner.get(first).then().body("commissionerId", equalTo(former));
        own.commissioner.get(second).then().body("commissionerId", equalTo(next));
    }

    private static String person(Stage at, String name) {
        return at.administrator.create("/people", Map.of("jurisdictionId", at.community, "name", name));
    }

    private static void appoint(Stage at, String person, LocalDate from) {
        at.administrator
                .act(
                        "/compounds/" + at.compound,
                        "appoint-commissioner",
                        Map.of("personId", person, "startsOn", from.toString()))
                .then()
                .statusCode(200);
    }

    /** An account without any grant but those of the person's posts. */
    private static Api linked(Stage at, String person) {
        String userName = "person-" + Api.newKey();
        at.administrator.create(
                "/accounts", Map.of("userName", userName, "password", Api.PASSWORD, "personId", person));
        return Api.as(userName);
    }

    @Test
    void aVisitWithoutACommissionerOnRecordIsWhoeverActs() {
        stage.commissioner
                .get(visits.planned("走访"))
                .then()
                .body("commissionerId", nullValue())
                .body("commissionerName", containsString("commissioner"));
        stage.commissioner.get("/visits?limit=1").then().statusCode(200).body("items", hasSize(1));
    }
}
