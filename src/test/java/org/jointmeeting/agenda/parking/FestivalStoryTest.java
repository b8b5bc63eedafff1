package org.jointmeeting.agenda.parking;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.jointmeeting.kit.DaysPassed;
import org.jointmeeting.kit.Stage;
import org.jointmeeting.shared.rounds.Rounds;
import org.jointmeeting.shared.time.TestClock;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

/**
 * The Spring Festival of 2026: off from Sunday 15 to Monday 23 February, made up for on the Saturdays 14 and 28. The
 * dates were counted by hand.
 */
@QuarkusTest
@Tag("story")
@TestProfile(DaysPassed.class)
class FestivalStoryTest {

    @Inject
    Rounds rounds;

    private Stage stage;

    @Test
    void deadlinesAcrossTheFestivalStandStillComeBackAndAreCountedAnew() {
        stage = new Stage();
        String parked = inProgress("节前挂账", null);
        String running = inProgress("节后到期", null);
        String chosen = inProgress("人工指定期限", "2026-02-24");
        // 11, 12, 13, 14 (made up for), 24
        stage.convener.get(parked).then().body("dueOn", equalTo("2026-02-24"));

        TestClock.become(LocalDateTime.parse("2026-02-12T10:00:00"));
        stage.convener
                .act(parked, "park", Map.of("reason", "物业春节停工。", "reviewOn", "2026-02-17"))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("#/reviewOn"));
        stage.convener
                .act(parked, "park", Map.of("reason", "物业春节停工。", "reviewOn", "2026-02-27"))
                .then()
                .statusCode(200);
        theCalendarChanges(running, chosen, parked);
        itComesBackOnItsReviewDate(parked);
    }

    /** The administrator makes the 24th a holiday: what was due that day is due on the 25th. */
    private void theCalendarChanges(String running, String chosen, String parked) {
        List<Map<String, Object>> days =
                new ArrayList<>(stage.administrator.get("/calendar/years/2026").path("days"));
        days.add(Map.of("date", "2026-02-24", "kind", "HOLIDAY", "name", "春节"));
        stage.administrator
                .request()
                .contentType("application/json")
                .header("If-Match", "\"0\"")
                .body(Map.of("source", "更正通知", "days", days))
                .put("/calendar/years/2026")
                .then()
                .statusCode(200);
        stage.convener
                .get(running + "/deadline")
                .then()
                .body("dueOn", equalTo("2026-02-25"))
                .body("dueAt", equalTo("2026-02-25T23:59:59+08:00"))
                .body("changes.cause", contains("BEGUN", "CALENDAR_CHANGED"))
                .body("changes[1].dueOnBefore", equalTo("2026-02-24"))
                .body("changes[1].editionsBefore[0].version", equalTo(0))
                .body("changes[1].editionsAfter[0].version", equalTo(1))
                .body("editions[0].version", equalTo(1))
                .body(
                        "days.findAll { it.counted }.date",
                        contains("2026-02-11", "2026-02-12", "2026-02-13", "2026-02-14", "2026-02-25"));
        stage.convener.get(running).then().body("tasks.dueOn", contains("2026-02-25"));
        stage.convener
                .get(chosen + "/deadline")
                .then()
                .body("dueOn", equalTo("2026-02-24"))
                .body("changes.cause", contains("BEGUN"));
        stage.convener.get(parked).then().body("dueOn", equalTo("2026-02-25"));
    }

    private void itComesBackOnItsReviewDate(String item) {
        TestClock.become(LocalDateTime.parse("2026-02-26T23:00:00"));
        rounds.runDue();
        stage.convener.get(item).then().body("status", equalTo("SUSPENDED")).body("overdue", equalTo(false));
        TestClock.become(LocalDateTime.parse("2026-02-27T00:10:00"));
        rounds.runDue();
        // 11; then 27, 28 (made up for), 2 and 3 March
        stage.convener
                .get(item)
                .then()
                .body("status", equalTo("IN_PROGRESS"))
                .body("dueOn", equalTo("2026-03-03"))
                .body("tasks.dueOn", contains("2026-03-03"));
        stage.convener
                .get(item + "/deadline")
                .then()
                .body(
                        "days.findAll { it.counted }.date",
                        contains("2026-02-11", "2026-02-27", "2026-02-28", "2026-03-02", "2026-03-03"))
                .body("days.findAll { it.standingStill == 'PARKED' }", hasSize(15))
                .body("days.find { it.date == '2026-02-26' }.reason.zh", equalTo("停止计时（挂账）"))
                .body("standStills.reason", contains("PARKED"))
                .body("standStills[0].until", equalTo("2026-02-27T00:00:00+08:00"));
        TestClock.become(LocalDateTime.parse("2026-02-27T01:00:00"));
        rounds.runDue();
        stage.convener.get(item + "/history").then().body("action.findAll { it == 'RESUME' }", hasSize(1));
    }

    private String inProgress(String title, String dueOn) {
        String item = stage.accepted(title, "ORDINARY");
        Map<String, Object> assignment = stage.assignment();
        if (dueOn != null) {
            assignment.put("dueOn", dueOn);
        }
        stage.convener
                .act(item, "assign", Map.of("assignment", assignment, "reason", "事项明确。"))
                .then()
                .statusCode(200);
        stage.fireOfficer.act(item, "sign", Map.of("handler", "一科")).then().statusCode(200);
        return item;
    }
}
