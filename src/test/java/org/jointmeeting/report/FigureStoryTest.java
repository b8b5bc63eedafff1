package org.jointmeeting.report;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.jointmeeting.kit.Api;
import org.jointmeeting.kit.Stage;
import org.jointmeeting.kit.StatementCount;
import org.jointmeeting.kit.TestDatabase;
import org.jointmeeting.shared.time.TestClock;

import static org.assertj.core.api.Assertions.assertThat;

/** One community's month, every number of it counted by hand. */
@QuarkusTest
@Tag("story")
@QuarkusTestResource(TestDatabase.class)
class FigureStoryTest {

    private static Stage stage;
    private static Api supervisor;
    private static Api head;
    private static String period;
    private static Instant early;

    /** Eleven items, on a stage that no other story meets. */
    @BeforeEach
    void tell() {
        if (stage != null) {
            return;
        }
        stage = new Stage();
        supervisor = stage.account("supervisor", "SUPERVISOR", null, null);
        head = stage.account("head", "AGENCY_HEAD", "AGENCY", stage.fire);
        period = "jurisdictionId=" + stage.community + "&from=" + today() + "&until=" + today().plusDays(40);
        stage.assigned("逾期未办");
        stage.submitted("逾期未响应");
        early = TestClock.now();
        TestClock.pass(Duration.ofDays(10));
        stage.resolved("已解决且满意");
        stage.coordinator
                .act(stage.reported("未解决"), "verify", opinion(true, false, false))
                .then()
                .statusCode(200);
        stage.coordinator
                .act(stage.reported("已解决但不满意"), "verify", opinion(true, true, false))
                .then()
                .statusCode(200);
        stage.coordinator
                .act(stage.reported("未联系到"), "verify", opinion(false, null, null))
                .then()
                .statusCode(200);
        String rebounded = stage.resolved("反弹");
        stage.owners
                .act(
                        rebounded,
                        "rebound",
                        Map.of(
                                "whatCameBack",
                                "又有车辆占道。",
                                "evidenceIds",
                                List.of(stage.evidence(stage.owners, rebounded))))
                .then()
                .statusCode(200);
        stage.coordinator
                .act(stage.reported("退回重办"), "send-back", Map.of("missing", "仍有一处未清理。"))
                .then()
                .statusCode(200);
        stage.coordinator
                .act(
                        stage.submitted("不予受理"),
                        "reject",
                        Map.of("reasonCode", "NOT_A_JOINT_MATTER", "reason", "属邻里纠纷。", "turnTo", "社区调解委员会"))
                .then()
                .statusCode(200);
        stage.owners
                .act(stage.submitted("撤回"), "withdraw", Map.of("reason", "已自行解决。"))
                .then()
                .statusCode(200);
        stage.submitted("刚提出");
    }

    private static LocalDate today() {
        return TestClock.now().atZone(ZoneId.of("Asia/Shanghai")).toLocalDate();
    }

    private static Map<String, Object> opinion(boolean contacted, Boolean solved, Boolean satisfied) {
        Map<String, Object> opinion = new HashMap<>();
        opinion.put("contacted", contacted);
        opinion.put("solved", solved);
        opinion.put("satisfied", satisfied);
        return Map.of("howChecked", "现场复查。", "raiserOpinion", opinion);
    }

    /** By hand, in the order: raised 11, of which one withdrawn and one still within time. */
    @ParameterizedTest
    @CsvSource({
        "RESPONSE_RATE, 8, 9, 0.8889, WITHDRAWN 1 WITHIN_TIME 1",
        "RESOLUTION_RATE, 2, 3, 0.6667, NOT_CONTACTED 1 REBOUNDED 1 REJECTED 1 WITHDRAWN 1",
        "SATISFACTION_RATE, 1, 3, 0.3333, NOT_CONTACTED 1 REBOUNDED 1 REJECTED 1 WITHDRAWN 1",
        "ON_TIME_RATE, 4, 5, 0.8, WITHIN_TIME 2",
        "BOUNCE_RATE, 0, 7, 0, ''",
        "SEND_BACK_RATE, 1, 6, 0.1667, ''",
        "REBOUND_RATE, 1, 5, 0.2, ''",
        "OVERDUE_RATE, 1, 5, 0.2, ''",
    })
    void everyFigureIsAsCountedByHand(String figure, int numerator, int denominator, String rate, String excluded) {
        JsonPath all = supervisor
                .get("/figures?" + period)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        String path = "groups[0].figures.find { it.figure == '" + figure + "' }.";
        assertThat(all.getInt(path + "numerator")).isEqualTo(numerator);
        assertThat(all.getInt(path + "denominator")).isEqualTo(denominator);
        assertThat(all.getObject(path + "rate", Double.class)).isEqualTo(rate == null ? null : Double.valueOf(rate));
        List<Map<String, Object>> left = all.getList(path + "excluded");
        assertThat(left.stream()
                        .map(one -> one.get("reason") + " " + one.get("count"))
                        .sorted())
                .containsExactlyElementsOf(excluded.isEmpty() ? List.of() : List.of(excluded.split("(?<=\\d) ")));
    }

    @ParameterizedTest
    @CsvSource({
        "RESPONSE_RATE",
        "RESOLUTION_RATE",
        "SATISFACTION_RATE",
        "ON_TIME_RATE",
        "BOUNCE_RATE",
        "SEND_BACK_RATE",
        "REBOUND_RATE",
        "OVERDUE_RATE",
        "DUTY_TO_MEET",
        "VISIT_COVERAGE"
    })
    void theRowsBehindAFigureAreAsManyAsItSays(String figure) {
        JsonPath all = supervisor
                .get("/figures?" + period)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        String path = "groups[0].figures.find { it.figure == '" + figure + "' }.";
        List<Integer> excluded = all.getList(path + "excluded.count");
        int numerator = all.getInt(path + "numerator");
        assertThat(rows(figure, "&part=NUMERATOR")).isEqualTo(numerator);
        assertThat(rows(figure, "&part=DENOMINATOR_ONLY")).isEqualTo(all.getInt(path + "denominator") - numerator);
        assertThat(rows(figure, "&part=EXCLUDED"))
                .isEqualTo(excluded.stream().mapToInt(Integer::intValue).sum());
    }

    /** Walks two rows at a time. */
    private static int rows(String figure, String part) {
        int found = 0;
        String cursor = "";
        while (cursor != null) {
            JsonPath page = supervisor
                    .get("/figures/" + figure + "/rows?limit=2&" + period + part + cursor)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            found += page.getList("items").size();
            cursor = page.getString("next") == null ? null : "&cursor=" + page.getString("next");
        }
        return found;
    }

    @Test
    void agesOfOpenItemsAreToldByMedianAndSpan() {
        JsonPath ages = supervisor.get("/figures?" + period).jsonPath();
        assertThat(ages.getInt("groups[0].openItems.open")).isEqualTo(5);
        assertThat(ages.getInt("groups[0].openItems.medianDays")).isZero();
        assertThat(ages.getInt("groups[0].openItems.ninetiethDays")).isEqualTo(10);
        assertThat(ages.getList("groups[0].openItems.buckets.count", Integer.class))
                .containsExactly(3, 2, 0, 0, 0);
    }

    @Test
    void theHistoryAsItStoodGivesTheFigureAsItWas() {
        JsonPath then = supervisor
                .get("/figures?" + period + "&asOf=" + early)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        String path = "groups[0].figures.find { it.figure == 'RESPONSE_RATE' }.";
        assertThat(then.getInt(path + "numerator")).isEqualTo(1);
        assertThat(then.getInt(path + "denominator")).isEqualTo(1);
        assertThat(then.getList(path + "excluded.reason", String.class)).containsExactly("WITHIN_TIME");
    }

    @ParameterizedTest
    @CsvSource({"AGENCY, 2", "COMPOUND, 1", "CATEGORY, 1", "JURISDICTION, 1"})
    void figuresAreToldApartBy(String grouping, int groups) {
        JsonPath all = supervisor
                .get("/figures?groupBy=" + grouping + "&" + period)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(all.getList("groups")).hasSize(groups);
        List<Integer> raised =
                all.getList("groups.collect { it.figures.find { it.figure == 'RESPONSE_RATE' }.denominator }");
        assertThat(raised.stream().mapToInt(Integer::intValue).sum()).isEqualTo(9);
    }

    @Test
    void theHeadOfAnAgencySeesWhatItLeadsAndNoMore() {
        JsonPath own =
                head.get("/figures?" + period).then().statusCode(200).extract().jsonPath();
        assertThat(own.getInt("groups[0].figures.find { it.figure == 'BOUNCE_RATE' }.denominator"))
                .isEqualTo(7);
        assertThat(own.getInt("groups[0].figures.find { it.figure == 'RESPONSE_RATE' }.denominator"))
                .isEqualTo(7);
        assertThat(own.getList("groups[0].figures.find { it.figure == 'DUTY_TO_MEET' }.excluded"))
                .isEmpty();
    }

    @Test
    void whatLiesOutsideTheSubtreeIsNotCounted() {
        Stage other = new Stage();
        supervisor.get("/figures?jurisdictionId=" + other.community).then().statusCode(404);
        supervisor
                .get("/figures/RESPONSE_RATE/rows?jurisdictionId=" + other.community)
                .then()
                .statusCode(404);
        stage.owners.get("/figures?" + period).then().statusCode(403);
    }

    @ParameterizedTest
    @CsvSource({
        "period=2026-13, period",
        "period=26, period",
        "from=2026-11-01, until",
        "until=2026-11-01, from",
        "from=2026-11-02&until=2026-11-01, until",
        "period=2026&from=2026-11-01&until=2026-11-02, period",
        "groupBy=NOTHING, groupBy"
    })
    void aPeriodThatIsNoneIsRefused(String query, String parameter) {
        var answer = supervisor.get("/figures?" + query).then().statusCode(400).extract();
        assertThat(answer.asString()).contains(parameter);
    }

    @Test
    void spreadsheetsGetATableThatRunsNoFormula() {
        Stage other = new Stage();
        String item = other.drafted("=HYPERLINK(\"http://example.cn\")");
        other.owners
                .act(item, "submit", Map.of("desiredResult", "通道恢复畅通", "alreadyTried", "无"))
                .then()
                .statusCode(200);
        byte[] table = other.coordinator
                .request()
                .accept("text/csv")
                .get("/figures/RESPONSE_RATE/rows?part=EXCLUDED&period=" + today().getYear())
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        String text = new String(table, java.nio.charset.StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF计入,").contains("\"'=HYPERLINK(\"\"http://example.cn\"\")\"");
        String figures = supervisor
                .request()
                .accept("text/csv")
                .get("/figures?" + period)
                .then()
                .statusCode(200)
                .contentType("text/csv;charset=UTF-8")
                .extract()
                .asString();
        assertThat(figures.lines()).hasSize(11);
    }

    @Test
    void figuresTakeAsFewStatementsForMuchAsForLittle() {
        int ofLittle = StatementCount.ofReading(supervisor, "/figures?" + period);
        int ofAll = StatementCount.ofReading(Api.as("admin"), "/figures?period=2026");
        assertThat(ofAll).isLessThanOrEqualTo(ofLittle).isLessThanOrEqualTo(9);
    }
}
