package org.jointmeeting.supervision.ladder;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.jointmeeting.calendar.WorkingDays;
import org.jointmeeting.kit.Api;
import org.jointmeeting.kit.Stage;
import org.jointmeeting.kit.TestDatabase;
import org.jointmeeting.shared.rounds.Rounds;
import org.jointmeeting.shared.time.TestClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

/** An item runs late, and the ladder is climbed: by the service at its minutes, by a supervisor at any. */
@QuarkusTest
@Tag("story")
@QuarkusTestResource(TestDatabase.class)
class LadderStoryTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private Stage stage;
    private Api supervisor;

    @Inject
    Rounds rounds;

    @Inject
    WorkingDays workingDays;

    @Inject
    ClimbingLadder climbing;

    @BeforeEach
    void enter() {
        stage = new Stage();
        supervisor = stage.account("supervisor", "SUPERVISOR", null, null);
    }

    private static LocalDate today() {
        return TestClock.now().atZone(ZONE).toLocalDate();
    }

    /** Goes to that moment of the n-th working day from the due day, and lets the service do its round. */
    private void at(LocalDate dueOn, int workingDay, int hour, int minute) {
        LocalDate day = workingDays.plus(dueOn, workingDay);
        Duration ahead = Duration.between(
                TestClock.now(), day.atTime(hour, minute).atZone(ZONE).toInstant());
        if (!ahead.isNegative()) {
            TestClock.pass(ahead);
        }
        rounds.runDue();
    }

    private String atWork(String title) {
        String item = stage.inProgress(title);
        TestClock.pass(Duration.ofMinutes(1));
        return item;
    }

    private LocalDate dueOf(String item) {
        return LocalDate.parse(stage.coordinator.get(item).then().extract().path("dueOn"));
    }

    private List<Map<String, Object>> letters(String item) {
        return supervisor
                .get("/supervision-letters?itemId=" + Stage.idOf(item))
                .then()
                .statusCode(200)
                .extract()
                .path("items");
    }

    private static List<String> of(List<Map<String, Object>> letters, String property) {
        return letters.stream()
                .map(letter -> String.valueOf(letter.get(property)))
                .toList();
    }

    private static String address(Map<String, Object> letter) {
        return "/supervision-letters/" + letter.get("id");
    }

    private Response raise(String item, String rung) {
        return supervisor.post(
                "/supervision-letters", Map.of("itemId", Stage.idOf(item), "rung", rung, "reason", "群众多次反映。"));
    }

    private String raised(String item, String rung) {
        return "/supervision-letters/"
                + raise(item, rung).then().statusCode(201).extract().path("id");
    }

    // ── by the service ──────────────────────────────────────────────────────────────────────────────

    @Test
    void theServiceClimbsTheLadderStepByStepEachOnceAndAtItsMinute() {
        String item = atWork("充电桩占道");
        LocalDate due = dueOf(item);
        at(due, -1, 9, 0);
        assertThat(of(letters(item), "rung")).containsExactly("REMINDER");
        supervisor.get(item).then().body("supervised", equalTo(false));
        at(due, 1, 8, 59);
        assertThat(of(letters(item), "rung")).containsExactly("REMINDER");
        at(due, 1, 9, 0);
        assertThat(of(letters(item), "rung")).containsExactly("REMINDER", "URGE");
        supervisor.get(item).then().body("supervised", equalTo(true));
        at(due, 2, 9, 0);
        at(due, 3, 9, 0);
        at(due, 4, 9, 0);
        assertThat(of(letters(item), "rung")).containsExactly("REMINDER", "URGE", "ORDER");
        at(due, 5, 9, 0);
        at(due, 9, 9, 0);
        List<Map<String, Object>> all = letters(item);
        assertThat(of(all, "rung")).containsExactly("REMINDER", "URGE", "ORDER", "NOTICE");
        assertThat(of(all, "status")).containsExactly("STEPPED_UP", "STEPPED_UP", "STEPPED_UP", "RAISED");
        assertThat(of(all, "nextId").subList(0, 3)).isEqualTo(of(all, "id").subList(1, 4));
        assertThat(of(all, "raisedByService")).containsOnly("true");
        assertThat(of(all, "raisedBy")).containsOnly("系统");
        assertThat(String.valueOf(all.get(3).get("text"))).contains("逾期情况通报", "现已逾期5个工作日", "充电桩占道");
    }

    @Test
    void whoWasAsleepTakesOnlyTheHighestStepThatIsDue() {
        String item = atWork("楼道堆物");
        at(dueOf(item), 3, 10, 0);
        assertThat(of(letters(item), "rung")).containsExactly("ORDER");
    }

    @Test
    void ofManyRunnersAtOnceOneRaisesIt() throws Exception {
        List<String> items = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            items.add(atWork("高空抛物" + i));
        }
        LocalDate due = dueOf(items.get(4));
        at(due, 1, 8, 0);
        TestClock.pass(Duration.ofHours(2));
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Object>> runners = IntStream.range(0, 8)
                    .mapToObj(i -> Executors.callable(() -> climbing.run()))
                    .toList();
            for (Future<Object> runner : threads.invokeAll(runners)) {
                runner.get();
            }
        } finally {
            threads.shutdownNow();
        }
        List<String> numbers = new ArrayList<>();
        for (String item : items) {
            assertThat(of(letters(item), "rung").stream().filter("URGE"::equals))
                    .hasSize(1);
            letters(item).stream()
                    .filter(letter -> letter.get("rung").equals("URGE"))
                    .forEach(letter -> numbers.add(String.valueOf(letter.get("number"))));
        }
        String year = String.valueOf(today().getYear());
        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 5)
                        .mapToObj(i -> "催办〔" + year + "〕" + i + "号")
                        .toList());
    }

    @Test
    void whatIsReportedIsLiftedAndRaisesNothingMore() {
        String item = atWork("外立面脱落");
        LocalDate due = dueOf(item);
        at(due, 1, 9, 0);
        stage.report(item);
        List<Map<String, Object>> all = letters(item);
        assertThat(of(all, "status")).containsOnly("LIFTED");
        assertThat(String.valueOf(all.get(0).get("endedReason"))).isEqualTo("议题已申请销号，由系统自动销。");
        at(due, 3, 9, 0);
        assertThat(letters(item)).hasSameSizeAs(all);
        supervisor.get(item).then().body("supervised", equalTo(false));
    }

    @Test
    void sentBackItIsSupervisedAgainFromTheStepThatIsDue() {
        String item = atWork("二次供水");
        LocalDate due = dueOf(item);
        at(due, 1, 9, 0);
        stage.report(item);
        stage.coordinator
                .act(item, "send-back", Map.of("missing", "缺少水质检测报告。"))
                .then()
                .statusCode(200);
        at(due, 3, 9, 0);
        assertThat(of(letters(item), "rung")).containsExactly("URGE", "ORDER");
    }

    // ── the letter ──────────────────────────────────────────────────────────────────────────────────

    @Test
    void aLetterIsForTheLeadAndCopiedToItsHead() {
        String person = stage.administrator.create(
                "/people", Map.of("jurisdictionId", stage.community, "name", "王建国", "phone", "13800001234"));
        stage.administrator
                .post(
                        "/people/" + person + "/posts",
                        Map.of(
                                "kind", "AGENCY",
                                "holderId", stage.fire,
                                "title", "站长",
                                "head", true,
                                "startsOn", "2026-01-01"))
                .then()
                .statusCode(201);
        String letter = raised(atWork("消防控制系统失灵"), "ORDER");
        stage.fireOfficer
                .get(letter)
                .then()
                .statusCode(200)
                .body("agencyId", equalTo(stage.fire))
                .body("copiedTo.personId", equalTo(person))
                .body("text", containsString("负责人王建国"))
                .body("text", containsString("事由：群众多次反映。"))
                .body("raisedByService", equalTo(false))
                .body("number", containsString("督办〔"))
                .body("availableActions", contains("ACKNOWLEDGE"));
        Api head = stage.account("head", "AGENCY_HEAD", "AGENCY", stage.fire);
        head.get("/supervision-letters").then().statusCode(200).body("items.id", hasItem(Stage.idOf(letter)));
    }

    @Test
    void itIsAcknowledgedThenAnsweredThenLifted() {
        String letter = raised(atWork("雨污混接"), "URGE");
        assertThat(stage.fireOfficer.act(letter, "answer", answer()).statusCode())
                .isEqualTo(409);
        stage.fireOfficer
                .act(letter, "acknowledge")
                .then()
                .statusCode(200)
                .body("status", equalTo("ACKNOWLEDGED"))
                .body("acknowledgedBy", containsString("fire"));
        stage.fireOfficer
                .act(letter, "answer", answer())
                .then()
                .statusCode(200)
                .body("status", equalTo("ANSWERED"))
                .body("answer.promisedOn", equalTo(answer().get("promisedOn")));
        supervisor
                .act(letter, "lift", Map.of("reason", "措施落实。"))
                .then()
                .statusCode(200)
                .body("status", equalTo("LIFTED"))
                .body("endedReason", equalTo("措施落实。"))
                .body("availableActions", empty());
        assertThat(stage.fireOfficer.act(letter, "acknowledge").statusCode()).isEqualTo(409);
    }

    private Map<String, Object> answer() {
        return new HashMap<>(Map.of(
                "text", "已约谈产权单位。", "promisedOn", workingDays.plus(today(), 2).toString()));
    }

    @Test
    void anAnswerNeedsItsTextAndADayThatCanBeKept() {
        String letter = raised(atWork("绿化被毁"), "URGE");
        stage.fireOfficer.act(letter, "acknowledge").then().statusCode(200);
        refused(stage.fireOfficer.act(letter, "answer", without(answer(), "text")), 400, "#/text");
        refused(stage.fireOfficer.act(letter, "answer", without(answer(), "promisedOn")), 400, "#/promisedOn");
        Map<String, Object> past = answer();
        past.put("promisedOn", today().minusDays(1).toString());
        refused(stage.fireOfficer.act(letter, "answer", past), 422, "#/promisedOn");
        refused(supervisor.act(letter, "lift", Map.of()), 400, "#/reason");
        refused(supervisor.act(letter, "step-up", Map.of()), 400, "#/reason");
    }

    @Test
    void onlyTheAddresseeAnswersAndOnlyASupervisorLifts() {
        String letter = raised(atWork("群租"), "URGE");
        assertThat(stage.enforcementOfficer.get(letter).statusCode()).isEqualTo(404);
        assertThat(stage.enforcementOfficer.act(letter, "acknowledge").statusCode())
                .isEqualTo(404);
        assertThat(stage.owners.get(letter).statusCode()).isEqualTo(404);
        assertThat(stage.commissioner.get(letter).statusCode()).isEqualTo(404);
        stage.owners.get("/supervision-letters").then().statusCode(200).body("items", empty());
        assertThat(stage.coordinator.get(letter).statusCode()).isEqualTo(200);
        assertThat(stage.coordinator.act(letter, "lift", Map.of("reason", "…")).statusCode())
                .isEqualTo(403);
        Stage elsewhere = new Stage();
        Api other = elsewhere.account("supervisor", "SUPERVISOR", null, null);
        assertThat(other.get(letter).statusCode()).isEqualTo(404);
        assertThat(other.act(letter, "lift", Map.of("reason", "…")).statusCode())
                .isEqualTo(404);
        other.get("/supervision-letters").then().body("items.id", not(hasItem(Stage.idOf(letter))));
    }

    // ── by hand ─────────────────────────────────────────────────────────────────────────────────────

    @Test
    void aSupervisorStepsUpBeforeItsTime() {
        String item = atWork("飞线充电");
        String letter = raised(item, "URGE");
        String next = supervisor
                .act(letter, "step-up", Map.of("reason", "催办后仍未明确办结时间。"))
                .then()
                .statusCode(200)
                .body("rung", equalTo("ORDER"))
                .body("status", equalTo("RAISED"))
                .extract()
                .path("id");
        supervisor
                .get(letter)
                .then()
                .body("status", equalTo("STEPPED_UP"))
                .body("nextId", equalTo(next))
                .body("endedReason", containsString("已升级为督办〔"));
        assertThat(supervisor
                        .act("/supervision-letters/" + next, "step-up", Map.of("reason", "…"))
                        .statusCode())
                .as("not late yet")
                .isEqualTo(422);
        at(dueOf(item), 3, 9, 0);
        assertThat(of(letters(item), "rung"))
                .as("what was taken by hand isn't taken again")
                .containsExactly("URGE", "ORDER");
        at(dueOf(item), 5, 9, 0);
        Map<String, Object> notice = letters(item).get(2);
        assertThat(notice.get("rung")).isEqualTo("NOTICE");
        assertThat(supervisor
                        .act(address(notice), "step-up", Map.of("reason", "…"))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void byHandEachDatumIsNeeded() {
        String item = atWork("宠物扰民");
        Map<String, Object> whole = Map.of("itemId", Stage.idOf(item), "rung", "URGE", "reason", "群众多次反映。");
        for (String missing : List.of("itemId", "rung", "reason")) {
            refused(supervisor.post("/supervision-letters", without(whole, missing)), 400, "#/" + missing);
        }
        Map<String, Object> nothing = new HashMap<>(whole);
        nothing.put("itemId", Api.newKey());
        refused(supervisor.post("/supervision-letters", nothing), 404, "#/itemId");
    }

    @Test
    void onlyWhatIsAtWorkIsSupervised() {
        refused(raise(stage.accepted("广告牌松动", "ORDINARY"), "URGE"), 422, "#/itemId");
        refused(raise(stage.reported("路灯不亮"), "URGE"), 422, "#/itemId");
    }

    @Test
    void theStepMustFitTheDueDateAndWhatIsOpen() {
        String item = atWork("私拉电线");
        refused(raise(item, "NOTICE"), 422, "#/rung");
        raised(item, "ORDER");
        assertThat(raise(item, "ORDER").statusCode()).isEqualTo(409);
        assertThat(raise(item, "URGE").statusCode()).isEqualTo(409);
        String late = atWork("井盖缺失");
        at(dueOf(late), 1, 0, 1);
        refused(raise(late, "REMINDER"), 422, "#/rung");
    }

    @Test
    void onlyASupervisorOfThePlaceRaisesByHand() {
        String item = atWork("墙体开裂");
        Map<String, Object> body = Map.of("itemId", Stage.idOf(item), "rung", "URGE", "reason", "群众多次反映。");
        assertThat(stage.coordinator.post("/supervision-letters", body).statusCode())
                .isEqualTo(403);
        assertThat(stage.fireOfficer.post("/supervision-letters", body).statusCode())
                .isEqualTo(403);
        Api other = new Stage().account("supervisor", "SUPERVISOR", null, null);
        refused(other.post("/supervision-letters", body), 404, "#/itemId");
    }

    // ── lists and the overview ──────────────────────────────────────────────────────────────────────

    @Test
    void lettersAreFilteredByWhatTheyAre() {
        String urged = raised(atWork("车位不足"), "URGE");
        String ordered = raised(atWork("违章搭建"), "ORDER");
        supervisor.act(urged, "lift", Map.of("reason", "已解决。")).then().statusCode(200);
        lists("rung=URGE", urged, ordered);
        lists("status=LIFTED", urged, ordered);
        lists("open=true", ordered, urged);
        lists("open=false", urged, ordered);
        lists("open=true&agencyId=" + stage.fire, ordered, urged);
        supervisor
                .get("/supervision-letters?agencyId=" + stage.enforcement)
                .then()
                .body("items", empty());
        supervisor
                .get("/supervision-letters?jurisdictionId=" + stage.community)
                .then()
                .body("items", hasSize(2));
    }

    private void lists(String query, String shown, String hidden) {
        supervisor
                .get("/supervision-letters?" + query)
                .then()
                .statusCode(200)
                .body("items.id", hasItem(Stage.idOf(shown)))
                .body("items.id", not(hasItem(Stage.idOf(hidden))));
    }

    @Test
    void theOverviewShowsWhatIsDueLateAndUnanswered() {
        String late = atWork("消防通道堵塞");
        at(dueOf(late), 1, 9, 0);
        String soon = atWork("垃圾未清");
        supervisor
                .get("/supervision-overview")
                .then()
                .statusCode(200)
                .body("dueSoon.id", contains(Stage.idOf(soon)))
                .body("late.id", contains(Stage.idOf(late)))
                .body("late[0].workingDaysLate", equalTo(1))
                .body("late[0].agencyId", equalTo(stage.fire))
                .body("openLetters.URGE", equalTo(1))
                .body("openLetters.NOTICE", nullValue())
                .body("unanswered.itemId", contains(Stage.idOf(late)))
                .body("unanswered[0].answerBy", notNullValue())
                .body("unanswered[0].answerOverdue", equalTo(false));
        at(dueOf(late), 2, 23, 0);
        TestClock.pass(Duration.ofHours(2));
        supervisor
                .get("/supervision-overview?jurisdictionId=" + stage.community)
                .then()
                .body("unanswered.find { it.itemId == '%s' }.answerOverdue".formatted(Stage.idOf(late)), equalTo(true));
        Stage elsewhere = new Stage();
        assertThat(elsewhere
                        .coordinator
                        .get("/supervision-overview?jurisdictionId=" + stage.community)
                        .statusCode())
                .isEqualTo(404);
        assertThat(stage.fireOfficer.get("/supervision-overview").statusCode()).isEqualTo(403);
    }

    private static Map<String, Object> without(Map<String, Object> body, String property) {
        Map<String, Object> less = new HashMap<>(body);
        less.remove(property);
        return less;
    }

    private static void refused(Response answer, int status, String field) {
        answer.then().statusCode(status).body("errors.pointer", hasItem(field));
    }
}
