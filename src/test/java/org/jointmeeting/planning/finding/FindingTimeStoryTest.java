package org.jointmeeting.planning.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.jointmeeting.calendar.LoadingStatutoryDays;
import org.jointmeeting.calendar.WorkingDays;
import org.jointmeeting.kit.StatementCount;
import org.jointmeeting.kit.TestDatabase;
import org.jointmeeting.meeting.MeetingStage;
import org.jointmeeting.shared.time.ServiceClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

/** A time is found that can then be notified; where there is none, it is said who stands in the way and what helps. */
@QuarkusTest
@Tag("story")
@QuarkusTestResource(TestDatabase.class)
class FindingTimeStoryTest {

    @Inject
    LoadingStatutoryDays statutoryDays;

    @Inject
    WorkingDays workingDays;

    @Inject
    ServiceClock clock;

    private MeetingStage stage;
    private LocalDate day;

    @BeforeEach
    void aStreetIsReady() {
        statutoryDays.loadIfEmpty();
        stage = new MeetingStage();
        day = workingDays.plus(clock.today(), 10);
    }

    @Test
    void aTimeThatIsProposedCanBeNotified() {
        String meeting = stage.draft(at("T14:00:00"));

        ValidatableResponse found = find(ofMeeting(meeting));

        found.body("proposals", hasSize(5))
                .body("obstacles", empty())
                .body("proposals[0].venueId", equalTo(stage.room))
                .body("proposals[0].seats[0].personId", equalTo(stage.chief))
                .body("proposals[0].seats[0].personName", equalTo("陈立新"))
                .body("proposals[0].rules.rule", hasItems("EARLIEST", "FAIR_LOAD", "ROOM", "SAME_WEEKDAY"))
                .body("textZh", containsString("可行"));
        String startsAt = found.extract().path("proposals[0].startsAt");
        stage.coordinator
                .act("/meetings/" + meeting, "notify", Map.of("startsAt", startsAt))
                .then()
                .statusCode(200)
                .body("warnings.code", not(hasItem("OUTSIDE_WORKING_HOURS")));
    }

    @Test
    void noTimeIsBeforeTheNoticeIsDue() {
        String meeting = stage.draft(at("T14:00:00"));
        Map<String, Object> request = ofMeeting(meeting);
        request.put("from", clock.today().toString());
        request.put("until", clock.today().plusDays(27).toString());
        request.put("proposals", 20);

        List<String> starts = find(request).extract().path("proposals.startsAt");

        String first = workingDays.plus(clock.today(), 3).toString();
        assertThat(starts).allMatch(start -> start.compareTo(first) >= 0).hasSize(20);
    }

    @Test
    void whatIsTakenIsNotProposedAndTheOtherOfficerComes() {
        stage.coordinator.create("/absences", absence(stage.chief, "T00:00:00", "T23:59:00"));
        Map<String, Object> request = ofDay(stage.draft(at("T14:00:00")));
        find(request).body("proposals", empty());

        String deputy = stage.person("沈佳怡");
        serve(deputy);

        find(request).body("proposals[0].seats[0].personId", equalTo(deputy));
    }

    @Test
    void theNoticeTakesTheProposedOfficialInsteadOfTheBusyHead() {
        stage.coordinator.create("/absences", absence(stage.chief, "T00:00:00", "T23:59:00"));
        String deputy = stage.person("沈佳怡");
        serve(deputy);
        String meeting = stage.draft(at("T14:00:00"));
        ValidatableResponse found = find(ofDay(meeting));
        String startsAt = found.extract().path("proposals[0].startsAt");
        String seatId = found.extract().path("proposals[0].seats[0].seatId");
        String notify = "/meetings/" + meeting + "/actions/notify";

        stage.coordinator.post(notify, Map.of("startsAt", startsAt)).then().statusCode(409);
        stage.coordinator
                .post(notify, Map.of("startsAt", startsAt, "officials", official(seatId, stage.person("方晓晨"))))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("#/officials/0/personId"));
        stage.coordinator
                .post(notify, Map.of("startsAt", startsAt, "officials", official(meeting, deputy)))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("#/officials/0/seatId"));
        stage.coordinator
                .post(notify, Map.of("startsAt", startsAt, "officials", official(seatId, deputy)))
                .then()
                .statusCode(200);
        stage.coordinator
                .get("/meetings/" + meeting + "/seats/" + seatId)
                .then()
                .body("personId", equalTo(deputy));
    }

    private static List<Map<String, String>> official(String seat, String person) {
        return List.of(Map.of("seatId", seat, "personId", person));
    }

    @Test
    void theLessLoadedOfficerComes() {
        stage.notified(workingDays.plus(clock.today(), 6) + "T14:00:00+08:00");
        String deputy = stage.person("沈佳怡");
        serve(deputy);

        find(ofDay(stage.draft(at("T14:00:00"))))
                .body("proposals[0].seats[0].personId", equalTo(deputy))
                .body("proposals[0].seats[0].load", equalTo(0));
    }

    @Test
    void somebodyIsProposedOnlyForTheDaysOfTheirPost() {
        LocalDate vacant = workingDays.plus(day, 1);
        LocalDate taken = workingDays.plus(day, 2);
        String successor = stage.succeedTheChief(day.toString(), taken.toString());
        Map<String, Object> request = ofDay(stage.draft(at("T14:00:00")));
        request.put("until", taken.toString());
        request.put("proposals", 20);

        List<Map<String, Object>> proposals = find(request).extract().path("proposals");

        assertThat(proposals)
                .filteredOn(time -> isOn(day, time))
                .isNotEmpty()
                .allMatch(time -> comes(time, stage.chief));
        assertThat(proposals).noneMatch(time -> isOn(vacant, time));
        assertThat(proposals)
                .filteredOn(time -> isOn(taken, time))
                .isNotEmpty()
                .allMatch(time -> comes(time, successor));

        request.put("from", vacant.toString());
        request.put("until", vacant.toString());
        find(request).body("proposals", empty()).body("obstacles[0].holderId", equalTo(stage.fireStation));
    }

    private static boolean isOn(LocalDate date, Map<String, Object> proposal) {
        return String.valueOf(proposal.get("startsAt")).startsWith(date.toString());
    }

    private static boolean comes(Map<String, Object> proposal, String person) {
        return String.valueOf(proposal.get("seats")).contains("personId=" + person);
    }

    @Test
    void betweenTwoVenuesThereIsTheWay() {
        String other = stage.room("二楼会议室", 12);
        Map<String, Object> elsewhere = stage.meeting(at("T09:00:00"));
        elsewhere.put("venueId", other);
        stage.coordinator.act("/meetings/" + stage.coordinator.create("/meetings", elsewhere), "notify");
        String meeting = stage.draft(at("T14:00:00"));
        Map<String, Object> request = ofDay(meeting);
        request.put("proposals", 20);

        List<Map<String, Object>> proposals = find(request).extract().path("proposals");

        // From 09:00 to 10:30 elsewhere: there again at once, here half an hour later.
        assertThat(proposals)
                .filteredOn(time -> String.valueOf(time.get("startsAt")).compareTo(day + "T10:30") < 0)
                .isEmpty();
        assertThat(proposals)
                .filteredOn(time -> time.get("venueId").equals(stage.room))
                .noneMatch(time -> String.valueOf(time.get("startsAt")).compareTo(day + "T11:00") < 0);
        assertThat(proposals)
                .anyMatch(time -> String.valueOf(time.get("startsAt")).startsWith(day + "T10:30")
                        && time.get("venueId").equals(other));
    }

    @Test
    void preferredWindowsAndTheJurisdictionsHoursAreKept() {
        stage.coordinator.create(
                "/meeting-hours",
                Map.of(
                        "jurisdictionId",
                        stage.street,
                        "windows",
                        List.of(
                                Map.of("days", "WORKING_DAYS", "from", "09:00", "until", "11:30"),
                                Map.of("days", "WORKING_DAYS", "from", "18:30", "until", "20:30"))));
        Map<String, Object> request = ofDay(stage.draft(at("T14:00:00")));
        request.put("preferredWindows", List.of(Map.of("from", "18:00", "until", "21:00")));

        find(request)
                .body("proposals[0].startsAt", startsWith(day + "T18:"))
                .body("proposals[0].rules.find { it.rule == 'PREFERRED_WINDOW' }.points", greaterThan(0))
                .body("startsTried", equalTo(5 + 3));
    }

    @Test
    void whereOneSeatBlocksItIsNamedWithItsDaysAndWhatWouldHelp() {
        stage.coordinator.create("/absences", absence(stage.chief, "T00:00:00", "T23:59:00"));

        find(ofDay(stage.draft(at("T14:00:00"))))
                .body("proposals", empty())
                .body("obstacles", hasSize(1))
                .body("obstacles[0].kind", equalTo("SEAT"))
                .body("obstacles[0].holderId", equalTo(stage.fireStation))
                .body("obstacles[0].days[0].from", equalTo(day.toString()))
                .body("obstacles[0].unfillable", equalTo(false))
                .body("relaxations.kind", hasItem("SEAT_OPTIONAL"))
                .body("relaxations.kind", not(hasItem("OTHER_ROOM")))
                .body("relaxations.find { it.kind == 'SEAT_OPTIONAL' }.proposal.startsAt", startsWith(day.toString()))
                .body("relaxations.find { it.kind == 'SEAT_OPTIONAL' }.proposal.seats[0].personId", nullValue());
    }

    @Test
    void aLongerHorizonIsToldWhereItHelps() {
        Map<String, Object> request = ofDay(stage.draft(at("T14:00:00")));
        request.put("until", day.plusDays(3).toString());
        Map<String, Object> absence = new HashMap<>(absence(stage.chief, "T00:00:00", "T23:59:00"));
        absence.put("endsAt", day.plusDays(3) + "T23:59:00+08:00");
        stage.coordinator.create("/absences", absence);

        find(request)
                .body("proposals", empty())
                .body("relaxations.find { it.kind == 'LONGER_HORIZON' }.textEn", containsString("look until"));
    }

    @Test
    void whereTheRoomBlocksAnotherRoomHelps() {
        String meeting = stage.draft(at("T14:00:00"));
        Map<String, Object> whole = stage.meeting(at("T08:30:00"));
        whole.put("durationMinutes", 480);
        String other = stage.coordinator.create("/meetings", whole);
        stage.coordinator.act("/meetings/" + other, "notify").then().statusCode(200);
        String seat = "/meetings/" + other + "/seats/" + stage.seatOf(other, stage.fireStation);
        stage.coordinator.act(seat, "decline", Map.of("reason", "另有安排")).then().statusCode(200);

        find(ofDay(meeting))
                .body("obstacles.kind", hasItem("ROOM"))
                .body("relaxations.kind", hasItem("OTHER_ROOM"))
                .body("relaxations.find { it.kind == 'OTHER_ROOM' }.proposal.venueId", nullValue());
    }

    @Test
    void aMeetingTooLongForItsWindowsIsToldToBeShortened() {
        stage.coordinator.create(
                "/meeting-hours",
                Map.of(
                        "jurisdictionId",
                        stage.street,
                        "windows",
                        List.of(Map.of("days", "WORKING_DAYS", "from", "09:00", "until", "10:00"))));

        find(ofDay(stage.draft(at("T14:00:00"))))
                .body("startsTried", equalTo(0))
                .body("textEn", containsString("Nothing is open"))
                .body("relaxations.find { it.kind == 'SHORTER' }.textEn", containsString("60 minutes"))
                .body("relaxations.kind", hasItem("EVENING_OR_WEEKEND"));
    }

    @Test
    void aSeatNobodyCanFillIsNamedAsSuch() {
        stage.agency("HOUSING", "住房建设管理站");

        find(ofDay(stage.draft(at("T14:00:00"))))
                .body("proposals", empty())
                .body("obstacles[0].unfillable", equalTo(true))
                .body("obstacles[0].label", containsString("住房建设管理站"))
                .body("obstacles[0].textEn", containsString("nobody holds a post there"))
                .body("relaxations", hasSize(1))
                .body("relaxations[0].kind", equalTo("SEAT_OPTIONAL"));
    }

    @Test
    void whereTwoSeatsBlockNoSingleRelaxationHelps() {
        stage.agency("HOUSING", "住房建设管理站");
        stage.agency("ENFORCEMENT", "综合行政执法队");

        find(ofDay(stage.draft(at("T14:00:00"))))
                .body("obstacles", hasSize(2))
                .body("obstacles[0].alone", equalTo(0))
                .body("relaxations", empty())
                .body("textEn", containsString("no single relaxation helps"));
    }

    @Test
    void seatsOfNoMeetingYetCanBeAskedFor() {
        Map<String, Object> request = ofSeats();

        find(request)
                .body("proposals", hasSize(3))
                .body("proposals[0].seats[0].seatId", nullValue())
                .body("proposals[0].seats[0].personId", equalTo(stage.chief))
                .body("proposals[0].rules.rule", not(hasItem("SAME_WEEKDAY")));
    }

    @Test
    void whereTheHeadIsDemandedNobodyElseComes() {
        String deputy = stage.person("沈佳怡");
        serve(deputy);
        stage.coordinator.create("/absences", absence(stage.chief, "T00:00:00", "T23:59:00"));
        Map<String, Object> request = ofSeats();
        request.put("until", day.toString());
        request.put("from", day.toString());
        find(request).body("proposals[0].seats[0].personId", equalTo(deputy));

        request.put("seats", List.of(seat(stage.fireStation, true)));
        find(request).body("proposals", empty()).body("obstacles[0].kind", equalTo("SEAT"));
    }

    @Test
    void manySeatsTakeNoMoreStatementsThanFew() {
        Map<String, Object> few = ofSeats();
        Map<String, Object> many = ofSeats();
        List<Map<String, Object>> seats = new ArrayList<>(List.of(seat(stage.fireStation, false)));
        for (int i = 0; i < 10; i++) {
            String agency = stage.agency("HOUSING", "单位" + i);
            stage.post(stage.person("人员" + i), "AGENCY", agency, "主任");
            seats.add(seat(agency, false));
        }
        many.put("seats", seats);
        find(few);

        int ofFew = StatementCount.of(() -> stage.coordinator.post("/meeting-times/actions/find", few));
        int ofMany = StatementCount.of(() -> stage.coordinator.post("/meeting-times/actions/find", many));

        assertThat(ofMany).isEqualTo(ofFew).isLessThanOrEqualTo(20);
    }

    // ── bad input ────────────────────────────────────────────────────────────────────────────────────────

    @ParameterizedTest
    @CsvSource({
        "until, 2026-01-01, 400, #/until",
        "until, 2031-01-01, 422, #/until",
        "from, 2026-01-01, 422, #/from",
        "from, yesterday, 400, #/from",
        "durationMinutes, 10, 400, #/durationMinutes",
        "durationMinutes, 481, 400, #/durationMinutes",
        "durationMinutes, , 400, #/durationMinutes",
        "proposals, 0, 400, #/proposals",
        "proposals, 21, 400, #/proposals",
        "kind, PARTY, 400, #/kind",
        "seats, , 400, #/seats",
        "jurisdictionId, , 400, #/jurisdictionId",
        "jurisdictionId, 01900000-0000-7000-8001-00000000ffff, 404, #/jurisdictionId",
        "meetingId, 01900000-0000-7000-8001-00000000ffff, 400, #/meetingId",
    })
    void whatIsWrongIsRefusedNamingTheField(String field, String given, int status, String pointer) {
        Map<String, Object> request = ofSeats();
        request.put(field, given);

        refused(request, status, pointer);
    }

    @Test
    void aSeatThatIsWrongIsRefusedNamingIt() {
        Map<String, Object> request = ofSeats();
        request.put("seats", List.of(seat("01900000-0000-7000-8001-00000000ffff", false)));
        refused(request, 404, "#/seats/0/holderId");
        request.put("seats", List.of(seat(stage.fireStation, false), seat(stage.fireStation, false)));
        refused(request, 400, "#/seats/1/holderId");
        request.put("seats", List.of());
        refused(request, 400, "#/seats");
        Map<String, Object> seat = seat(stage.fireStation, false);
        seat.remove("requirement");
        request.put("seats", List.of(seat));
        refused(request, 400, "#/seats/0/requirement");
    }

    @Test
    void aPreferredWindowThatIsWrongIsRefused() {
        Map<String, Object> request = ofSeats();
        request.put("preferredWindows", List.of(Map.of("from", "15:00", "until", "14:00")));
        refused(request, 400, "#/preferredWindows/0/until");
        request.put("preferredWindows", List.of(Map.of("from", "25:00", "until", "26:00")));
        stage.coordinator.post("/meeting-times/actions/find", request).then().statusCode(400);
        refused(Map.of(), 400, "#/meetingId");
    }

    @Test
    void aMeetingElsewhereOrAlreadyNotifiedIsRefused() {
        String meeting = stage.draft(at("T14:00:00"));
        new MeetingStage()
                .coordinator
                .post("/meeting-times/actions/find", Map.of("meetingId", meeting))
                .then()
                .statusCode(404)
                .body("errors[0].pointer", equalTo("#/meetingId"));
        stage.coordinator.act("/meetings/" + meeting, "notify").then().statusCode(200);

        refused(Map.of("meetingId", meeting), 409, "#/meetingId");
        stage.coordinator
                .act("/meetings/" + meeting, "postpone", Map.of("reason", "防汛"))
                .then()
                .statusCode(200);
        find(Map.of("meetingId", meeting)).body("proposals[0].startsAt", notNullValue());
        stage.officer.post("/meeting-times/actions/find", ofSeats()).then().statusCode(403);
    }

    /** As deputy chief of the fire station. */
    private void serve(String person) {
        stage.coordinator.create(
                "/people/" + person + "/posts",
                Map.of(
                        "kind",
                        "AGENCY",
                        "holderId",
                        stage.fireStation,
                        "title",
                        "副站长",
                        "head",
                        false,
                        "startsOn",
                        "2026-01-01"));
    }

    private void refused(Map<String, Object> request, int status, String pointer) {
        stage.coordinator
                .post("/meeting-times/actions/find", request)
                .then()
                .statusCode(status)
                .body("errors.pointer", hasItem(pointer));
    }

    private ValidatableResponse find(Map<String, Object> request) {
        return stage.coordinator
                .post("/meeting-times/actions/find", request)
                .then()
                .statusCode(200);
    }

    private static Map<String, Object> ofMeeting(String meeting) {
        return new HashMap<>(Map.of("meetingId", meeting));
    }

    private Map<String, Object> ofDay(String meeting) {
        return new HashMap<>(Map.of("meetingId", meeting, "from", day.toString(), "until", day.toString()));
    }

    private Map<String, Object> ofSeats() {
        return new HashMap<>(Map.of(
                "jurisdictionId",
                stage.street,
                "durationMinutes",
                90,
                "proposals",
                3,
                "seats",
                List.of(seat(stage.fireStation, false))));
    }

    private static Map<String, Object> seat(String agency, boolean headRequired) {
        return new HashMap<>(
                Map.of("kind", "AGENCY", "holderId", agency, "requirement", "REQUIRED", "headRequired", headRequired));
    }

    private Map<String, Object> absence(String person, String from, String until) {
        return Map.of("personId", person, "kind", "LEAVE", "startsAt", at(from), "endsAt", at(until));
    }

    private String at(String time) {
        return day + time + "+08:00";
    }
}
