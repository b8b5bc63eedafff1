package org.jointmeeting;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.jointmeeting.kit.Stage;
import org.jointmeeting.kit.StatementCount;
import org.jointmeeting.kit.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/** What writing costs. The figures are what was measured, and one or two more for looking at the calendar. */
@QuarkusTest
@Tag("story")
@QuarkusTestResource(TestDatabase.class)
class ActionStatementsStoryTest {

    /** Who calls is looked up anew when that was long ago: the sign-in, its account, what it was granted. */
    private static final int RECOGNISING = 3;

    @Test
    void handlingAnItemTakesFewStatements() {
        Stage stage = new Stage();
        String item = stage.drafted("楼道堆物");
        atMost(
                9,
                "submit",
                () -> stage.owners.act(item, "submit", Map.of("desiredResult", "楼道畅通", "alreadyTried", "物业已告知")));
        atMost(
                17,
                "accept",
                () -> stage.coordinator.act(
                        item, "accept", Map.of("urgency", "URGENT", "proposedLeadAgencyId", stage.fire)));
        atMost(
                13,
                "assign",
                () -> stage.coordinator.act(
                        item, "assign", Map.of("assignment", stage.assignment(), "reason", "不等例会。")));
        atMost(13, "sign", () -> stage.fireOfficer.act(item, "sign", Map.of("handler", "一科")));
        String proof = stage.evidence(stage.fireOfficer, item);
        atMost(
                15,
                "report",
                () -> stage.fireOfficer.act(item, "report", Map.of("result", "已清理。", "evidenceIds", List.of(proof))));
        atMost(13, "verify", () -> stage.coordinator.act(item, "verify", stage.verification()));
    }

    @Test
    void holdingAMeetingTakesFewStatements() {
        Stage stage = new Stage();
        String item = stage.accepted("飞线充电", "URGENT");
        atMost(
                16,
                "draft",
                () -> stage.coordinator.post("/meetings", stage.meeting("EMERGENCY", Duration.ofMinutes(10))));
        String meeting = stage.emergencyMeeting();
        atMost(
                29,
                "place",
                () -> stage.coordinator.act(
                        item,
                        "place",
                        Map.of("meetingId", Stage.idOf(meeting), "minutes", 20, "publicity", "THREE_PARTIES")));
        atMost(34, "notify", () -> stage.coordinator.act(meeting, "notify"));
        stage.attend(meeting, stage.seats(meeting));
        atMost(16, "open", () -> stage.convener.act(meeting, "open"));
        atMost(
                17,
                "decide",
                () -> stage.convener.act(
                        item,
                        "decide",
                        Map.of("decision", Map.of("text", "由消防牵头清理。"), "assignment", stage.assignment())));
        atMost(9, "hold", () -> stage.convener.act(meeting, "hold"));
        atMost(21, "draft minutes", () -> stage.coordinator.act(meeting, "draft-minutes"));
        atMost(7, "approve minutes", () -> stage.convener.act(meeting + "/minutes", "approve"));
        atMost(20, "issue minutes", () -> stage.coordinator.act(meeting, "issue-minutes"));
    }

    private static void atMost(int most, String action, StatementCount.Request request) {
        int taken = StatementCount.of(request);
        assertThat(taken).as(action).isLessThanOrEqualTo(most + RECOGNISING);
    }
}
