package org.jointmeeting.meeting.series;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.restassured.response.ValidatableResponse;

import org.jointmeeting.kit.Api;
import org.jointmeeting.meeting.MeetingStage;
import org.jointmeeting.shared.time.TestClock;

/** A street of its own a month before National Day, and what its coordinator does with series. */
final class SeriesStage {

    private static final LocalDateTime FIRST_OF_SEPTEMBER = LocalDateTime.parse("2026-09-01T09:00:00");

    final MeetingStage place;
    final Api coordinator;

    SeriesStage() {
        TestClock.reach(FIRST_OF_SEPTEMBER);
        place = new MeetingStage();
        coordinator = place.coordinator;
    }

    /** In the street's room, at 14:00, named after the month. */
    Map<String, Object> series(String rule, String firstDay) {
        Map<String, Object> series = new HashMap<>();
        series.put("jurisdictionId", place.street);
        series.put("title", "故事街道三方联席会议（{month} 月例会）");
        series.put("rule", rule);
        series.put("firstDay", firstDay);
        series.put("startTime", "14:00");
        series.put("durationMinutes", 90);
        series.put("venueId", place.room);
        return series;
    }

    String begun(String rule, String firstDay) {
        return coordinator.create("/meeting-series", series(rule, firstDay));
    }

    String begun(String rule, String firstDay, String move) {
        Map<String, Object> series = series(rule, firstDay);
        series.put("move", move);
        return coordinator.create("/meeting-series", series);
    }

    ValidatableResponse occurrences(String series, String from, String to) {
        return coordinator
                .get("/meeting-series/" + series + "/occurrences?from=" + from + "&to=" + to)
                .then()
                .statusCode(200);
    }

    /** When the street's meetings start, in the order they were drafted. */
    List<String> meetings() {
        return coordinator
                .get("/meetings?jurisdictionId=" + place.street)
                .then()
                .statusCode(200)
                .extract()
                .path("items.startsAt");
    }
}
