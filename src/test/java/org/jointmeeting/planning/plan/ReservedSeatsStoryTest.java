package org.jointmeeting.planning.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
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

import org.jointmeeting.calendar.LoadingStatutoryDays;
import org.jointmeeting.calendar.WorkingDays;
import org.jointmeeting.kit.Api;
import org.jointmeeting.kit.Cast;
import org.jointmeeting.kit.Stage;
import org.jointmeeting.kit.TestDatabase;
import org.jointmeeting.meeting.MeetingStage;
import org.jointmeeting.shared.time.ServiceClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

/** Who comes onto a draft whose time a plan has reserved is booked at once; or the meeting says who could not be. */
@QuarkusTest
@Tag("story")
@QuarkusTestResource(TestDatabase.class)
class ReservedSeatsStoryTest {

    private static final int STREETS = 4;

    @Inject
    LoadingStatutoryDays statutoryDays;

    @Inject
    WorkingDays workingDays;

    @Inject
    ServiceClock clock;

    private final Api administrator = Api.as(Cast.ADMINISTRATOR);
    private PlanStage stage;
    private MeetingStage street;
    private LocalDate day;

    @BeforeEach
    void aStreetIsReady() {
        statutoryDays.loadIfEmpty();
        stage = new PlanStage(clock.today());
        street = stage.street;
        day = workingDays.plus(stage.first, 14);
    }

    @Test
    void whoeverIsInvitedByHandIsBookedAtOnceAndFreeAgainOnceTheSeatIsTakenBack() {
        String meeting = reserved();
        String officer = street.person("沈佳怡");
        String station = station(street.street, officer);

        String seat = invite(meeting, station)
                .then()
                .statusCode(201)
                .body("personId", equalTo(officer))
                .body("timeTaken", equalTo(false))
                .extract()
                .path("id");
        absence(street.coordinator, officer).then().statusCode(409);

        withdraw(meeting, seat);
        absence(street.coordinator, officer).then().statusCode(201);
    }

    @Test
    void whoeverIsEngagedElsewhereIsNotBookedAndTheMeetingSaysSo() {
        String meeting = reserved();
        String officer = street.person("沈佳怡");
        String station = station(street.street, officer);
        absence(street.coordinator, officer).then().statusCode(201);

        String seat = invite(meeting, station)
                .then()
                .statusCode(201)
                .body("timeTaken", equalTo(true))
                .extract()
                .path("id");
        stage.get("/meetings/" + meeting)
                .body("timeReserved", equalTo(true))
                .body("warnings.find { it.code == 'SEAT_TAKEN' }.textZh", containsString("市场监管所"));
        street.coordinator.act("/meetings/" + meeting, "notify").then().statusCode(409);

        withdraw(meeting, seat);
        stage.get("/meetings/" + meeting)
                .body("timeReserved", equalTo(true))
                .body("warnings.code", not(hasItem("SEAT_TAKEN")));
        street.coordinator.act("/meetings/" + meeting, "notify").then().statusCode(200);
    }

    @Test
    void anItemBringsItsSeatsAndWhoeverIsFreeIsBooked() {
        Stage community = new Stage();
        staffed(community, community.office, "周宁");
        String officer = staffed(community, community.fire, "陈立新");
        String commissioner = person(community.community, "顾明远");
        administrator
                .act(
                        "/compounds/" + community.compound,
                        "appoint-commissioner",
                        Map.of("personId", commissioner, "startsOn", "2026-01-01"))
                .then()
                .statusCode(200);
        String meeting = "/meetings/"
                + community.coordinator.create("/meetings", meetingAt(community.community, community.venue));
        apply(community);
        community.coordinator.get(meeting).then().body("timeReserved", equalTo(true));
        absence(community.coordinator, commissioner).then().statusCode(201);

        community.place(community.accepted("充电设施占道", "ORDINARY"), meeting);

        community
                .coordinator
                .get(meeting + "/seats")
                .then()
                .body("items.find { it.kind == 'COMMISSIONER' }.timeTaken", equalTo(true))
                .body("items.find { it.holderId == '" + community.fire + "' }.timeTaken", equalTo(false));
        community.coordinator.get(meeting).then().body("warnings.code", hasItem("SEAT_TAKEN"));
        absence(community.coordinator, officer).then().statusCode(409);
    }

    @Test
    void whoeverIsInvitedToManyAtTheSameTimeIsBookedForExactlyOne() throws Exception {
        String district = administrator
                .get("/jurisdictions?level=DISTRICT&name=西湖区")
                .then()
                .extract()
                .path("items[0].id");
        String brigade = station(district, person(district, "沈佳怡"));
        List<Callable<Response>> invitations = new ArrayList<>();
        for (int i = 0; i < STREETS; i++) {
            PlanStage one = new PlanStage(clock.today());
            String meeting = reserved(one);
            invitations.add(() -> invite(one.street, meeting, brigade));
        }
        ExecutorService threads = Executors.newFixedThreadPool(STREETS);
        int booked = 0;
        for (Future<Response> invited : threads.invokeAll(invitations)) {
            boolean isTaken = invited.get().then().statusCode(201).extract().path("timeTaken");
            booked += isTaken ? 0 : 1;
        }
        threads.shutdown();

        assertThat(booked).isEqualTo(1);
    }

    private String reserved() {
        return reserved(stage);
    }

    private String reserved(PlanStage one) {
        String meeting = one.street.draft(day + "T14:00:00+08:00");
        String plan = one.plan(one.request());
        one.street.coordinator.act("/plans/" + plan, "apply").then().statusCode(200);
        one.get("/meetings/" + meeting)
                .body("timeReserved", equalTo(true))
                .body("startsAt", containsString(day.toString()));
        return meeting;
    }

    private void apply(Stage community) {
        Map<String, Object> request = stage.request("jurisdictionId", community.community);
        request.put("plansDuty", false);
        String plan = community
                .coordinator
                .post("/plans", request)
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        String status = "QUEUED";
        while (!status.equals("READY")) {
            status = community
                    .coordinator
                    .get("/plans/" + plan)
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("status");
        }
        community.coordinator.act("/plans/" + plan, "apply").then().statusCode(200);
    }

    private Map<String, Object> meetingAt(String jurisdiction, String venue) {
        Map<String, Object> meeting = new HashMap<>(street.meeting(day + "T14:00:00+08:00"));
        meeting.put("jurisdictionId", jurisdiction);
        meeting.put("venueId", venue);
        return meeting;
    }

    private String station(String jurisdiction, String officer) {
        String station = administrator.create(
                "/agencies",
                Map.of(
                        "jurisdictionId",
                        jurisdiction,
                        "department",
                        "MARKET_REGULATION",
                        "name",
                        "市场监管所",
                        "standing",
                        false));
        hold(officer, station);
        return station;
    }

    private String staffed(Stage community, String agency, String name) {
        String person = person(community.community, name);
        hold(person, agency);
        return person;
    }

    private String person(String jurisdiction, String name) {
        return administrator.create("/people", Map.of("jurisdictionId", jurisdiction, "name", name));
    }

    private void hold(String person, String agency) {
        administrator.create(
                "/people/" + person + "/posts",
                Map.of("kind", "AGENCY", "holderId", agency, "title", "所长", "head", true, "startsOn", "2026-01-01"));
    }

    private Response invite(String meeting, String agency) {
        return invite(street, meeting, agency);
    }

    private static Response invite(MeetingStage by, String meeting, String agency) {
        return by.coordinator.post(
                "/meetings/" + meeting + "/seats",
                Map.of("kind", "AGENCY", "holderId", agency, "requirement", "REQUIRED"));
    }

    private void withdraw(String meeting, String seat) {
        street.coordinator
                .delete("/meetings/" + meeting + "/seats/" + seat)
                .then()
                .statusCode(204);
    }

    private Response absence(Api by, String person) {
        return by.post(
                "/absences",
                Map.of(
                        "personId",
                        person,
                        "kind",
                        "LEAVE",
                        "startsAt",
                        day + "T00:00:00+08:00",
                        "endsAt",
                        day + "T23:59:00+08:00"));
    }
}
