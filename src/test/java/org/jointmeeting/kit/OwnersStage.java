package org.jointmeeting.kit;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jointmeeting.shared.time.TestClock;

/** What the owners alone decide, on a stage of its own: from the meeting to the vote. */
public final class OwnersStage {

    private final Stage stage;

    public OwnersStage(Stage stage) {
        this.stage = stage;
    }

    /** An owners' matter on the agenda of a meeting in session, with everybody there. */
    public String inSession(String title) {
        String item = stage.submitted(title);
        Map<String, Object> acceptance =
                Map.of("urgency", "ORDINARY", "proposedLeadAgencyId", stage.fire, "ownersMatter", true);
        stage.coordinator.act(item, "accept", acceptance).then().statusCode(200);
        String meeting = stage.emergencyMeeting();
        stage.place(item, meeting);
        stage.open(meeting);
        return item;
    }

    public String awaiting(String title) {
        String item = inSession(title);
        stage.convener.act(item, "refer-to-owners", referral()).then().statusCode(200);
        return item;
    }

    public Map<String, Object> referral() {
        return new HashMap<>(Map.of(
                "recommendation",
                Map.of("text", "建议动用维修资金更换 3 幢两部电梯。"),
                "matter",
                "MAINTENANCE_FUND_USE",
                "voteBy",
                voteBy().toString(),
                "organiser",
                "OWNERS_COMMITTEE"));
    }

    /** A Wednesday more than a week ahead. */
    public static LocalDate voteBy() {
        return today().plusDays(10).with(TemporalAdjusters.nextOrSame(DayOfWeek.WEDNESDAY));
    }

    public static LocalDate nextWeekday() {
        LocalDate next = today().plusDays(1);
        return next.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue()
                ? next.with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                : next;
    }

    public static LocalDate today() {
        return LocalDate.ofInstant(TestClock.now(), ZoneId.of("Asia/Shanghai"));
    }

    public String referral(String item) {
        List<String> ids = stage.coordinator
                .get(item + "/owners-referrals")
                .then()
                .statusCode(200)
                .extract()
                .path("id");
        return ids.get(0);
    }

    /** Of 300 owners and 30,000 m²: 200 took part with 20,000 m², the least that is enough; so many of each consented. */
    public Map<String, Object> vote(String item, int owners, double area) {
        return vote(item, Map.of("total", 300, "participating", 200, "inFavour", owners, "against", 0), area);
    }

    public Map<String, Object> vote(String item, Map<String, Object> owners, double area) {
        return new HashMap<>(Map.of(
                "votedOn",
                today().toString(),
                "owners",
                owners,
                "floorArea",
                Map.of("total", 30000, "participating", 20000.00, "inFavour", area, "against", 10),
                "documentId",
                stage.evidence(stage.coordinator, item)));
    }

    public Map<String, Object> consent(Map<String, Object> vote) {
        return new HashMap<>(Map.of("vote", vote, "assignment", stage.assignment()));
    }

    public static Map<String, Object> refusal(Map<String, Object> vote) {
        return new HashMap<>(Map.of("vote", vote, "explanation", "可完善方案后重新提出。"));
    }
}
