package org.jointmeeting.planning.plan;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.jointmeeting.calendar.LoadingStatutoryDays;
import org.jointmeeting.calendar.WorkingDays;
import org.jointmeeting.kit.Api;
import org.jointmeeting.kit.TestDatabase;
import org.jointmeeting.meeting.MeetingStage;
import org.jointmeeting.shared.time.ServiceClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

/** A month is planned as a whole, explained, changed by hand, and applied as a whole or not at all. */
@QuarkusTest
@Tag("story")
@QuarkusTestResource(TestDatabase.class)
class PlanStoryTest {

    @Inject
    LoadingStatutoryDays statutoryDays;

    @Inject
    WorkingDays workingDays;

    @Inject
    ServiceClock clock;

    private PlanStage stage;
    private MeetingStage street;

    @BeforeEach
    void aStreetIsReady() {
        statutoryDays.loadIfEmpty();
        stage = new PlanStage(clock.today());
        street = stage.street;
    }

    @Test
    void aMonthIsPlannedAndAppliedAndItsTimeIsSafe() {
        String meeting = street.draft(at(middle(), 14));
        String plan = stage.plan(stage.request());

        stage.get("/plans/" + plan)
                .body("meetings", equalTo(2))
                .body("score.unplaced", equalTo(0))
                .body("score.medium", equalTo(0))
                .body("availableActions", hasItems("APPLY", "ADJUST", "SEARCH_ON", "DISCARD"));
        OffsetDateTime community =
                startOf(stage.meetingOf(plan, street.community).body("items[0].change", equalTo("NEW")));
        OffsetDateTime ofStreet = startOf(stage.meetingOf(plan, street.street)
                .body("items[0].change", equalTo("UNCHANGED"))
                .body("items[0].seats.personName", hasItem("陈立新")));
        assertThat(workingDays.plus(community.toLocalDate(), 2)).isBeforeOrEqualTo(ofStreet.toLocalDate());

        String key = Api.newKey();
        applied(plan, key);
        applied(plan, key);

        stage.get("/meetings/" + meeting).body("status", equalTo("DRAFT")).body("timeReserved", equalTo(true));
        stage.get("/meetings?jurisdictionId=" + street.community)
                .body("items", hasSize(1))
                .body("items[0].title", containsString("月例会"))
                .body("items[0].timeReserved", equalTo(true));
        String other = street.draft(at(middle(), 14));
        street.coordinator
                .act("/meetings/" + other, "notify")
                .then()
                .statusCode(409)
                .body("detail", containsString("by “故事街道三方联席会议”"));
        street.coordinator
                .act("/meetings/" + meeting, "notify")
                .then()
                .statusCode(200)
                .body("timeReserved", equalTo(false));
    }

    @Test
    void whatIsReservedIsFreeAgainOnceTheDraftIsMovedByHand() {
        String meeting = street.draft(at(middle(), 14));
        String plan = stage.plan(stage.request());
        street.coordinator.act("/plans/" + plan, "apply").then().statusCode(200);

        street.coordinator
                .patch("/meetings/" + meeting, Map.of("startsAt", at(middle().plusDays(1), 14)))
                .then()
                .statusCode(200)
                .body("timeReserved", equalTo(false));

        street.notified(at(middle(), 14));
    }

    @Test
    void whoCannotComeIsNamedDayByDay() {
        String meeting = street.draft(at(middle(), 14));
        stage.absent(street.chief, stage.first, stage.last);
        String plan = stage.plan(stage.request());

        stage.get("/plans/" + plan).body("score.unplaced", equalTo(1));
        stage.get("/plans/" + plan + "/meetings?change=UNPLACED&count=true")
                .body("count", equalTo(1))
                .body("items[0].startsAt", nullValue());
        stage.get("/plans/" + plan + "/meetings/" + meeting)
                .body("possibleStarts", equalTo(0))
                .body("textZh", containsString("没有可行的时间"))
                .body("earlier.textZh", hasItem(allOf(containsString("无人可派"), containsString("陈立新另有安排"))));
    }

    @Test
    void whoeverHoldsThePostOnTheDayIsSentAndNobodyWhileItIsVacant() {
        LocalDate end = workingDays.plus(stage.first, 8);
        LocalDate next = workingDays.plus(middle(), 1);
        String meeting = street.draft(at(next, 14));
        String successor = street.succeedTheChief(end.toString(), next.toString());
        String plan = stage.plan(stage.request());

        stage.get("/plans/" + plan + "/meetings/" + meeting)
                .body("meeting.change", equalTo("UNCHANGED"))
                .body("meeting.seats.find { it.holderId == '" + street.fireStation + "' }.personId", equalTo(successor))
                .body("earlier.find { it.date == '" + middle() + "' }.textZh", containsString("当日没有任职人员"));
        street.coordinator
                .act("/plans/" + plan + "/meetings/" + meeting, "move", Map.of("startsAt", at(middle(), 14)))
                .then()
                .statusCode(422)
                .body("detail", containsString("nobody holds a post of it on that day"));
        street.coordinator.act("/plans/" + plan, "apply").then().statusCode(200);
        String seat = street.seatOf(meeting, street.fireStation);
        stage.get("/meetings/" + meeting + "/seats/" + seat).body("personId", equalTo(successor));
    }

    @Test
    void anEarlierDayIsRefusedByTheChainOfLevelsAndSaysSo() {
        street.draft(at(middle(), 14));
        String plan = stage.plan(stage.request());
        String meeting = stage.meetingOf(plan, street.street).extract().path("items[0].id");

        stage.get("/plans/" + plan + "/meetings/" + meeting)
                .body("possibleStarts", greaterThan(0))
                .body("earlier", not(hasSize(0)))
                .body("earlier.findAll { it.extraPoints == null }.textZh", hasItem(containsString("须相隔至少 2 个工作日")))
                .body("lines.rule", hasItems("STABILITY", "FAIR_LOAD"));
        stage.get("/plans/" + plan + "/score").body("keptZh", hasSize(7)).body("lines", hasSize(9));
        stage.get("/plans/" + plan + "/comparison").body("fresh", equalTo(1)).body("unchanged", equalTo(1));
    }

    @Test
    void aMeetingMovedByHandStaysAndTheEffectIsToldAtOnce() {
        String meeting = street.draft(at(middle(), 14));
        String plan = stage.plan(stage.request());
        String moved = at(workingDays.plus(middle(), 1), 10);

        street.coordinator
                .act("/plans/" + plan + "/meetings/" + meeting, "move", Map.of("startsAt", moved))
                .then()
                .statusCode(200)
                .body("meeting.pinned", equalTo(true))
                .body("meeting.change", equalTo("MOVED"))
                .body("changes.textZh", hasItem(containsString("改动原定")))
                .body("after.soft", greaterThan(0));
        street.coordinator
                .act("/plans/" + plan, "search-on", Map.of("searchSeconds", 1))
                .then()
                .statusCode(200)
                .body("status", equalTo("QUEUED"));
        stage.awaitReady(plan);
        assertThat(startOf(stage.meetingOf(plan, street.street))).isEqualTo(OffsetDateTime.parse(moved));

        street.coordinator
                .act("/plans/" + plan + "/meetings/" + meeting, "move", Map.of("startsAt", at(middle(), 3)))
                .then()
                .statusCode(422)
                .body("detail", containsString("within meeting hours"));
        street.coordinator
                .act("/plans/" + plan + "/meetings/" + meeting, "let-go")
                .then()
                .statusCode(200)
                .body("meeting.pinned", equalTo(false));
    }

    @Test
    void nothingIsAppliedIfAnythingMovedMeanwhile() {
        String meeting = street.draft(at(middle(), 14));
        String plan = stage.plan(stage.request());
        street.coordinator
                .patch("/meetings/" + meeting, Map.of("durationMinutes", 120))
                .then()
                .statusCode(200);

        street.coordinator
                .act("/plans/" + plan, "apply")
                .then()
                .statusCode(409)
                .body("detail", containsString("for 1 meetings"))
                .body("errors[0].detail", containsString("was changed"));

        stage.get("/meetings?jurisdictionId=" + street.community).body("items", hasSize(0));
        stage.get("/plans/" + plan).body("status", equalTo("READY"));
    }

    @Test
    void nothingIsAppliedIfSomebodyIsEngagedMeanwhile() {
        street.draft(at(middle(), 14));
        String plan = stage.plan(stage.request());
        stage.absent(street.chief, middle(), middle());

        street.coordinator
                .act("/plans/" + plan, "apply")
                .then()
                .statusCode(409)
                .body("errors[0].detail", allOf(containsString("陈立新"), containsString("engaged then")));
    }

    @Test
    void whatIsNotifiedStaysUnlessItMayMoveAndIsNotifiedAnewThen() {
        String meeting = street.notified(at(middle(), 14));
        String fixed = stage.plan(stage.request());
        stage.meetingOf(fixed, street.street).body("items", hasSize(0));

        String plan = stage.plan(stage.request("movesNotified", true));
        stage.meetingOf(plan, street.street).body("items[0].change", equalTo("UNCHANGED"));
        String moved = at(workingDays.plus(middle(), 2), 10);
        street.coordinator
                .act("/plans/" + plan + "/meetings/" + meeting, "move", Map.of("startsAt", moved))
                .then()
                .statusCode(200);
        stage.get("/plans/" + plan + "/comparison").body("notifiedMoved", equalTo(1));
        street.coordinator.act("/plans/" + plan, "apply").then().statusCode(200);

        stage.get("/meetings/" + meeting).body("status", equalTo("NOTIFIED"));
        assertThat(OffsetDateTime.parse(
                        stage.get("/meetings/" + meeting).extract().path("startsAt")))
                .isEqualTo(OffsetDateTime.parse(moved));
    }

    @Test
    void aSearchIsStoppedAndKeepsWhatItFound() {
        for (int i = 0; i < 8; i++) {
            special(at(workingDays.plus(middle(), i % 4), 9 + 5 * (i / 4)));
        }
        String plan = street.coordinator
                .post("/plans", stage.request("searchSeconds", 600))
                .then()
                .statusCode(202)
                .header("Location", containsString("/plans/"))
                .extract()
                .path("id");
        String status = "QUEUED";
        while (status.equals("QUEUED")) {
            status = stage.get("/plans/" + plan).extract().path("status");
        }
        street.coordinator.act("/plans/" + plan, "stop").then().statusCode(200);
        stage.awaitReady(plan);

        stage.get("/plans/" + plan)
                .body("solvedAt", notNullValue())
                .body("score.unplaced", equalTo(0))
                .body("moves", lessThan(10 * 500_000));
        String events = street.coordinator
                .request()
                .accept("text/event-stream")
                .get("/plans/" + plan + "/progress")
                .asString();
        assertThat(events).contains("data:").contains("\"status\":\"READY\"").contains("\"spentPercent\":100");
    }

    @Test
    void aSeatThatNobodyCanFillIsNamedAndItsMeetingLeftOutIfWanted() {
        street.agency("HOUSING", "住房建设科");
        street.draft(at(middle(), 14));

        street.coordinator
                .post("/plans", stage.request())
                .then()
                .statusCode(422)
                .body("detail", containsString("1 meetings can have no time"))
                .body("errors[0].detail", allOf(containsString("住房建设科"), containsString("nobody can fill")));

        String plan = stage.plan(stage.request("unplannable", "LEAVE_OUT"));
        stage.get("/plans/" + plan).body("meetings", equalTo(1)).body("leftOut", equalTo(1));
        stage.get("/plans/" + plan + "/comparison").body("leftOut[0].reasonZh", containsString("住房建设科"));
    }

    @Test
    void aPlanThatIsGivenUpCannotBeApplied() {
        String plan = stage.plan(stage.request());
        street.coordinator.act("/plans/" + plan, "discard").then().statusCode(200);

        street.coordinator
                .act("/plans/" + plan, "apply")
                .then()
                .statusCode(409)
                .body("currentStatus", equalTo("DISCARDED"))
                .body("allowedActions", hasSize(0));
    }

    @Test
    void whatIsAskedWronglyIsSaidClearly() {
        refused(stage.request("until", stage.first.minusDays(1).toString()), 400, "before the first day");
        refused(stage.request("until", stage.first.plusYears(2).toString()), 422, "A year at most");
        refused(stage.request("from", clock.today().minusDays(1).toString()), 422, "It is past");
        refused(stage.request("searchSeconds", 601), 400, "600");
        refused(stage.request("searchSeconds", 0), 400, "1");
        refused(stage.request("jurisdictionId", new MeetingStage().street), 404, "No such");
        Map<String, Object> none = stage.request("plansDuty", false);
        refused(none, 422, "Nothing is to be planned");
        street.officer.post("/plans", stage.request()).then().statusCode(403);
    }

    @Test
    void plansAreKeptFromOtherSubtrees() {
        String plan = stage.plan(stage.request());
        MeetingStage other = new MeetingStage();

        other.coordinator.get("/plans/" + plan).then().statusCode(404);
        other.coordinator.get("/plans/" + plan + "/progress").then().statusCode(404);
        other.coordinator.act("/plans/" + plan, "apply").then().statusCode(404);
        other.coordinator.get("/plans").then().body("items", hasSize(0));
    }

    private void refused(Map<String, Object> request, int status, String words) {
        street.coordinator
                .post("/plans", request)
                .then()
                .statusCode(status)
                .body("detail", notNullValue())
                .body(containsString(words));
    }

    /** Sent twice, it is done once. */
    private void applied(String plan, String key) {
        street.coordinator
                .request()
                .header("Idempotency-Key", key)
                .post("/plans/" + plan + "/actions/apply")
                .then()
                .statusCode(200)
                .body("status", equalTo("APPLIED"));
    }

    private void special(String startsAt) {
        Map<String, Object> meeting = street.meeting(startsAt);
        meeting.put("kind", "SPECIAL");
        street.coordinator.create("/meetings", meeting);
    }

    private LocalDate middle() {
        return workingDays.plus(stage.first, 14);
    }

    private static String at(LocalDate day, int hour) {
        return "%sT%02d:00:00+08:00".formatted(day, hour);
    }

    private static OffsetDateTime startOf(ValidatableResponse page) {
        return OffsetDateTime.parse(page.extract().path("items[0].startsAt"));
    }
}
