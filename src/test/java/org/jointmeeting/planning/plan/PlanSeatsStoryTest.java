package org.jointmeeting.planning.plan;

import java.time.LocalDate;
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
import org.jointmeeting.kit.TestDatabase;
import org.jointmeeting.meeting.MeetingStage;
import org.jointmeeting.shared.time.ServiceClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.containsStringIgnoringCase;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

/** Who comes to a planned meeting is chosen by hand, among those who can, told at once what it does, and let go again. */
@QuarkusTest
@Tag("story")
@QuarkusTestResource(TestDatabase.class)
class PlanSeatsStoryTest {

    private static final String SEAT_OF = "meeting.seats.find { it.holderId == '%s' }.";

    @Inject
    LoadingStatutoryDays statutoryDays;

    @Inject
    WorkingDays workingDays;

    @Inject
    ServiceClock clock;

    private PlanStage stage;
    private MeetingStage street;
    private String deputy;
    private String station;

    @BeforeEach
    void aFireStationSendsOneOfTwo() {
        statutoryDays.loadIfEmpty();
        stage = new PlanStage(clock.today());
        street = stage.street;
        deputy = stage.official("郑副站长", street.fireStation);
        station = SEAT_OF.formatted(street.fireStation);
    }

    @Test
    void whoeverIsChosenByHandStaysWhileItIsSearchedOnAndIsBookedByThePlan() {
        String meeting = street.draft(at(middle(), 14));
        String plan = stage.plan(stage.request());
        String other = otherThanPlanned(plan, meeting);

        seat(plan, meeting, other)
                .statusCode(200)
                .body(station + "personId", equalTo(other))
                .body(station + "pinned", equalTo(true))
                .body("meeting.pinned", equalTo(false))
                .body("plan.status", equalTo("READY"));
        street.coordinator
                .act("/plans/" + plan, "search-on", Map.of("searchSeconds", 1))
                .then()
                .statusCode(200);
        stage.awaitReady(plan);

        stage.get("/plans/" + plan + "/meetings/" + meeting)
                .body(station + "personId", equalTo(other))
                .body(station + "pinned", equalTo(true))
                .body("seats.find { it.holderId == '%s' }.people.personName".formatted(street.fireStation), hasSize(2))
                .body(
                        "seats.find { it.holderId == '%s' }.people.free".formatted(street.fireStation),
                        not(hasItem(false)));
        street.coordinator.act("/plans/" + plan, "apply").then().statusCode(200);
        stage.get("/meetings/" + meeting + "/seats")
                .body("items.find { it.holderId == '%s' }.personId".formatted(street.fireStation), equalTo(other));
    }

    @Test
    void aSeatIsLetGoByItselfOrWithItsMeeting() {
        String meeting = street.draft(at(middle(), 14));
        String plan = stage.plan(stage.request());
        String other = otherThanPlanned(plan, meeting);

        seat(plan, meeting, other).statusCode(200).body(station + "pinned", equalTo(true));
        act(plan, meeting, "let-seat-go", Map.of("kind", "AGENCY", "holderId", street.fireStation))
                .statusCode(200)
                .body(station + "pinned", equalTo(false))
                .body(station + "personId", equalTo(other));

        seat(plan, meeting, other).statusCode(200).body(station + "pinned", equalTo(true));
        act(plan, meeting, "let-go", Map.of()).statusCode(200).body(station + "pinned", equalTo(false));
    }

    @Test
    void whoCouldComeIsNamedWhereSomebodyElseIsWanted() {
        String meeting = street.draft(at(middle(), 14));
        String plan = stage.plan(stage.request());
        String stranger = street.person("外单位人员");

        seat(plan, meeting, stranger)
                .statusCode(422)
                .body("errors[0].pointer", containsString("personId"))
                .body("detail", allOf(containsString("陈立新"), containsString("郑副站长")));
        act(plan, meeting, "seat", Map.of("kind", "AGENCY", "holderId", street.community, "personId", deputy))
                .statusCode(400)
                .body("errors[0].pointer", containsString("holderId"));
        stage.get("/plans/" + plan + "/meetings/" + meeting).body(station + "pinned", equalTo(false));
    }

    @Test
    void whoeverIsAwayThenIsNotSeated() {
        String meeting = street.draft(at(middle(), 14));
        stage.absent(deputy, stage.first, stage.last);
        String plan = stage.plan(stage.request());

        seat(plan, meeting, deputy)
                .statusCode(422)
                .body("detail", allOf(containsString("郑副站长"), containsString("engaged elsewhere")));
        stage.get("/plans/" + plan + "/meetings/" + meeting)
                .body(
                        "seats.find { it.holderId == '%s' }.people.busyZh".formatted(street.fireStation),
                        hasItem("郑副站长另有安排"));
    }

    @Test
    void whoeverSitsInAnotherMeetingThenIsNotSeatedAndTheMeetingIsNamed() {
        street.room("二楼小会议室", 12);
        String one = stage.special("消防通道专题会", at(middle(), 9));
        String other = stage.special("充电设施专题会", at(middle(), 9));
        String plan = stage.plan(stage.request("plansDuty", false));
        act(plan, one, "move", Map.of("startsAt", at(middle(), 9))).statusCode(200);
        act(plan, other, "move", Map.of("startsAt", at(middle(), 9), "venueId", freeRoom(plan, one)))
                .statusCode(200);
        String there = planned(plan, other);

        seat(plan, one, there).statusCode(422).body("detail", containsStringIgnoringCase("is at “充电设施专题会”"));
        assertThat(planned(plan, other)).isEqualTo(there);
        stage.get("/plans/" + plan + "/meetings").body("items.id", hasItems(one, other));
    }

    @Test
    void nobodyIsSeatedInAPlanThatIsAppliedOrFarAway() {
        String meeting = street.draft(at(middle(), 14));
        String plan = stage.plan(stage.request());
        street.coordinator.act("/plans/" + plan, "apply").then().statusCode(200);

        seat(plan, meeting, deputy).statusCode(409);
        new MeetingStage()
                .coordinator
                .act("/plans/" + plan + "/meetings/" + meeting, "seat", seatOf(deputy))
                .then()
                .statusCode(404);
    }

    private String otherThanPlanned(String plan, String meeting) {
        return planned(plan, meeting).equals(deputy) ? street.chief : deputy;
    }

    private String planned(String plan, String meeting) {
        return stage.get("/plans/" + plan + "/meetings/" + meeting).extract().path(station + "personId");
    }

    /** Whichever the other meeting is not in. */
    private String freeRoom(String plan, String other) {
        String taken =
                stage.get("/plans/" + plan + "/meetings/" + other).extract().path("meeting.venueId");
        return stage.get("/venues?jurisdictionId=" + street.street)
                .extract()
                .path("items.find { it.id != '%s' }.id".formatted(taken));
    }

    private ValidatableResponse seat(String plan, String meeting, String person) {
        return act(plan, meeting, "seat", seatOf(person));
    }

    private Map<String, Object> seatOf(String person) {
        return Map.of("kind", "AGENCY", "holderId", street.fireStation, "personId", person);
    }

    private ValidatableResponse act(String plan, String meeting, String action, Map<String, ?> body) {
        return street.coordinator
                .act("/plans/" + plan + "/meetings/" + meeting, action, body)
                .then();
    }

    private LocalDate middle() {
        return workingDays.plus(stage.first, 14);
    }

    private static String at(LocalDate day, int hour) {
        return "%sT%02d:00:00+08:00".formatted(day, hour);
    }
}
