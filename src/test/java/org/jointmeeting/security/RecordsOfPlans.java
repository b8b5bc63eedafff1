package org.jointmeeting.security;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import io.restassured.response.Response;

import org.jointmeeting.kit.Api;
import org.jointmeeting.kit.Stage;
import org.jointmeeting.shared.time.TestClock;

/** Plans of the stage's community for {@link Records}, each of one meeting that is drafted for it. */
final class RecordsOfPlans {

    private static final int FAR = 70;
    /** A search that nobody looks at keeps a core from the requests that follow. */
    private static final String SECONDS = "searchSeconds";

    private final Stage stage;
    private final String mark;
    private final LocalDate from =
            LocalDate.ofInstant(TestClock.now(), ZoneId.of("Asia/Shanghai")).plusDays(FAR);
    private boolean isStaffed;
    private String last = "";

    RecordsOfPlans(Stage stage, String mark) {
        this.stage = stage;
        this.mark = mark;
    }

    Map<String, Supplier<Target>> recipes() {
        Map<String, Supplier<Target>> recipes = new HashMap<>();
        for (String operation : List.of(
                "getPlan",
                "watchPlan",
                "getPlanScore",
                "comparePlan",
                "listPlannedMeetings",
                "stopPlan",
                "searchOnPlan",
                "discardPlan",
                "applyPlan")) {
            recipes.put(operation, () -> planned());
        }
        for (String operation : List.of(
                "explainPlannedMeeting",
                "movePlannedMeeting",
                "seatPlannedMeeting",
                "letGoPlannedSeat",
                "letGoPlannedMeeting")) {
            recipes.put(operation, () -> {
                String meeting = meeting();
                return Target.of(Stage.idOf(plan()), "meetingId", meeting);
            });
        }
        recipes.put("makePlan", () -> new Target(Map.of(), Map.of("jurisdictionId", stage.community, SECONDS, 1)));
        return recipes;
    }

    private Target planned() {
        meeting();
        return Target.of(Stage.idOf(plan())).with(SECONDS, 1);
    }

    private String meeting() {
        staff();
        return stage.coordinator.create(
                "/meetings",
                Map.of(
                        "jurisdictionId",
                        stage.community,
                        "kind",
                        "SPECIAL",
                        "title",
                        "车库渗水专题会" + mark,
                        "startsAt",
                        from.plusDays(3) + "T14:00:00+08:00",
                        "durationMinutes",
                        60,
                        "venueId",
                        stage.venue));
    }

    /** The last one again where requests at random have left nothing that can be planned. */
    private String plan() {
        Response made = stage.coordinator.post(
                "/plans",
                Map.of(
                        "jurisdictionId",
                        stage.community,
                        "from",
                        from.toString(),
                        "until",
                        from.plusDays(20).toString(),
                        SECONDS,
                        1,
                        "plansDuty",
                        false));
        if (last.isEmpty() || made.statusCode() == 202) {
            last = "/plans/" + made.then().statusCode(202).extract().<String>path("id");
        }
        return last;
    }

    /** Nobody can fill the seat of an office without people. */
    private void staff() {
        if (!isStaffed) {
            isStaffed = true;
            String person = stage.administrator.create(
                    "/people",
                    Map.of(
                            "jurisdictionId",
                            stage.community,
                            "name",
                            "唐一凡" + Api.newKey().substring(0, 4)));
            stage.administrator.create(
                    "/people/" + person + "/posts",
                    Map.of(
                            "kind",
                            "AGENCY",
                            "holderId",
                            stage.office,
                            "title",
                            "主任",
                            "head",
                            true,
                            "startsOn",
                            "2026-01-01"));
        }
    }
}
