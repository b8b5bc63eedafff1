package org.jointmeeting.kit;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jointmeeting.shared.time.TestClock;

/** Visits to the compound of a stage. */
public final class VisitStage {

    private final Stage stage;

    public VisitStage(Stage stage) {
        this.stage = stage;
    }

    public static LocalDate today() {
        return LocalDate.ofInstant(TestClock.now(), ZoneId.of("Asia/Shanghai"));
    }

    /** The address of a visit planned for the day after tomorrow. */
    public String planned(String purpose) {
        return "/visits/" + stage.commissioner.create("/visits", plan(purpose));
    }

    public Map<String, Object> plan(String purpose) {
        return new HashMap<>(Map.of(
                "compoundId", stage.compound, "plannedOn", today().plusDays(2).toString(), "purpose", purpose));
    }

    /** Today, with one finding. */
    public Map<String, Object> result() {
        return new HashMap<>(Map.of(
                "visitedOn",
                today().toString(),
                "households",
                12,
                "summary",
                "走访 2 幢。",
                "findings",
                List.of(Map.of("category", "FIRE_LANE_CHARGING", "text", "2 幢架空层飞线充电。"))));
    }

    public String recorded(Map<String, Object> result) {
        return "/visits/"
                + stage.commissioner.create(
                        "/visits/actions/record", Map.of("compoundId", stage.compound, "result", result));
    }

    public String finding(String visit) {
        return stage.commissioner.get(visit).then().statusCode(200).extract().path("findings[0].id");
    }

    public String photo(String visit) {
        return stage.commissioner
                .request()
                .multiPart("file", "photo.png", Stage.picture(), "image/png")
                .post(visit + "/photos")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
