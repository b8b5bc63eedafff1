package org.jointmeeting.report;

import java.time.Duration;
import java.time.YearMonth;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.jointmeeting.kit.Stage;
import org.jointmeeting.kit.TestDatabase;
import org.jointmeeting.kit.VisitStage;
import org.jointmeeting.shared.time.TestClock;

import static org.assertj.core.api.Assertions.assertThat;

/** Figures of what is no item: the meetings a jurisdiction owes, and the compounds that are to be visited. */
@QuarkusTest
@Tag("story")
@QuarkusTestResource(TestDatabase.class)
class PlaceFigureStoryTest {

    /** The tree was loaded in November 2026. */
    private static final YearMonth LOADED = YearMonth.of(2026, 11);

    private static YearMonth thisMonth() {
        return YearMonth.from(VisitStage.today());
    }

    private static String told(Stage stage, String figure, String query) {
        JsonPath all = stage.coordinator
                .get("/figures?jurisdictionId=" + stage.community + "&" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        String path = "groups[0].figures.find { it.figure == '" + figure + "' }.";
        return all.getInt(path + "numerator") + " of " + all.getInt(path + "denominator") + ", "
                + all.getList(path + "excluded.reason");
    }

    private static String duty(Stage stage, YearMonth month) {
        return told(stage, "DUTY_TO_MEET", "period=" + month);
    }

    private static String coverage(Stage stage, YearMonth month) {
        return told(stage, "VISIT_COVERAGE", "period=" + month);
    }

    /** Long enough that the whole month before was after whatever a story made. */
    private static void passTwoMonths() {
        TestClock.pass(Duration.ofDays(62));
    }

    @Test
    void aMonthWithAMeetingIsHeldOneWithoutIsMissedAndTheRunningOneIsDue() {
        if (!thisMonth().minusMonths(1).isAfter(LOADED)) {
            passTwoMonths();
        }
        Stage stage = new Stage();
        assertThat(duty(stage, thisMonth().minusMonths(1))).isEqualTo("0 of 1, []");
        assertThat(duty(stage, thisMonth())).isEqualTo("0 of 0, [STILL_DUE]");
        String meeting = stage.emergencyMeeting();
        stage.open(meeting);
        assertThat(duty(stage, thisMonth())).isEqualTo("0 of 0, [STILL_DUE]");
        stage.convener.act(meeting, "hold").then().statusCode(200);
        assertThat(duty(stage, thisMonth())).isEqualTo("1 of 1, []");
    }

    @Test
    void nobodyIsBlamedForWhatBeganBeforeTheyWereRegistered() {
        Stage stage = new Stage();
        assertThat(duty(stage, LOADED.minusMonths(1))).isEqualTo("0 of 0, [BEFORE_DUTY]");
        assertThat(duty(stage, LOADED)).isEqualTo("0 of 0, [BEFORE_DUTY]");
    }

    @Test
    void aCompoundIsCoveredInTheMonthOfItsVisitAndInNoOther() {
        Stage stage = new Stage();
        YearMonth first = thisMonth();
        assertThat(coverage(stage, first)).isEqualTo("0 of 0, [NEWLY_REGISTERED]");
        new VisitStage(stage).planned("只是计划");
        assertThat(coverage(stage, first)).isEqualTo("0 of 0, [NEWLY_REGISTERED]");
        VisitStage visits = new VisitStage(stage);
        visits.recorded(visits.result());
        assertThat(coverage(stage, first)).isEqualTo("1 of 1, []");
        assertThat(coverage(stage, first.minusMonths(1)))
                .as("nothing stood there then")
                .isEqualTo("0 of 0, []");
        passTwoMonths();
        assertThat(coverage(stage, first.plusMonths(1))).isEqualTo("0 of 1, []");
        assertThat(coverage(stage, thisMonth())).as("not visited so far").isEqualTo("0 of 1, []");
        assertThat(coverage(stage, first)).isEqualTo("1 of 1, []");
        assertThat(told(stage, "VISIT_COVERAGE", "period=" + first + "&category=NOISE"))
                .isEqualTo("0 of 0, []");
        assertThat(told(stage, "VISIT_COVERAGE", "period=" + first + "&compoundId=" + stage.compound))
                .isEqualTo("1 of 1, []");
    }

    @Test
    void theRowsNameTheCompoundAndItsLastVisit() {
        Stage stage = new Stage();
        VisitStage visits = new VisitStage(stage);
        visits.recorded(visits.result());
        String query = "/figures/VISIT_COVERAGE/rows?jurisdictionId=" + stage.community + "&period=" + thisMonth();
        JsonPath rows =
                stage.coordinator.get(query).then().statusCode(200).extract().jsonPath();
        assertThat(rows.getList("items.compoundId", String.class)).containsExactly(stage.compound);
        assertThat(rows.getString("items[0].part")).isEqualTo("NUMERATOR");
        assertThat(rows.getString("items[0].lastVisitedOn"))
                .isEqualTo(VisitStage.today().toString());
        assertThat(rows.getString("items[0].jurisdictionId")).isEqualTo(stage.community);
        String table = stage.coordinator
                .request()
                .accept("text/csv")
                .get(query)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(table).contains("最近走访", stage.compound + "," + VisitStage.today());
        JsonPath byCompound = stage.coordinator
                .get("/figures?groupBy=COMPOUND&jurisdictionId=" + stage.community + "&period=" + thisMonth())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(byCompound.getList("groups.id", String.class)).containsExactly(stage.compound);
        assertThat(byCompound.getInt("groups[0].figures.find { it.figure == 'VISIT_COVERAGE' }.numerator"))
                .isEqualTo(1);
    }

    @Test
    void theFigureOfAMomentKnowsNoLaterVisit() {
        Stage stage = new Stage();
        var before = TestClock.now();
        TestClock.pass(Duration.ofMinutes(1));
        VisitStage visits = new VisitStage(stage);
        visits.recorded(visits.result());
        assertThat(told(stage, "VISIT_COVERAGE", "period=" + thisMonth() + "&asOf=" + before))
                .isEqualTo("0 of 0, [NEWLY_REGISTERED]");
    }
}
