package org.jointmeeting.meeting;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.jointmeeting.calendar.LoadingStatutoryDays;
import org.jointmeeting.calendar.WorkingDays;
import org.jointmeeting.kit.Api;
import org.jointmeeting.kit.TestDatabase;
import org.jointmeeting.shared.time.ServiceClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

/** A meeting from draft to adjournment, and what is refused on the way. */
@QuarkusTest
@Tag("story")
@QuarkusTestResource(TestDatabase.class)
class MeetingStoryTest {

    @Inject
    LoadingStatutoryDays statutoryDays;

    @Inject
    WorkingDays workingDays;

    @Inject
    ServiceClock clock;

    private MeetingStage stage;
    private String afternoon;

    @BeforeEach
    void aStreetIsReady() {
        statutoryDays.loadIfEmpty();
        stage = new MeetingStage();
        afternoon = workingDay(6) + "T14:00:00+08:00";
    }

    @Test
    void aMeetingGoesFromDraftToAdjournment() {
        String meeting = stage.emergency(soon());
        String path = "/meetings/" + meeting;
        stage.coordinator
                .get(path)
                .then()
                .statusCode(200)
                .body("status", equalTo("DRAFT"))
                .body("availableActions", contains("NOTIFY", "POSTPONE", "CANCEL"))
                .body("warnings.code", hasItem("NO_ITEMS"));
        stage.parties().forEach(party -> inviteParty(meeting, party).then().statusCode(201));
        stage.coordinator
                .get(path + "/seats")
                .then()
                .body("items", hasSize(4))
                .body("items.label", hasItem("骆家庄西苑业主委员会（缺位，由骆家庄社区居民委员会代行）"))
                .body("items[0].personName", equalTo("陈立新"));

        stage.coordinator.act(path, "notify").then().statusCode(200).body("status", equalTo("NOTIFIED"));
        sheet(meeting, present(meeting)).then().statusCode(200).body("seats.recorded", everyItem(equalTo(true)));
        stage.convener
                .act(path, "open")
                .then()
                .statusCode(200)
                .body("presence.requiredSeats", equalTo(4))
                .body("presence.needed", equalTo(2))
                .body("presence.met", equalTo(true));
        stage.convener.act(path, "hold").then().statusCode(200).body("status", equalTo("HELD"));
        stage.coordinator
                .get(path + "/history")
                .then()
                .body("items.to", contains("DRAFT", "NOTIFIED", "IN_SESSION", "HELD"))
                .body("items[1].accountName", containsString("coordinator"));
    }

    @Test
    void aDraftIsFoundAtItsLocation() {
        Response created = stage.coordinator.post("/meetings", stage.meeting(afternoon));

        created.then().statusCode(201).header("Location", endsWith("/api/v1/meetings/" + created.path("id")));
    }

    @Test
    void timesThatCannotBeAreRefusedByName() {
        refused(Map.of("startsAt", "2020-01-06T14:00:00+08:00"), 422, "#/startsAt");
        refused(Map.of("startsAt", "tomorrow"), 400, "#/startsAt");
        refused(Map.of("durationMinutes", 14), 400, "#/durationMinutes");
        refused(Map.of("durationMinutes", 481), 400, "#/durationMinutes");
        refused(Map.of("title", "长".repeat(201)), 400, "#/title");
        refused(Map.of("venueId", UUID.randomUUID()), 422, "#/venueId");
        refused(Map.of("convenerPersonId", UUID.randomUUID()), 404, "#/convenerPersonId");
        refused(Map.of("jurisdictionId", UUID.randomUUID()), 404, "#/jurisdictionId");
        refused(Map.of("kind", "PARTY"), 400, "#/kind");
    }

    @Test
    void aNoticeTooShortIsRefusedUnlessItIsAnEmergency() {
        String soon = workingDay(2) + "T14:00:00+08:00";
        String meeting = stage.draft(soon);

        stage.coordinator
                .act("/meetings/" + meeting, "notify")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("#/startsAt"));
        stage.coordinator
                .patch("/meetings/" + meeting, Map.of("kind", "EMERGENCY"))
                .then()
                .statusCode(200);
        stage.coordinator
                .act("/meetings/" + meeting, "notify")
                .then()
                .statusCode(200)
                .body("reviewOwed", equalTo(true));
    }

    @Test
    void aRoomMustBeChosenAndLargeEnough() {
        String meeting = stage.draft(afternoon);
        String closet = stage.room("小会议室", 1);
        stage.parties().forEach(party -> inviteParty(meeting, party));

        stage.coordinator
                .act("/meetings/" + meeting, "notify", Map.of("venueId", closet))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("#/venueId"));
        Map<String, Object> nowhere = new HashMap<>();
        nowhere.put("venueId", null);
        stage.coordinator
                .patch("/meetings/" + meeting, nowhere)
                .then()
                .statusCode(200)
                .body("venueId", nullValue());
        stage.coordinator
                .act("/meetings/" + meeting, "notify")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("#/venueId"));
    }

    @Test
    void nobodyIsInTwoPlaces() {
        stage.notified(afternoon);
        String other = stage.room("四楼会议室", 30);
        String clashing = stage.draft(afternoon);

        stage.coordinator
                .act("/meetings/" + clashing, "notify", Map.of("venueId", other))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:joint-meeting:problem:double-booking"))
                .body("conflicts", hasSize(1))
                .body("conflicts[0].kind", equalTo("PERSON"))
                .body("conflicts[0].label", containsString("陈立新"))
                .body("conflicts[0].reason", equalTo("故事街道三方联席会议"))
                .body("errors.pointer", hasItem("#/startsAt"));
        stage.coordinator.get("/meetings/" + clashing).then().body("status", equalTo("DRAFT"));
    }

    @Test
    void aCancelledMeetingGivesItsRoomAndPeopleBack() {
        String first = stage.notified(afternoon);
        String second = stage.draft(afternoon);
        stage.coordinator.act("/meetings/" + second, "notify").then().statusCode(409);

        stage.coordinator.act("/meetings/" + first, "cancel").then().statusCode(400);
        stage.coordinator
                .act("/meetings/" + first, "cancel", Map.of("reason", "议题已在会前协调解决"))
                .then()
                .statusCode(200)
                .body("statusReason", equalTo("议题已在会前协调解决"))
                .body("availableActions", empty());

        stage.coordinator.act("/meetings/" + second, "notify").then().statusCode(200);
    }

    @Test
    void aPostponedMeetingIsNotifiedAnewWithItsNewTime() {
        String meeting = stage.notified(afternoon);
        String path = "/meetings/" + meeting;
        stage.officer
                .act(path + "/seats/" + stage.seatOf(meeting, stage.fireStation), "accept")
                .then()
                .statusCode(200);
        stage.coordinator
                .act(path, "postpone", Map.of("reason", "防汛应急响应"))
                .then()
                .statusCode(200);

        stage.coordinator.act(path, "notify").then().statusCode(400).body("errors.pointer", hasItem("#/startsAt"));
        stage.coordinator
                .act(path, "notify", Map.of("startsAt", workingDay(9) + "T14:00:00+08:00"))
                .then()
                .statusCode(200)
                .body("status", equalTo("NOTIFIED"))
                .body("startsAt", equalTo(workingDay(9) + "T14:00:00+08:00"));
        stage.coordinator.get(path + "/seats").then().body("items[0].participation", equalTo("NEEDS_ACTION"));
        stage.notified(afternoon);
    }

    @Test
    void aMeetingIsNotOpenedBeforeItsTime() {
        String meeting = stage.notified(afternoon);
        sheet(meeting, present(meeting)).then().statusCode(200);

        stage.convener.act("/meetings/" + meeting, "open").then().statusCode(422);
        stage.coordinator.get("/meetings/" + meeting).then().body("status", equalTo("NOTIFIED"));
    }

    @Test
    void anActionTheStatusForbidsIsAnsweredWithThoseItAllows() {
        String meeting = stage.draft(afternoon);

        stage.convener
                .act("/meetings/" + meeting, "hold")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:joint-meeting:problem:action-not-allowed"))
                .body("allowedActions", contains("NOTIFY", "POSTPONE", "CANCEL"));
    }

    @Test
    void afterTheNoticeOnlyTheTitleChangesAndSeatsAreFixed() {
        String meeting = stage.notified(afternoon);

        stage.coordinator
                .patch("/meetings/" + meeting, Map.of("title", "更名后的会议"))
                .then()
                .statusCode(200);
        stage.coordinator
                .patch("/meetings/" + meeting, Map.of("durationMinutes", 60))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("#/durationMinutes"));
        inviteParty(meeting, stage.parties().get(0)).then().statusCode(409);
    }

    @Test
    void anInvitedSeatIsNotInvitedTwiceAndOnlySeatsAddedByHandAreTakenBack() {
        String meeting = stage.draft(afternoon);
        String seats = "/meetings/" + meeting + "/seats";
        String added = inviteParty(meeting, stage.parties().get(0))
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        inviteParty(meeting, stage.parties().get(0))
                .then()
                .statusCode(409)
                .body("errors.pointer", hasItem("#/holderId"));
        stage.coordinator
                .delete(seats + "/" + stage.seatOf(meeting, stage.fireStation))
                .then()
                .statusCode(422);
        stage.coordinator.request().delete(seats + "/" + added).then().statusCode(428);
        stage.coordinator.delete(seats + "/" + added).then().statusCode(204);
        stage.coordinator.get(seats).then().body("items", hasSize(1));
        inviteParty(meeting, stage.parties().get(0)).then().statusCode(201);
    }

    @Test
    void anAgencyAnswersItsOwnInvitationOnly() {
        String meeting = stage.notified(afternoon);
        String own = "/meetings/" + meeting + "/seats/" + stage.seatOf(meeting, stage.fireStation);
        Api stranger = stage.account("stranger", "AGENCY_OFFICER", "AGENCY", stage.agency("HOUSING", "住建办"));

        stage.officer
                .get("/invitations?count=true")
                .then()
                .statusCode(200)
                .body("count", equalTo(1))
                .body("items[0].meeting.id", equalTo(meeting))
                .body("items[0].seat.availableActions", contains("ACCEPT", "DECLINE", "DELEGATE"));
        stranger.get("/invitations").then().body("items", empty());
        stranger.act(own, "accept").then().statusCode(403);
        stage.officer
                .act(own, "decline", Map.of("reason", "参加区级调度会"))
                .then()
                .statusCode(200)
                .body("participation", equalTo("DECLINED"));
        stage.officer.act(own, "accept").then().statusCode(200).body("participation", equalTo("ACCEPTED"));
    }

    @Test
    void openInvitationsComeFirstAndPagesJoinUp() {
        String answered = stage.notified(afternoon);
        stage.officer
                .act("/meetings/" + answered + "/seats/" + stage.seatOf(answered, stage.fireStation), "accept")
                .then()
                .statusCode(200);
        String open = stage.notified(workingDay(7) + "T14:00:00+08:00");

        String next = stage.officer
                .get("/invitations?limit=1")
                .then()
                .body("items.meeting.id", contains(open))
                .extract()
                .path("next");
        stage.officer
                .get("/invitations?limit=1&cursor=" + next)
                .then()
                .body("items.meeting.id", contains(answered))
                .body("next", nullValue());
        stage.officer.get("/invitations?cursor=nonsense").then().statusCode(400);
        stage.officer
                .get("/invitations?modifiedSince=2026-01-01T00:00:00Z")
                .then()
                .statusCode(200)
                .body("items", hasSize(2));
    }

    @Test
    void aSubstituteIsBookedAndTheOneBeforeIsFree() {
        String meeting = stage.notified(afternoon);
        String seat = "/meetings/" + meeting + "/seats/" + stage.seatOf(meeting, stage.fireStation);
        String deputy = stage.person("沈佳怡");

        stage.officer.act(seat, "delegate").then().statusCode(400).body("errors.pointer", hasItem("#/substituteName"));
        stage.officer
                .act(seat, "delegate", Map.of("substitutePersonId", stage.chief))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("#/substitutePersonId"));
        stage.officer
                .act(seat, "delegate", Map.of("substitutePersonId", deputy, "reason", "负责人外出培训"))
                .then()
                .statusCode(200)
                .body("participation", equalTo("DELEGATED"))
                .body("substituteName", equalTo("沈佳怡"));
        String other = stage.room("四楼会议室", 30);
        String parallel = stage.draft(afternoon);
        stage.coordinator
                .act("/meetings/" + parallel, "notify", Map.of("venueId", other))
                .then()
                .statusCode(200);
        stage.officer.act(seat, "accept").then().statusCode(409).body("conflicts", hasSize(1));
    }

    @Test
    void aSeatThatDemandsItsHeadNeedsTheConvenersConsent() {
        String meeting = stage.draft(afternoon);
        stage.coordinator
                .post(
                        "/meetings/" + meeting + "/seats",
                        Map.of(
                                "kind",
                                "PARTY",
                                "holderId",
                                stage.parties().get(0),
                                "requirement",
                                "REQUIRED",
                                "headRequired",
                                true))
                .then()
                .statusCode(201);
        stage.coordinator.act("/meetings/" + meeting, "notify").then().statusCode(200);
        String seat = "/meetings/" + meeting + "/seats/"
                + stage.seatOf(meeting, stage.parties().get(0));

        stage.coordinator
                .act(seat, "delegate", Map.of("substituteName", "沈佳怡"))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("#/convenerAgrees"));
        stage.coordinator
                .act(seat, "delegate", Map.of("substituteName", "沈佳怡", "convenerAgrees", true))
                .then()
                .statusCode(422);
        stage.convener
                .act(seat, "delegate", Map.of("substituteName", "沈佳怡", "convenerAgrees", true))
                .then()
                .statusCode(200)
                .body("convenerAgreed", equalTo(true));
    }

    @Test
    void withoutAQuorumAMeetingOpensOnlyWithAReason() {
        String meeting = stage.emergency(soon());
        String path = "/meetings/" + meeting;
        stage.coordinator.act(path, "notify").then().statusCode(200);

        stage.convener
                .act(path, "open")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("#/quorumWaiverReason"))
                .body("needed", equalTo(1));
        stage.convener
                .act(path, "open", Map.of("quorumWaiverReason", "险情紧急，先行会商处置"))
                .then()
                .statusCode(200)
                .body("presence.met", equalTo(false))
                .body("presence.waiverReason", notNullValue());
        stage.convener
                .act(path, "hold")
                .then()
                .statusCode(422)
                .body("detail", containsString("消防救援站"))
                .body("seatIds", hasSize(1));
        sheet(meeting, present(meeting)).then().statusCode(200);
        stage.coordinator.get(path).then().body("presence.met", equalTo(true));
        stage.convener.act(path, "hold").then().statusCode(200);
    }

    @Test
    void anAttendanceSheetIsAnsweredLineByLine() {
        String meeting = stage.notified(afternoon);
        String seat = stage.seatOf(meeting, stage.fireStation);

        sheet(
                        meeting,
                        List.of(
                                Map.of("seatId", seat, "attendance", "PRESENT"),
                                Map.of("seatId", seat, "attendance", "ABSENT"),
                                Map.of("seatId", UUID.randomUUID(), "attendance", "PRESENT")))
                .then()
                .statusCode(200)
                .body("seats.recorded", contains(true, false, false))
                .body("seats[0].seat.attendedByName", equalTo("陈立新"))
                .body("seats[1].problem.errors[0].pointer", equalTo("#/seatId"));
        stage.coordinator
                .request()
                .contentType(ContentType.JSON)
                .body(Map.of("seats", List.of()))
                .header("If-Match", "\"0\"")
                .put("/meetings/" + meeting + "/attendance")
                .then()
                .statusCode(400);
    }

    @Test
    void ofManyNoticesForOneRoomAndOfficialExactlyOneGoesOut() throws Exception {
        List<String> drafts = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            drafts.add(stage.draft(afternoon));
        }
        ExecutorService threads = Executors.newFixedThreadPool(drafts.size());
        try {
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> answer :
                    threads.invokeAll(drafts.stream().map(this::notice).toList())) {
                statuses.add(answer.get());
            }
            assertThat(statuses).filteredOn(status -> status == 200).hasSize(1);
            assertThat(statuses).filteredOn(status -> status == 409).hasSize(drafts.size() - 1);
        } finally {
            threads.shutdownNow();
        }
        stage.coordinator.get("/meetings?status=NOTIFIED").then().body("items", hasSize(1));
    }

    private Callable<Integer> notice(String meeting) {
        return () -> stage.coordinator.act("/meetings/" + meeting, "notify").statusCode();
    }

    @Test
    void outsideItsSubtreeAMeetingIsNotThere() {
        String meeting = stage.notified(afternoon);
        MeetingStage elsewhere = new MeetingStage();

        elsewhere.coordinator.get("/meetings/" + meeting).then().statusCode(404);
        elsewhere.coordinator.get("/meetings/" + meeting + "/seats").then().statusCode(404);
        elsewhere
                .coordinator
                .act("/meetings/" + meeting, "cancel", Map.of("reason", "无"))
                .then()
                .statusCode(404);
        elsewhere.coordinator.get("/meetings").then().statusCode(200).body("items", empty());
        elsewhere.coordinator.get("/meetings?within=" + stage.street).then().statusCode(404);
    }

    @Test
    void meetingsAreFilteredByWhatIsAsked() {
        String meeting = stage.draft(afternoon);
        String all = "/meetings?jurisdictionId=" + stage.street + "&venueId=" + stage.room
                + "&kind=REGULAR&itemless=true" + "&status=DRAFT&within=" + stage.street;

        stage.coordinator.get(all).then().statusCode(200).body("items.id", contains(meeting));
        stage.coordinator.get("/meetings?itemless=false").then().body("items", empty());
        stage.coordinator.get("/meetings?to=2026-01-01T00:00:00Z").then().body("items", empty());
        stage.coordinator.get("/meetings?status=LATE").then().statusCode(400);
    }

    /** Near enough to be opened now. */
    private String soon() {
        return clock.instant().plus(Duration.ofMinutes(30)).toString();
    }

    private String workingDay(int ahead) {
        LocalDate day = workingDays.plus(clock.today(), ahead);
        return day.toString();
    }

    private Response inviteParty(String meeting, String party) {
        return stage.coordinator.post(
                "/meetings/" + meeting + "/seats",
                Map.of("kind", "PARTY", "holderId", party, "requirement", "REQUIRED"));
    }

    private List<Map<String, Object>> present(String meeting) {
        List<String> seats = stage.coordinator
                .get("/meetings/" + meeting + "/seats")
                .then()
                .extract()
                .path("items.id");
        return seats.stream()
                .map(seat -> Map.<String, Object>of("seatId", seat, "attendance", "PRESENT", "attendedByName", "到会人"))
                .toList();
    }

    private Response sheet(String meeting, Object lines) {
        return stage.coordinator
                .request()
                .contentType(ContentType.JSON)
                .header(
                        "If-Match",
                        stage.coordinator.get("/meetings/" + meeting).getHeader("ETag"))
                .body(Map.of("seats", lines))
                .put("/meetings/" + meeting + "/attendance");
    }

    private void refused(Map<String, Object> change, int status, String pointer) {
        Map<String, Object> meeting = stage.meeting(afternoon);
        meeting.putAll(change);
        stage.coordinator.post("/meetings", meeting).then().statusCode(status).body("errors.pointer", hasItem(pointer));
    }
}
