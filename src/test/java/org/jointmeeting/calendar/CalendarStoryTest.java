package org.jointmeeting.calendar;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.jointmeeting.kit.Api;
import org.jointmeeting.kit.Cast;
import org.jointmeeting.kit.TestDatabase;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

/** Years that become known and change, and what is counted on them. */
@QuarkusTest
@Tag("story")
@QuarkusTestResource(TestDatabase.class)
class CalendarStoryTest {

    private static final Map<String, String> NEW_YEAR = Map.of("date", "2031-01-01", "kind", "HOLIDAY", "name", "元旦");
    private static final Map<String, String> SECOND_DAY = Map.of("date", "2031-01-02", "kind", "HOLIDAY", "name", "元旦");
    private static final Map<String, String> MADE_UP_DAY =
            Map.of("date", "2031-01-04", "kind", "WORKDAY", "name", "元旦");

    @Inject
    LoadingStatutoryDays loading;

    private final Api administrator = Api.as(Cast.ADMINISTRATOR);

    @BeforeEach
    void theReleasedYearsAreKnown() {
        loading.loadIfEmpty();
    }

    @Test
    void aReleasedYearIsListedWithItsDays() {
        administrator.get("/calendar/years").then().statusCode(200).body("items.year", hasItems(2020, 2026));
        administrator
                .get("/calendar/years/2026")
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("days.size()", equalTo(39))
                .body("days[0].name", equalTo("元旦"));
    }

    @Test
    void aDeadlineAcrossNationalDayIsExplainedDayByDay() {
        administrator
                .get("/calendar/deadline?urgency=ORDINARY&from=2026-09-28T10:00:00+08:00")
                .then()
                .statusCode(200)
                .body("dueAt", equalTo("2026-10-10T23:59:59+08:00"))
                .body(
                        "days.findAll { it.counted }.date",
                        contains("2026-09-29", "2026-09-30", "2026-10-08", "2026-10-09", "2026-10-10"))
                .body("days.find { it.date == '2026-10-01' }.reason.zh", equalTo("法定节假日（国庆节）"))
                .body("uncoveredYears", empty());
    }

    @Test
    void aNewYearCountsFromItsFirstEditionOnAndChangesAtOnce() {
        administrator
                .get("/calendar/days?from=2031-01-01&to=2031-01-04")
                .then()
                .statusCode(200)
                .body("workingDays", equalTo(3))
                .body("uncoveredYears", contains(2031));
        put(2031, null, List.of(NEW_YEAR))
                .then()
                .statusCode(201)
                .header("Location", matchesPattern("http://[^/]+/api/v1/calendar/years/2031"))
                .header("ETag", "\"0\"");
        administrator
                .get("/calendar/days?from=2031-01-01&to=2031-01-04")
                .then()
                .body("workingDays", equalTo(2))
                .body("uncoveredYears", empty())
                .body("editions.version", contains(0));
        put(2031, null, List.of(NEW_YEAR)).then().statusCode(428).body("errors.parameter", hasItem("If-Match"));
        put(2031, "\"7\"", List.of(NEW_YEAR)).then().statusCode(412);
        put(2031, "\"0\"", List.of(MADE_UP_DAY, SECOND_DAY, NEW_YEAR))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("days.date", contains("2031-01-01", "2031-01-02", "2031-01-04"));
        administrator
                .get("/calendar/days?from=2031-01-01&to=2031-01-04")
                .then()
                .body("days.kind", contains("HOLIDAY", "HOLIDAY", "WEEKDAY", "MAKE_UP_DAY"))
                .body("editions.version", contains(1));
    }

    @Test
    void theSameEditionSentAgainIsANewVersionAndLosesNoDay() {
        put(2033, null, List.of(day("2033-01-01"))).then().statusCode(201);
        put(2033, "\"0\"", List.of(day("2033-01-01"))).then().statusCode(200).header("ETag", "\"1\"");
        administrator.get("/calendar/years/2033").then().body("days.date", contains("2033-01-01"));
    }

    @Test
    void everyWrongDayOfAYearIsNamedAndNothingIsKept() {
        put(2032, null, List.of(day("2032-01-01"), day("2031-12-31"), day("2032-01-01")))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("#/days/1/date", "#/days/2/date"));
        administrator
                .request()
                .contentType(ContentType.JSON)
                .put("/calendar/years/2032")
                .then()
                .statusCode(400);
        administrator.get("/calendar/years/2032").then().statusCode(404);
        put(2032, "\"0\"", List.of(day("2032-01-01"))).then().statusCode(412);
    }

    @Test
    void onlyAnAdministratorKeepsTheCalendarAndEverybodyReadsIt() {
        administrator.create(
                "/accounts", Map.of("userName", "calendar-reader", "password", Api.PASSWORD, "role", "COORDINATOR"));
        Api coordinator = Api.as("calendar-reader");
        coordinator.get("/calendar/days?from=2026-10-01&to=2026-10-01").then().statusCode(200);
        put(coordinator, 2034, null, List.of(day("2034-01-01"))).then().statusCode(403);
    }

    @Test
    void aSeriesMovesOffTheHolidayAndSaysWhy() {
        administrator
                .request()
                .queryParam("rule", "FREQ=MONTHLY;BYDAY=1TH")
                .get("/calendar/occurrences?from=2026-09-01&to=2026-11-30")
                .then()
                .statusCode(200)
                .body("occurrences.heldOn", contains("2026-09-03", "2026-10-08", "2026-11-05"))
                .body("occurrences[0].reason", nullValue())
                .body("occurrences[1].reason.en", equalTo("public holiday (National Day)"));
    }

    @ParameterizedTest
    @CsvSource({
        "/calendar/days, from",
        "/calendar/days?from=2026-02-30&to=2026-03-01, from",
        "/calendar/days?from=2026-03-01&to=2026-02-01, to",
        "/calendar/days?from=2026-01-01&to=2027-02-05, to",
        "/calendar/days?from=%2B999999999-12-31&to=%2B999999999-12-31, from",
        "/calendar/deadline, urgency",
        "/calendar/deadline?urgency=SOON, urgency",
        "/calendar/deadline?urgency=URGENT&from=%2B999999999-12-31T23:59:59-18:00, from",
        "/calendar/occurrences?from=2026-01-01&to=2026-12-31, rule",
        "/calendar/occurrences?rule=weekly&from=2026-01-01&to=2026-12-31, rule",
        "/calendar/occurrences?rule=FREQ%3DDAILY&from=2026-01-01&to=2029-12-31, rule",
        "/calendar/occurrences?rule=FREQ%3DDAILY&from=2026-01-01&to=2026-12-31&move=AWAY, move"
    })
    void aWrongQuestionIsRefusedByTheNameOfItsParameter(String path, String parameter) {
        administrator
                .request()
                .urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(400)
                .body("errors.parameter", hasItem(parameter));
    }

    private static Map<String, String> day(String date) {
        return Map.of("date", date, "kind", "HOLIDAY", "name", "元旦");
    }

    private Response put(int year, String ifMatch, List<?> days) {
        return put(administrator, year, ifMatch, days);
    }

    private static Response put(Api caller, int year, String ifMatch, List<?> days) {
        var request = caller.request().contentType(ContentType.JSON);
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.body(Map.of("source", "国务院办公厅关于%d年部分节假日安排的通知".formatted(year), "days", days))
                .put("/calendar/years/" + year);
    }
}
