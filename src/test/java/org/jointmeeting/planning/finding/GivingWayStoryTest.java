package org.jointmeeting.planning.finding;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

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
import org.jointmeeting.kit.Stage;
import org.jointmeeting.kit.TestDatabase;
import org.jointmeeting.meeting.MeetingStage;
import org.jointmeeting.shared.time.ServiceClock;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

/** Where the convener or only the notice stands in the way, it is said who else could convene and what the rules waive. */
@QuarkusTest
@Tag("story")
@QuarkusTestResource(TestDatabase.class)
class GivingWayStoryTest {

    private static final String FIND = "/meeting-times/actions/find";

    @Inject
    LoadingStatutoryDays statutoryDays;

    @Inject
    WorkingDays workingDays;

    @Inject
    ServiceClock clock;

    private final Api administrator = Api.as(Cast.ADMINISTRATOR);

    @BeforeEach
    void theCalendarIsThere() {
        statutoryDays.loadIfEmpty();
    }

    @Test
    void whoElseCouldConveneIsNamedWhereTheConvenerBlocks() {
        MeetingStage stage = new MeetingStage();
        LocalDate day = workingDays.plus(clock.today(), 10);
        String convener = stage.person("何建平");
        String granted = stage.person("方晓晨");
        convenerAccount(stage, granted);
        String head = headOfOffice(stage, "许文博", "2026-01-01", null);
        absent(stage, convener, day);
        Map<String, Object> meeting = stage.meeting(day + "T14:00:00+08:00");
        meeting.put("convenerPersonId", convener);
        Map<String, Object> request = Map.of(
                "meetingId",
                stage.coordinator.create("/meetings", meeting),
                "from",
                day.toString(),
                "until",
                day.toString());

        find(stage.coordinator, request)
                .body("proposals", empty())
                .body("obstacles[0].kind", equalTo("CONVENER"))
                .body(otherConveners() + ".personId", hasItems(head, granted))
                .body(otherConveners() + ".personId", not(hasItem(convener)))
                .body(otherConveners() + ".textZh", hasItem("改由许文博召集并主持"))
                .body(otherConveners() + ".proposal.startsAt", hasItem(startsWith(day.toString())));

        absent(stage, head, day);
        find(stage.coordinator, request).body(otherConveners() + ".personId", equalTo(List.of(granted)));
    }

    @Test
    void aHeadWhoIsNotInOfficeOnTheDayIsNotNamed() {
        MeetingStage stage = new MeetingStage();
        LocalDate day = workingDays.plus(clock.today(), 10);
        String convener = stage.person("何建平");
        headOfOffice(stage, "许文博", day.plusDays(1).toString(), null);
        absent(stage, convener, day);
        Map<String, Object> meeting = stage.meeting(day + "T14:00:00+08:00");
        meeting.put("convenerPersonId", convener);
        Map<String, Object> request = Map.of(
                "meetingId",
                stage.coordinator.create("/meetings", meeting),
                "from",
                day.toString(),
                "until",
                day.toString());

        find(stage.coordinator, request)
                .body("obstacles[0].kind", equalTo("CONVENER"))
                .body("relaxations.kind", not(hasItem("OTHER_CONVENER")));
    }

    @Test
    void aSpecialMeetingThatOnlyTheNoticeBlocksMayBeAnEmergencyAndARegularOneMayNot() {
        MeetingStage stage = new MeetingStage();
        Map<String, Object> request = new HashMap<>(Map.of(
                "jurisdictionId",
                stage.street,
                "kind",
                "SPECIAL",
                "durationMinutes",
                60,
                "from",
                clock.today().toString(),
                "until",
                beforeTheNotice().toString(),
                "seats",
                List.of(Map.of("kind", "AGENCY", "holderId", stage.fireStation, "requirement", "REQUIRED"))));

        find(stage.coordinator, request)
                .body("startsTried", equalTo(0))
                .body("relaxations.kind", hasItem("SHORTER_NOTICE"))
                .body(shorterNotice() + ".textEn", containsString("emergency"))
                .body(shorterNotice() + ".proposal.startsAt", lessThan(beforeTheNotice() + "T24"));

        request.put("kind", "REGULAR");
        find(stage.coordinator, request).body("relaxations.kind", not(hasItem("SHORTER_NOTICE")));
    }

    @Test
    void aDraftWithAnUrgentItemMayBeHeldAsAnEmergencyAndThenIsNotifiedAtOnce() {
        Stage stage = new Stage();
        String meeting =
                "/meetings/" + stage.coordinator.create("/meetings", stage.meeting("REGULAR", Duration.ofDays(30)));
        stage.place(stage.accepted("充电棚起火隐患", "ORDINARY"), meeting);
        staff(stage, meeting);
        Map<String, Object> request = Map.of(
                "meetingId",
                Stage.idOf(meeting),
                "from",
                clock.today().toString(),
                "until",
                beforeTheNotice().toString());
        find(stage.coordinator, request).body("relaxations.kind", not(hasItem("SHORTER_NOTICE")));

        stage.place(stage.accepted("消防通道堵死", "URGENT"), meeting);

        String startsAt = find(stage.coordinator, request)
                .body("relaxations.kind", hasItem("SHORTER_NOTICE"))
                .extract()
                .path(shorterNotice() + ".proposal.startsAt");
        stage.coordinator
                .patch(meeting, Map.of("kind", "EMERGENCY", "startsAt", startsAt))
                .then()
                .statusCode(200);
        stage.coordinator.act(meeting, "notify").then().statusCode(200).body("reviewOwed", equalTo(true));
    }

    private LocalDate beforeTheNotice() {
        return workingDays.plus(clock.today(), 2);
    }

    private static String otherConveners() {
        return "relaxations.findAll { it.kind == 'OTHER_CONVENER' }";
    }

    private static String shorterNotice() {
        return "relaxations.find { it.kind == 'SHORTER_NOTICE' }";
    }

    private static ValidatableResponse find(Api by, Map<String, Object> request) {
        return by.post(FIND, request).then().statusCode(200);
    }

    private String headOfOffice(MeetingStage stage, String name, String startsOn, String endsOn) {
        String office = administrator.create(
                "/agencies",
                Map.of(
                        "jurisdictionId",
                        stage.street,
                        "department",
                        "COORDINATION_OFFICE",
                        "name",
                        name + "所在三方办",
                        "standing",
                        false));
        String head = stage.person(name);
        Map<String, Object> post = new HashMap<>(
                Map.of("kind", "AGENCY", "holderId", office, "title", "主任", "head", true, "startsOn", startsOn));
        post.put("endsOn", endsOn);
        administrator.create("/people/" + head + "/posts", post);
        return head;
    }

    private void convenerAccount(MeetingStage stage, String person) {
        administrator.create(
                "/accounts",
                Map.of(
                        "userName",
                        "convener-" + UUID.randomUUID().toString().substring(0, 8),
                        "password",
                        Api.PASSWORD,
                        "role",
                        "CONVENER",
                        "jurisdictionId",
                        stage.street,
                        "personId",
                        person));
    }

    private static void absent(MeetingStage stage, String person, LocalDate day) {
        stage.coordinator.create(
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

    /** Somebody for every seat of a meeting. */
    private void staff(Stage stage, String meeting) {
        List<Map<String, Object>> seats =
                stage.coordinator.get(meeting + "/seats").then().extract().path("items");
        for (Map<String, Object> seat : seats) {
            String person = administrator.create("/people", Map.of("jurisdictionId", stage.community, "name", "周宁"));
            if (seat.get("kind").equals("COMMISSIONER")) {
                administrator
                        .act(
                                "/compounds/" + stage.compound,
                                "appoint-commissioner",
                                Map.of("personId", person, "startsOn", "2026-01-01"))
                        .then()
                        .statusCode(200);
            } else {
                administrator.create(
                        "/people/" + person + "/posts",
                        Map.of(
                                "kind",
                                seat.get("kind"),
                                "holderId",
                                seat.get("holderId"),
                                "title",
                                "负责人",
                                "startsOn",
                                clock.today().toString()));
            }
        }
    }
}
