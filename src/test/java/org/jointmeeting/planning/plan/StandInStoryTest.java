package org.jointmeeting.planning.plan;

import java.time.LocalDate;
import java.util.HashMap;
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
import org.jointmeeting.kit.Cast;
import org.jointmeeting.kit.TestDatabase;
import org.jointmeeting.meeting.MeetingStage;
import org.jointmeeting.shared.time.ServiceClock;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

/** Whoever stands in for a missing party is proposed, planned and booked like everybody else, where a person is known. */
@QuarkusTest
@Tag("story")
@QuarkusTestResource(TestDatabase.class)
class StandInStoryTest {

    @Inject
    LoadingStatutoryDays statutoryDays;

    @Inject
    WorkingDays workingDays;

    @Inject
    ServiceClock clock;

    private final Api administrator = Api.as(Cast.ADMINISTRATOR);
    private PlanStage stage;
    private MeetingStage street;
    private String owners;
    private LocalDate day;

    @BeforeEach
    void aCompoundHasNoOwnersCommittee() {
        statutoryDays.loadIfEmpty();
        stage = new PlanStage(clock.today());
        street = stage.street;
        owners = administrator
                .get("/compounds/" + street.compound)
                .then()
                .extract()
                .path("parties.find { it.missing }.id");
        day = workingDays.plus(stage.first, 14);
    }

    @Test
    void theResidentsCommitteeComesWhereTheCommunityStandsIn() {
        String committee = committee();
        String head = member(committee, "周敏", true);
        String meeting = withSeat(street.draft(at(14)), "PARTY", owners);

        proposed(meeting).body(seatOf(owners) + ".personId", equalTo(head));
        notified(meeting);
        seat(meeting, owners).body("personId", equalTo(head)).body("label", containsString("代行"));

        Map<String, Object> another = street.meeting(at(14));
        another.put("venueId", street.room("二楼会议室", 12));
        another.put("title", "另一次会议");
        String other = street.coordinator.create("/meetings", another);
        withSeat(other, "PARTY", owners);
        street.coordinator
                .act("/meetings/" + other, "notify")
                .then()
                .statusCode(409)
                .body("conflicts.label", hasItem("骆家庄西苑业主委员会（缺位，由骆家庄社区居民委员会代行）（周敏）"));
    }

    @Test
    void whoeverOfTheCommitteeIsPlannedComesForItAndForThePartyAlike() {
        String committee = committee();
        String head = member(committee, "周敏", true);
        String deputy = member(committee, "吴越", false);
        stage.absent(head, stage.first, stage.last);
        String meeting = withSeat(street.draft(at(14)), "AGENCY", committee);
        withSeat(meeting, "PARTY", owners);
        proposed(meeting)
                .body(seatOf(committee) + ".personId", equalTo(deputy))
                .body(seatOf(owners) + ".personId", equalTo(deputy));
        String plan = stage.plan(stage.request());

        stage.get("/plans/" + plan).body("score.unplaced", equalTo(0));
        street.coordinator.act("/plans/" + plan, "apply").then().statusCode(200);

        seat(meeting, committee).body("personId", equalTo(deputy));
        seat(meeting, owners).body("personId", equalTo(deputy));
        notified(meeting);
        seat(meeting, owners).body("personId", equalTo(deputy));
    }

    @Test
    void aMemberOfThePreparatoryCommitteeIsRegisteredAtThePartyAndComesForIt() {
        String member = member(owners, "PARTY", "沈佳怡", false);
        String meeting = withSeat(street.draft(at(14)), "PARTY", owners);

        proposed(meeting).body(seatOf(owners) + ".personId", equalTo(member));
        stage.absent(member, day, day);
        proposed(meeting).body("proposals", empty()).body("obstacles[0].holderId", equalTo(owners));
    }

    @Test
    void whereNobodyIsKnownTheSeatTakesNobodysTimeAndATimeIsFoundAllTheSame() {
        String meeting = withSeat(street.draft(at(14)), "PARTY", owners);

        proposed(meeting)
                .body("proposals", not(empty()))
                .body(seatOf(owners) + ".personId", nullValue())
                .body(seatOf(owners) + ".label", allOf(containsString("缺位"), containsString("代行")));
        String plan = stage.plan(stage.request());
        stage.get("/plans/" + plan).body("score.unplaced", equalTo(0));
    }

    private String committee() {
        return administrator.create(
                "/agencies",
                Map.of(
                        "jurisdictionId",
                        street.community,
                        "department",
                        "RESIDENTS_COMMITTEE",
                        "name",
                        "骆家庄社区居民委员会",
                        "standing",
                        false));
    }

    private String member(String committee, String name, boolean head) {
        return member(committee, "AGENCY", name, head);
    }

    private String member(String holder, String kind, String name, boolean head) {
        String person = street.person(name);
        administrator.create(
                "/people/" + person + "/posts",
                Map.of(
                        "kind",
                        kind,
                        "holderId",
                        holder,
                        "title",
                        "成员",
                        "head",
                        head,
                        "startsOn",
                        clock.today().toString()));
        return person;
    }

    private String withSeat(String meeting, String kind, String holder) {
        street.coordinator.create(
                "/meetings/" + meeting + "/seats", Map.of("kind", kind, "holderId", holder, "requirement", "REQUIRED"));
        return meeting;
    }

    private void notified(String meeting) {
        street.coordinator.act("/meetings/" + meeting, "notify").then().statusCode(200);
    }

    private ValidatableResponse proposed(String meeting) {
        Map<String, Object> request =
                new HashMap<>(Map.of("meetingId", meeting, "from", day.toString(), "until", day.toString()));
        return street.coordinator
                .post("/meeting-times/actions/find", request)
                .then()
                .statusCode(200);
    }

    private static String seatOf(String holder) {
        return "proposals[0].seats.find { it.holderId == '" + holder + "' }";
    }

    private ValidatableResponse seat(String meeting, String holder) {
        return stage.get("/meetings/" + meeting + "/seats/" + street.seatOf(meeting, holder));
    }

    private String at(int hour) {
        return "%sT%02d:00:00+08:00".formatted(day, hour);
    }
}
