package org.jointmeeting.planning.plan;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import io.restassured.response.ValidatableResponse;

import org.jointmeeting.kit.Api;
import org.jointmeeting.kit.Cast;
import org.jointmeeting.meeting.MeetingStage;

import static org.assertj.core.api.Assertions.assertThat;

/** A street whose coordinator plans a month. */
final class PlanStage {

    private static final int PATIENCE = 600;

    final MeetingStage street = new MeetingStage();
    final LocalDate first;
    final LocalDate last;

    /** @param today the month after the next is planned, far enough from any notice */
    PlanStage(LocalDate today) {
        first = today.withDayOfMonth(1).plusMonths(2);
        last = first.plusMonths(1).minusDays(1);
    }

    Map<String, Object> request() {
        Map<String, Object> request = new HashMap<>();
        request.put("jurisdictionId", street.street);
        request.put("from", first.toString());
        request.put("until", last.toString());
        request.put("searchSeconds", 1);
        return request;
    }

    Map<String, Object> request(String property, Object value) {
        Map<String, Object> request = request();
        request.put(property, value);
        return request;
    }

    /** @return the id of a plan that is ready */
    String plan(Map<String, Object> request) {
        String id = street.coordinator
                .post("/plans", request)
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        awaitReady(id);
        return id;
    }

    void awaitReady(String id) {
        String status = "";
        for (int i = 0; i < PATIENCE && !status.equals("READY"); i++) {
            pause();
            status = get("/plans/" + id).extract().path("status");
        }
        assertThat(status).isEqualTo("READY");
    }

    ValidatableResponse get(String path) {
        return street.coordinator.get(path).then().statusCode(200);
    }

    ValidatableResponse meetingOf(String plan, String jurisdiction) {
        return get("/plans/" + plan + "/meetings?jurisdictionId=" + jurisdiction);
    }

    /** Somebody who can come for an agency, too, and is not its head. */
    String official(String name, String agency) {
        String person = street.person(name);
        Api.as(Cast.ADMINISTRATOR)
                .create(
                        "/people/" + person + "/posts",
                        Map.of(
                                "kind",
                                "AGENCY",
                                "holderId",
                                agency,
                                "title",
                                "副站长",
                                "head",
                                false,
                                "startsOn",
                                "2026-01-01"));
        return person;
    }

    /** A meeting of the street beside the regular one. */
    String special(String title, String startsAt) {
        Map<String, Object> meeting = street.meeting(startsAt);
        meeting.put("kind", "SPECIAL");
        meeting.put("title", title);
        return street.coordinator.create("/meetings", meeting);
    }

    void absent(String person, LocalDate from, LocalDate until) {
        street.coordinator.create(
                "/absences",
                Map.of(
                        "personId",
                        person,
                        "kind",
                        "LEAVE",
                        "startsAt",
                        from + "T00:00:00+08:00",
                        "endsAt",
                        until + "T23:59:00+08:00"));
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
