package org.jointmeeting.security;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.jointmeeting.kit.Api;
import org.jointmeeting.kit.Stage;

/** Absences, outside calendars, meeting hours and series for {@link Records}, each of somebody or somewhere of its own. */
final class RecordsOfAvailability {

    private static final String CALENDAR =
            """
            BEGIN:VCALENDAR
            VERSION:2.0
            BEGIN:VEVENT
            UID:1@example.org
            DTSTART;TZID=Asia/Shanghai:20270104T090000
            DURATION:PT1H
            END:VEVENT
            END:VCALENDAR
            """;

    private final Stage stage;
    private final String mark;

    RecordsOfAvailability(Stage stage, String mark) {
        this.stage = stage;
        this.mark = mark;
    }

    Map<String, Supplier<Target>> recipes() {
        Map<String, Supplier<Target>> recipes = new HashMap<>();
        for (String verb : List.of("get", "update", "delete")) {
            recipes.put(verb + "Absence", () -> Target.of(absence()));
            recipes.put(verb + "OutsideCalendar", () -> Target.of(calendar()));
            recipes.put(verb + "MeetingHours", () -> Target.of(hours()));
            recipes.put(verb + "MeetingSeries", () -> Target.of(series()));
        }
        recipes.put("listSeriesOccurrences", () -> Target.of(series()));
        recipes.put("beginMeetingSeries", () -> new Target(Map.of(), Map.of("durationMinutes", 60)));
        recipes.put("getEffectiveMeetingHours", () -> Target.of(stage.community));
        recipes.put("findMeetingTime", () -> new Target(Map.of(), Map.of("holderId", stage.fire)));
        recipes.put("recordAbsence", () -> new Target(Map.of(), Map.of("personId", person())));
        recipes.put(
                "importOutsideCalendar",
                () -> new Target(Map.of(), Map.of("personId", person(), "name", "日历" + mark + Api.newKey())));
        recipes.put("setMeetingHours", () -> new Target(Map.of(), Map.of("jurisdictionId", stage.community)));
        return recipes;
    }

    private String person() {
        return stage.administrator.create("/people", Map.of("jurisdictionId", stage.community, "name", "叶知秋" + mark));
    }

    private String absence() {
        return stage.coordinator.create(
                "/absences",
                Map.of(
                        "personId", person(),
                        "kind", "LEAVE",
                        "startsAt", "2027-03-01T09:00:00+08:00",
                        "endsAt", "2027-03-02T09:00:00+08:00",
                        "note", "年休假" + mark));
    }

    private String calendar() {
        return stage.coordinator
                .post("/outside-calendars", Map.of("personId", person(), "name", "日历" + mark, "content", CALENDAR))
                .then()
                .statusCode(201)
                .extract()
                .path("calendar.id");
    }

    private String series() {
        return stage.coordinator.create(
                "/meeting-series",
                Map.of(
                        "jurisdictionId",
                        stage.community,
                        "title",
                        "社区三方联席会议（{month} 月例会）" + mark,
                        "rule",
                        "FREQ=YEARLY;BYDAY=1MO;BYMONTH=3",
                        "firstDay",
                        "2030-01-01",
                        "lastDay",
                        "2036-12-31",
                        "startTime",
                        "14:00",
                        "durationMinutes",
                        60,
                        "venueId",
                        stage.venue));
    }

    /** A jurisdiction has one setting. */
    private String hours() {
        String jurisdiction = stage.community;
        String known = stage.coordinator
                .get("/meeting-hours?jurisdictionId=" + jurisdiction)
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
        return known != null
                ? known
                : stage.coordinator.create(
                        "/meeting-hours",
                        Map.of(
                                "jurisdictionId",
                                jurisdiction,
                                "windows",
                                List.of(Map.of("days", "WORKING_DAYS", "from", "08:30", "until", "17:30"))));
    }
}
