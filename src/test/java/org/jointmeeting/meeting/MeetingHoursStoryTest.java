package org.jointmeeting.meeting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.jointmeeting.calendar.LoadingStatutoryDays;
import org.jointmeeting.calendar.WorkingDays;
import org.jointmeeting.kit.Api;
import org.jointmeeting.kit.TestDatabase;
import org.jointmeeting.shared.time.ServiceClock;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

/** Each jurisdiction says when it meets; who says nothing follows the one above. */
@QuarkusTest
@Tag("story")
@QuarkusTestResource(TestDatabase.class)
class MeetingHoursStoryTest {

    @Inject
    LoadingStatutoryDays statutoryDays;

    @Inject
    WorkingDays workingDays;

    @Inject
    ServiceClock clock;

    private final Api administrator = Api.as("admin");
    private MeetingStage stage;

    @BeforeEach
    void aStreetIsReady() {
        statutoryDays.loadIfEmpty();
        stage = new MeetingStage();
    }

    @Test
    void aJurisdictionInheritsUntilItSetsItsOwnAndAgainAfterwards() {
        effective(stage.community).body("setBy", nullValue()).body("windows[0].from", equalTo("08:30"));

        String ofStreet = set(stage.street, "18:30", "20:30");
        effective(stage.community).body("setBy", equalTo(stage.street)).body("windows.from", contains("18:30"));
        String ofCommunity = set(stage.community, "09:00", "11:00");
        effective(stage.community).body("setBy", equalTo(stage.community)).body("windows.from", contains("09:00"));

        stage.coordinator.delete("/meeting-hours/" + ofCommunity).then().statusCode(204);
        effective(stage.community).body("setBy", equalTo(stage.street));
        stage.coordinator.delete("/meeting-hours/" + ofStreet).then().statusCode(204);
        effective(stage.community).body("setBy", nullValue());
        set(stage.community, "09:00", "11:00");
    }

    @Test
    void aMeetingInAnEveningWindowCarriesNoWarning() {
        String meeting = stage.draft(workingDays.plus(clock.today(), 6) + "T18:30:00+08:00");
        stage.coordinator.get("/meetings/" + meeting).then().body("warnings.code", hasItem("OUTSIDE_WORKING_HOURS"));

        set(stage.street, "18:30", "20:30");

        stage.coordinator
                .get("/meetings/" + meeting)
                .then()
                .body("warnings.code", not(hasItem("OUTSIDE_WORKING_HOURS")));
    }

    @Test
    void oneSettingHoldsForEachJurisdictionAndCanBeChanged() {
        String hours = set(stage.street, "08:30", "11:30");

        stage.coordinator
                .post("/meeting-hours", hours(stage.street, window("WORKING_DAYS", "08:30", "11:30")))
                .then()
                .statusCode(409)
                .body("errors[0].pointer", equalTo("#/jurisdictionId"));
        stage.coordinator
                .patch(
                        "/meeting-hours/" + hours,
                        Map.of("windows", List.of(window("WEEKENDS", "09:00", "11:00"), evening("WEDNESDAY"))))
                .then()
                .statusCode(200)
                .body("windows.days", contains("WEEKENDS", "WORKING_DAYS"))
                .body("windows[1].weekday", equalTo("WEDNESDAY"));
        stage.coordinator
                .get("/meeting-hours?jurisdictionId=" + stage.street)
                .then()
                .body("items.id", contains(hours));
        stage.coordinator.request().delete("/meeting-hours/" + hours).then().statusCode(428);
        stage.coordinator
                .request()
                .header("If-Match", "\"7\"")
                .delete("/meeting-hours/" + hours)
                .then()
                .statusCode(412);
    }

    @Test
    void anotherStreetsOfficeNeitherSeesNorSets() {
        MeetingStage elsewhere = new MeetingStage();
        String hours = set(stage.street, "08:30", "11:30");

        elsewhere.coordinator.get("/meeting-hours/" + hours).then().statusCode(404);
        elsewhere
                .coordinator
                .post("/meeting-hours", hours(stage.community, evening("MONDAY")))
                .then()
                .statusCode(404)
                .body("errors[0].pointer", equalTo("#/jurisdictionId"));
        elsewhere
                .coordinator
                .get("/jurisdictions/" + stage.street + "/meeting-hours")
                .then()
                .statusCode(404);
        stage.officer
                .post("/meeting-hours", hours(stage.street, evening("MONDAY")))
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @CsvSource({
        "days, , #/windows/0/days",
        "days, HOLIDAYS, #/windows/0/days",
        "weekday, SOMEDAY, #/windows/0/weekday",
        "from, , #/windows/0/from",
        "from, 24:00, #/windows/0/from",
        "from, 9 o'clock, #/windows/0/from",
        "until, 08:30, #/windows/0/until",
        "until, 07:00, #/windows/0/until",
    })
    void aWindowThatIsWrongIsRefusedNamingTheField(String field, String given, String pointer) {
        Map<String, Object> window = window("WORKING_DAYS", "08:30", "11:30");
        window.put(field, given);

        stage.coordinator
                .post("/meeting-hours", hours(stage.street, window))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo(pointer));
    }

    @Test
    void atLeastOneWindowIsNeeded() {
        stage.coordinator
                .post("/meeting-hours", Map.of("jurisdictionId", stage.street, "windows", List.of()))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("#/windows"));
        stage.coordinator
                .post("/meeting-hours", Map.of("windows", List.of(evening("MONDAY"))))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("#/jurisdictionId"));
    }

    private io.restassured.response.ValidatableResponse effective(String jurisdiction) {
        return administrator
                .get("/jurisdictions/" + jurisdiction + "/meeting-hours")
                .then()
                .statusCode(200);
    }

    private String set(String jurisdiction, String from, String until) {
        return stage.coordinator.create("/meeting-hours", hours(jurisdiction, window("WORKING_DAYS", from, until)));
    }

    private static Map<String, Object> hours(String jurisdiction, Map<String, Object> window) {
        return Map.of("jurisdictionId", jurisdiction, "windows", List.of(window));
    }

    private static Map<String, Object> evening(String weekday) {
        Map<String, Object> window = window("WORKING_DAYS", "18:30", "20:30");
        window.put("weekday", weekday);
        return window;
    }

    private static Map<String, Object> window(String days, String from, String until) {
        return new HashMap<>(Map.of("days", days, "from", from, "until", until));
    }
}
