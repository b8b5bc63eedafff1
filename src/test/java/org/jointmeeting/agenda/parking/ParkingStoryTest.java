package org.jointmeeting.agenda.parking;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.jointmeeting.kit.Api;
import org.jointmeeting.kit.Stage;
import org.jointmeeting.kit.TestDatabase;
import org.jointmeeting.shared.rounds.Rounds;
import org.jointmeeting.shared.time.TestClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

/** Parking and resuming (rows 22 and 23), and the clock of an item: when it is late, when it stands still. */
@QuarkusTest
@Tag("story")
@QuarkusTestResource(TestDatabase.class)
class ParkingStoryTest {

    private static Stage stage;

    @Inject
    Rounds rounds;

    @Inject
    ParkingItems parkingItems;

    @BeforeEach
    void onOneStage() {
        if (stage == null) {
            stage = new Stage();
        }
    }

    @Test
    void theConvenerParksAndTheClockStandsStill() {
        String item = stage.inProgress("待资金批复的改造");
        String due = stage.convener.get(item).path("dueOn");
        LocalDate review = aThursday();
        stage.convener
                .act(item, "park", parking(review))
                .then()
                .statusCode(200)
                .body("status", equalTo("SUSPENDED"))
                .body("standingStill", equalTo("PARKED"))
                .body("reviewOn", equalTo(review.toString()))
                .body("availableActions", contains("RESUME"));
        TestClock.pass(Duration.ofDays(6));
        stage.convener
                .get(item)
                .then()
                .body("overdue", equalTo(false))
                .body("dueSoon", equalTo(false))
                .body("dueOn", equalTo(due));
        stage.convener.get(item + "/deadline").then().body("standingStill", equalTo("PARKED"));
        rounds.runDue();
        stage.convener.get(item).then().body("status", equalTo("SUSPENDED"));
        stage.coordinator.act(item, "resume").then().statusCode(403);
        stage.fireOfficer.act(item, "resume").then().statusCode(403);
        stage.convener
                .act(item, "resume", Map.of("note", "资金已批复。"))
                .then()
                .statusCode(200)
                .body("status", equalTo("IN_PROGRESS"))
                .body("standingStill", nullValue())
                .body("reviewOn", nullValue())
                .body("overdue", equalTo(false));
        stage.convener
                .get(item + "/deadline")
                .then()
                .body("standStills", hasSize(1))
                .body("standStills[0].until", notNullValue())
                .body("changes.cause", contains("BEGUN", "STOOD_STILL"));
    }

    @Test
    void parkingNeedsAReasonAndAReviewOnAWorkingDayAhead() {
        String item = stage.inProgress("挂账要素");
        refused(stage.convener.act(item, "park", Map.of("reviewOn", aThursday().toString())), 400, "#/reason");
        refused(stage.convener.act(item, "park", Map.of("reason", "待批复")), 400, "#/reviewOn");
        refused(stage.convener.act(item, "park", parking(today())), 422, "#/reviewOn");
        refused(stage.convener.act(item, "park", parking(today().minusDays(3))), 422, "#/reviewOn");
        refused(stage.convener.act(item, "park", parking(today().plusDays(91))), 422, "#/reviewOn");
        LocalDate saturday = today().plusDays(7).with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
        refused(stage.convener.act(item, "park", parking(saturday)), 422, "#/reviewOn");
        stage.convener.get(item).then().body("status", equalTo("IN_PROGRESS")).body("standingStill", nullValue());
    }

    @Test
    void onlyTheConvenerParksAndNeverTheLead() {
        String item = stage.inProgress("谁可以挂账");
        stage.coordinator.act(item, "park", parking(aThursday())).then().statusCode(403);
        stage.fireOfficer.act(item, "park", parking(aThursday())).then().statusCode(403);
        Api leading = stage.account("leading-convener", "CONVENER", "AGENCY", stage.fire);
        leading.act(item, "park", parking(aThursday())).then().statusCode(403);
        leading.get(item).then().body("availableActions", not(hasItem("PARK")));
    }

    @Test
    void onlyWhatIsInProgressIsParkedAndOnlyWhatIsParkedResumed() {
        String assigned = stage.assigned("尚未签收");
        stage.convener.act(assigned, "park", parking(aThursday())).then().statusCode(409);
        String item = stage.inProgress("已挂账");
        stage.convener.act(item, "resume").then().statusCode(409);
        stage.convener.act(item, "park", parking(aThursday())).then().statusCode(200);
        stage.convener.act(item, "park", parking(aThursday())).then().statusCode(409);
        stage.fireOfficer
                .act(
                        item,
                        "ask-extension",
                        Map.of(
                                "reason",
                                "x",
                                "progress",
                                "x",
                                "dueOn",
                                aThursday().toString()))
                .then()
                .statusCode(409);
    }

    @Test
    void whatWasLateBeforeItWasParkedStaysLate() {
        String item = stage.inProgress("逾期后挂账");
        TestClock.pass(Duration.ofDays(5));
        String due = stage.convener.get(item).path("dueOn");
        stage.convener
                .act(item, "park", parking(aThursday()))
                .then()
                .statusCode(200)
                .body("overdue", equalTo(true));
        stage.convener
                .act(item, "resume")
                .then()
                .statusCode(200)
                .body("dueOn", equalTo(due))
                .body("overdue", equalTo(true));
    }

    @Test
    void anEmergencyIsLateAfterTwoHoursAndMovesByTheTimeItStoodStill() {
        String item = stage.accepted("消防通道被堵死", "EMERGENCY");
        Instant before = TestClock.now();
        stage.coordinator
                .act(item, "assign", Map.of("assignment", stage.assignment(), "reason", "紧急。"))
                .then()
                .statusCode(200)
                .body("overdue", equalTo(false));
        stage.fireOfficer.act(item, "sign", Map.of("handler", "值班")).then().statusCode(200);
        Instant dueAt = dueAt(item);
        assertThat(Duration.between(before, dueAt)).isBetween(Duration.ofHours(2), Duration.ofMinutes(121));
        stage.convener
                .get(item + "/deadline")
                .then()
                .body("basis", equalTo("HOURS"))
                .body("days", empty());

        TestClock.pass(Duration.ofMinutes(30));
        stage.convener.act(item, "park", parking(aThursday())).then().statusCode(200);
        TestClock.pass(Duration.ofHours(5));
        stage.convener.act(item, "resume").then().statusCode(200).body("overdue", equalTo(false));
        assertThat(Duration.between(dueAt, dueAt(item))).isBetween(Duration.ofHours(5), Duration.ofMinutes(301));
        TestClock.pass(Duration.ofMinutes(91));
        stage.fireOfficer.get(item).then().body("overdue", equalTo(true));
    }

    @Test
    void whoeverResumesItOnItsReviewDateItIsResumedOnce() throws InterruptedException {
        String item = stage.inProgress("复核日期到期");
        stage.convener.act(item, "park", parking(aThursday())).then().statusCode(200);
        TestClock.pass(Duration.ofDays(21));
        UUID id = UUID.fromString(Stage.idOf(item));
        ExecutorService many = Executors.newFixedThreadPool(8);
        AtomicInteger failed = new AtomicInteger();
        for (int i = 0; i < 8; i++) {
            many.execute(() -> {
                try {
                    parkingItems.resumeReviewed(id);
                } catch (RuntimeException e) {
                    failed.incrementAndGet();
                }
            });
        }
        many.shutdown();
        assertThat(many.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        assertThat(failed).hasValue(0);
        stage.convener
                .get(item + "/history")
                .then()
                .body("action.findAll { it == 'RESUME' }", hasSize(1))
                .body("by.last()", equalTo("service"));
    }

    @Test
    void beforeTheAssignmentNoClockRuns() {
        String item = stage.accepted("尚未交办", "ORDINARY");
        stage.owners
                .get(item + "/deadline")
                .then()
                .statusCode(200)
                .body("dueOn", nullValue())
                .body("days", empty())
                .body("changes", empty());
    }

    private static void refused(Response answer, int status, String pointer) {
        answer.then().statusCode(status).body("errors.pointer", hasItem(pointer));
    }

    private static Instant dueAt(String item) {
        return OffsetDateTime.parse(stage.convener.get(item).path("dueAt")).toInstant();
    }

    private static Map<String, Object> parking(LocalDate reviewOn) {
        return Map.of("reason", "改造资金待批复。", "reviewOn", reviewOn.toString());
    }

    private static LocalDate today() {
        return LocalDate.ofInstant(TestClock.now(), ZoneId.of("Asia/Shanghai"));
    }

    private static LocalDate aThursday() {
        return today().plusDays(14).with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY));
    }
}
