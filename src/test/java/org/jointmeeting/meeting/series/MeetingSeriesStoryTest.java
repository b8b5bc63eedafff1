package org.jointmeeting.meeting.series;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.jointmeeting.kit.DaysPassed;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

/**
 * Series around National Day 2026: off from Thursday 1 to Wednesday 7 October, made up for on Sunday 20 September and
 * Saturday 10 October. The dates were counted by hand.
 */
@QuarkusTest
@Tag("story")
@TestProfile(DaysPassed.class)
class MeetingSeriesStoryTest {

    private static final String SERIES = "/meeting-series/";

    private SeriesStage stage;

    @BeforeEach
    void aStreetIsReady() {
        stage = new SeriesStage();
    }

    @Test
    void aMonthlySeriesMovesOffNationalDay() {
        String series = stage.begun("FREQ=MONTHLY;BYDAY=1TH", "2026-09-01");

        stage.occurrences(series, "2026-09-01", "2027-02-28")
                .body(
                        "occurrences.plannedOn",
                        contains("2026-09-03", "2026-10-01", "2026-11-05", "2026-12-03", "2027-01-07", "2027-02-04"))
                .body(
                        "occurrences.heldOn",
                        contains("2026-09-03", "2026-10-08", "2026-11-05", "2026-12-03", "2027-01-07", "2027-02-04"))
                .body("occurrences[0].reason", nullValue())
                .body("occurrences[1].reason.zh", containsString("国庆节"))
                .body("occurrences.byFormerRule", contains(false, false, false, false, false, false))
                .body("uncoveredYears", contains(2027))
                .body("editions.year", contains(2026));
    }

    @ParameterizedTest
    @CsvSource({
        // Saturday 12 September is off, Saturday 10 October is worked
        "FREQ=MONTHLY;BYDAY=2SA, NEXT_WORKING_DAY, 2026-09-14, 2026-10-10",
        "FREQ=MONTHLY;BYDAY=2SA, PREVIOUS_WORKING_DAY, 2026-09-11, 2026-10-10",
        // Saturday 3 October lies in the holiday
        "FREQ=MONTHLY;BYDAY=1SA, HOLIDAYS_ONLY, 2026-09-05, 2026-10-08",
        "FREQ=MONTHLY;BYDAY=1TH, PREVIOUS_WORKING_DAY, 2026-09-03, 2026-09-30",
        "FREQ=MONTHLY;BYDAY=1TH, SKIP, 2026-09-03, ",
        // Sunday 20 September is worked, Sunday 18 October is off
        "FREQ=MONTHLY;BYDAY=3SU, NEXT_WORKING_DAY, 2026-09-20, 2026-10-19",
    })
    void whatFallsOnADayOffMovesByTheRuleOfTheSeries(String rule, String move, String september, String october) {
        String series = stage.begun(rule, "2026-09-01", move);

        stage.occurrences(series, "2026-09-01", "2026-10-31").body("occurrences.heldOn", contains(september, october));
    }

    /** Thursday 1 October would move to the 8th, where the next of the series is held: however short the question. */
    @Test
    void noDayIsHeldTwiceHoweverFarOneLooks() {
        String series = stage.begun("FREQ=WEEKLY;BYDAY=TH", "2026-09-24");

        for (String to : List.of("2026-10-01", "2026-10-31")) {
            stage.occurrences(series, "2026-10-01", to)
                    .body("occurrences[0].heldOn", nullValue())
                    .body("occurrences[0].reason.zh", containsString("同日"));
        }
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            delimiter = '|',
            value = {
                "rule | every Tuesday | 400",
                "rule | FREQ=HOURLY | 400",
                "rule | FREQ=MONTHLY;BYDAY=2TU;COUNT=3;UNTIL=20271231 | 400",
                "rule | FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30 | 400",
                "rule | FREQ=DAILY | 400",
                "rule | FREQ=MONTHLY;UNTIL=20251231 | 422",
                "rule | FREQ=WEEKLY;COUNT=2 | 422",
                "rule | null | 400",
                "firstDay | 2199-01-01 | 422",
                "firstDay | 1850-01-01 | 400",
                "firstDay | null | 400",
                "lastDay | 2026-01-01 | 400",
                "lastDay | 2026-02-28 | 422",
                "title | 例会（{week} 周） | 400",
                "title | 例会（{month 月） | 400",
                "title | null | 400",
                "kind | EMERGENCY | 422",
                "startTime | 24:00 | 400",
                "durationMinutes | 481 | 400",
                "move | SOMETIMES | 400",
                "venueId | 01900000-0000-7000-8000-0000000000ff | 422",
                "convenerPersonId | 01900000-0000-7000-8000-0000000000ff | 404",
                "jurisdictionId | 01900000-0000-7000-8000-0000000000ff | 404",
            })
    void whatMakesNoSeriesIsRefusedNamingTheField(String field, String given, int status) {
        Map<String, Object> series = stage.series("FREQ=MONTHLY;BYDAY=2TU", "2026-02-01");
        series.put(field, given);

        String named = status == 422 && field.endsWith("Day") ? "rule" : field;
        stage.coordinator
                .post("/meeting-series", series)
                .then()
                .statusCode(status)
                .body("errors[0].pointer", equalTo("#/" + named));
    }

    @Test
    void aSeriesThatIsSkippedEveryTimeIsRefused() {
        Map<String, Object> series = stage.series("FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=1", "2026-09-01");
        series.put("lastDay", "2026-12-31");
        series.put("move", "SKIP");

        stage.coordinator
                .post("/meeting-series", series)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("#/rule"));
    }

    @Test
    void aRoomOfAnotherStreetIsRefused() {
        Map<String, Object> series = stage.series("FREQ=MONTHLY;BYDAY=2TU", "2026-09-01");
        series.put("venueId", new SeriesStage().place.room);

        stage.coordinator
                .post("/meeting-series", series)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("#/venueId"));
    }

    @Test
    void aSeriesWithoutEndNeedsOneForTheQuestion() {
        String endless = stage.begun("FREQ=MONTHLY;BYDAY=2TU", "2026-09-01");
        String counted = stage.begun("FREQ=MONTHLY;BYDAY=2TU;COUNT=3", "2027-01-01");

        stage.coordinator
                .get(SERIES + endless + "/occurrences")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("to"))
                .body("detail", containsString("10 years"));
        stage.coordinator
                .get(SERIES + endless + "/occurrences?from=2027-01-01&to=2037-02-01")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("to"));
        stage.coordinator
                .get(SERIES + endless + "/occurrences?from=2027-01-01&to=2026-12-31")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("to"));
        stage.coordinator
                .get(SERIES + counted + "/occurrences")
                .then()
                .statusCode(200)
                .body("occurrences.plannedOn", contains("2027-01-12", "2027-02-09", "2027-03-09"))
                .body("to", equalTo("2027-03-09"));
    }

    @Test
    void itsLastDayEndsASeries() {
        Map<String, Object> given = stage.series("FREQ=MONTHLY;BYDAY=2TU", "2027-01-01");
        given.put("lastDay", "2027-03-01");
        String series = stage.coordinator.create("/meeting-series", given);

        stage.coordinator
                .get(SERIES + series + "/occurrences")
                .then()
                .statusCode(200)
                .body("occurrences.plannedOn", contains("2027-01-12", "2027-02-09"));
    }

    @Test
    void anotherStreetsOfficeNeitherSeesNorKeepsIt() {
        String series = stage.begun("FREQ=MONTHLY;BYDAY=2TU", "2027-01-01");
        SeriesStage elsewhere = new SeriesStage();

        for (String path : List.of(SERIES + series, SERIES + series + "/occurrences?to=2027-12-31")) {
            elsewhere.coordinator.get(path).then().statusCode(404);
        }
        elsewhere
                .coordinator
                .request()
                .contentType("application/merge-patch+json")
                .header("If-Match", "*")
                .body(Map.of("durationMinutes", 60))
                .patch(SERIES + series)
                .then()
                .statusCode(404);
        elsewhere
                .coordinator
                .request()
                .header("If-Match", "*")
                .delete(SERIES + series)
                .then()
                .statusCode(404);
        elsewhere
                .coordinator
                .post("/meeting-series", stage.series("FREQ=MONTHLY;BYDAY=2TU", "2027-01-01"))
                .then()
                .statusCode(404)
                .body("errors[0].pointer", equalTo("#/jurisdictionId"));
        elsewhere.coordinator.get("/meeting-series").then().body("items", empty());
        stage.place
                .officer
                .post("/meeting-series", stage.series("FREQ=MONTHLY;BYDAY=2TU", "2027-01-01"))
                .then()
                .statusCode(403);
    }

    @Test
    void whoHasNotSeenItsLatestVersionChangesNothing() {
        String series = stage.begun("FREQ=MONTHLY;BYDAY=2TU", "2027-01-01");

        stage.coordinator
                .patch(SERIES + series, Map.of("startTime", "09:30", "move", "SKIP"))
                .then()
                .statusCode(200)
                .body("startTime", equalTo("09:30"))
                .body("move", equalTo("SKIP"))
                .body("rule", equalTo("FREQ=MONTHLY;BYDAY=2TU"));
        stage.coordinator.request().delete(SERIES + series).then().statusCode(428);
        stage.coordinator
                .request()
                .header("If-Match", "\"0\"")
                .delete(SERIES + series)
                .then()
                .statusCode(412);
        stage.coordinator
                .request()
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"0\"")
                .body(Map.of("durationMinutes", 60))
                .patch(SERIES + series)
                .then()
                .statusCode(412);
        stage.coordinator
                .patch(SERIES + series, Map.of("rule", "FREQ=MONTHLY;BYDAY=XX"))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("#/rule"));
        stage.coordinator.delete(SERIES + series).then().statusCode(204);
        stage.coordinator.get(SERIES + series).then().statusCode(404);
        stage.coordinator
                .get("/meeting-series?modifiedSince=2026-01-01T00:00:00Z")
                .then()
                .body("items.find { it.id == '" + series + "' }.deletedAt", notNullValue());
    }

    @Test
    void seriesAreListedByPlaceAndKind() {
        String regular = stage.begun("FREQ=MONTHLY;BYDAY=2TU", "2027-01-01");
        Map<String, Object> given = stage.series("FREQ=MONTHLY;INTERVAL=3;BYDAY=-1FR", "2027-01-01");
        given.put("jurisdictionId", stage.place.community);
        given.put("kind", "SPECIAL");
        String special = stage.coordinator.create("/meeting-series", given);

        listed("jurisdictionId=" + stage.place.street).body("items.id", contains(regular));
        listed("within=" + stage.place.street).body("items.id", contains(regular, special));
        listed("kind=SPECIAL").body("items.id", contains(special));
        listed("limit=1").body("items.id", contains(regular)).body("next", notNullValue());
        stage.coordinator
                .get("/meeting-series?within=01900000-0000-7000-8000-0000000000ff")
                .then()
                .statusCode(404)
                .body("errors.parameter", hasItem("within"));
    }

    @Test
    void theRoomAndTheConvenerOfASeriesAreNotDeleted() {
        String room = stage.place.room("二楼会议室", 20);
        String convener = stage.place.person("周岚");
        Map<String, Object> given = new HashMap<>(stage.series("FREQ=MONTHLY;BYDAY=2TU", "2027-01-01"));
        given.put("venueId", room);
        given.put("convenerPersonId", convener);
        String series = stage.coordinator.create("/meeting-series", given);

        stage.coordinator.delete("/venues/" + room).then().statusCode(409);
        stage.coordinator.delete("/people/" + convener).then().statusCode(409);
        stage.coordinator.delete(SERIES + series).then().statusCode(204);
        stage.coordinator.delete("/venues/" + room).then().statusCode(204);
        stage.coordinator.delete("/people/" + convener).then().statusCode(204);
    }

    private io.restassured.response.ValidatableResponse listed(String query) {
        return stage.coordinator.get("/meeting-series?" + query).then().statusCode(200);
    }
}
