package org.jointmeeting.agenda;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.jointmeeting.kit.Api;
import org.jointmeeting.kit.Stage;
import org.jointmeeting.kit.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

/** Who sees what: entries, items, minutes, evidence and names, for the office, the three parties, residents and all. */
@QuarkusTest
@Tag("story")
@QuarkusTestResource(TestDatabase.class)
class PublicityStoryTest {

    private static final List<String> PUBLICITIES = List.of("INTERNAL", "THREE_PARTIES", "RESIDENTS", "PUBLIC");
    private static final String FULL_NAME = "王建国";
    private static final byte[] PNG = {
        (byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D, 'I', 'H', 'D', 'R'
    };

    private Stage stage;
    private Api neighbour;
    private Api system;

    @BeforeEach
    void anotherCompoundAndASystem() {
        stage = new Stage();
        String compound = stage.administrator.create(
                "/compounds",
                Map.of(
                        "jurisdictionId",
                        stage.community,
                        "name",
                        "隔壁苑" + Api.newKey().substring(0, 6),
                        "type",
                        "COMMERCIAL",
                        "households",
                        300,
                        "parties",
                        List.of(
                                Map.of("kind", "PARTY_BRANCH", "name", "隔壁苑党支部"),
                                Map.of("kind", "OWNERS_COMMITTEE", "name", "隔壁苑业主委员会"),
                                Map.of("kind", "PROPERTY_COMPANY", "name", "隔壁物业服务有限公司"))));
        String party = stage.administrator.get("/compounds/" + compound).path("parties[0].id");
        neighbour = stage.account("neighbour", "PARTY_REPRESENTATIVE", "PARTY", party);
        system = stage.account("system", "CONNECTED_SYSTEM", null, null);
    }

    // ── entries ─────────────────────────────────────────────────────────────────────────────────────

    @Test
    void everybodySeesTheEntriesOpenToIt() {
        String meeting = stage.emergencyMeeting();
        List<String> titles = new ArrayList<>();
        for (String publicity : PUBLICITIES) {
            place(raisedByOffice("议题" + publicity), meeting, publicity);
            titles.add("议题" + publicity);
        }
        assertSees(stage.coordinator, meeting, titles);
        assertSees(stage.fireOfficer, meeting, titles);
        assertSees(stage.account("auditor", "AUDITOR", null, null), meeting, titles);
        assertSees(stage.owners, meeting, titles.subList(1, 4));
        assertSees(stage.commissioner, meeting, titles.subList(1, 4));
        assertSees(system, meeting, titles.subList(2, 4));
        assertSees(neighbour, meeting, titles.subList(3, 4));
    }

    private static void assertSees(Api reader, String meeting, List<String> titles) {
        reader.get(meeting + "/agenda").then().statusCode(200).body("title", equalTo(titles));
        reader.get(meeting)
                .then()
                .body("agendaEntries", equalTo(titles.size()))
                .body("agendaMinutes", equalTo(20 * titles.size()));
        reader.get("/meetings?limit=200")
                .then()
                .body("items.find { it.id == '" + Stage.idOf(meeting) + "' }.agendaEntries", equalTo(titles.size()));
    }

    @Test
    void whatIsCountedFromHiddenEntriesIsHiddenToo() {
        String meeting = stage.emergencyMeeting();
        place(raisedByOffice("内部研究事项"), meeting, "INTERNAL");
        stage.open(meeting);
        stage.coordinator.get(meeting).then().body("presence.compounds.compoundId", contains(stage.compound));
        for (Api outsider : List.of(stage.owners, neighbour, system)) {
            Response seen = outsider.get(meeting);
            seen.then().statusCode(200).body("presence.compounds", empty()).body("agendaEntries", equalTo(0));
            assertThat(seen.asString()).doesNotContain("内部研究事项");
            assertThat(outsider.get(meeting + "/history").asString()).doesNotContain("内部研究事项");
        }
    }

    @Test
    void onlyWhoSitsThereReadsWhoCame() {
        String meeting = stage.emergencyMeeting();
        place(raisedByOffice("公开事项"), meeting, "PUBLIC");
        stage.open(meeting);
        for (Api insider : List.of(stage.coordinator, stage.owners, stage.commissioner)) {
            insider.get(meeting + "/seats").then().body("items.attendedByName", everyItem(equalTo("陈立新")));
        }
        for (Api outsider : List.of(neighbour, system)) {
            outsider.get(meeting + "/seats")
                    .then()
                    .body("items.label", hasItem("求是雅苑业主委员会"))
                    .body("items.attendedByName", everyItem(nullValue()))
                    .body("items.personName", everyItem(nullValue()));
        }
    }

    // ── items ───────────────────────────────────────────────────────────────────────────────────────

    @Test
    void thePartiesKnowAnItemOnceAnAgendaOpensIt() {
        String item = raisedByOffice("占道经营");
        String meeting = stage.emergencyMeeting();
        assertUnknown(item, stage.owners, stage.commissioner, neighbour, system);
        place(item, meeting, "INTERNAL");
        assertUnknown(item, stage.owners, stage.commissioner, neighbour, system);
        publish(meeting, "THREE_PARTIES");
        assertKnown(item, stage.owners, stage.commissioner);
        assertUnknown(item, neighbour, system);
        publish(meeting, "PUBLIC");
        assertUnknown(item, neighbour, system);
    }

    @Test
    void whatIsInternalStaysKnownToWhoRaisedIt() {
        String item = stage.accepted("楼道堆物", "URGENT");
        assertKnown(item, stage.owners, stage.commissioner);
        place(item, stage.emergencyMeeting(), "INTERNAL");
        assertKnown(item, stage.owners);
        assertUnknown(item, stage.commissioner, neighbour);
    }

    @Test
    void aDraftIsItsAuthorsOwn() {
        assertUnknown(stage.drafted("还没想好"), stage.commissioner, neighbour, system);
    }

    @Test
    void ofAnOpenedItemThePartiesReadNoNumbersAndNoRemarks() {
        String item = raisedByOffice("占道经营");
        place(item, stage.emergencyMeeting(), "THREE_PARTIES");
        stage.coordinator
                .get(item)
                .then()
                .body("facts", containsString("13812345678"))
                .body("sourceReference", notNullValue());
        stage.owners
                .get(item)
                .then()
                .body("facts", containsString("138****5678"))
                .body("sourceReference", nullValue())
                .body("availableActions", empty());
        stage.owners
                .get(item + "/history")
                .then()
                .body("action", hasItems("ACCEPT", "PLACE"))
                .body("by", everyItem(nullValue()))
                .body("details", everyItem(equalTo(Map.of())));
    }

    @Test
    void aRaiserReadsItsOwnWordsAndNotTheOffices() {
        String item = stage.assigned("飞线充电");
        stage.fireOfficer.act(item, "sign", Map.of("handler", "经办一科")).then().statusCode(200);
        String task = stage.coordinator.get(item).path("tasks[0].id");
        stage.fireOfficer
                .act("/tasks/" + task, "progress", Map.of("text", "已约谈王建国。"))
                .then()
                .statusCode(200);
        stage.owners
                .get(item)
                .then()
                .body("tasks[0].handlerName", nullValue())
                .body("tasks[0].status", equalTo("SIGNED"));
        stage.owners.get("/tasks/" + task + "/reports").then().statusCode(200).body("$", empty());
        stage.coordinator.get("/tasks/" + task + "/reports").then().body("$", hasSize(1));
        JsonPath history = stage.owners.get(item + "/history").jsonPath();
        assertThat(history.getString("find { it.action == 'SUBMIT' }.details.desiredResult"))
                .isEqualTo("通道恢复畅通");
        assertThat(history.getMap("find { it.action == 'ASSIGN' }.details")).isEmpty();
        assertThat(history.getString("find { it.action == 'ASSIGN' }.by")).isNull();
    }

    @Test
    void whoElseRaisedItIsNotForRaisersToKnow() {
        String survivor = stage.accepted("消防通道被占", "ORDINARY");
        String merged = raised(stage.coordinator, "同一事项", FULL_NAME);
        stage.coordinator
                .act(merged, "merge", Map.of("survivingItemId", Stage.idOf(survivor), "reason", "同一事项"))
                .then()
                .statusCode(200);
        stage.coordinator
                .act(survivor, "assign", Map.of("assignment", stage.assignment(), "reason", "不等例会。"))
                .then();
        stage.owners.get(survivor + "/answers").then().body("to", everyItem(equalTo("求是雅苑业主委员会")));
        stage.coordinator.get(merged + "/answers").then().body("to", hasItem("王**"));
    }

    // ── minutes ─────────────────────────────────────────────────────────────────────────────────────

    @Test
    void minutesSayToEverybodyWhatIsOpenToIt() {
        String meeting = stage.emergencyMeeting();
        List<String> items = new ArrayList<>();
        for (String publicity : PUBLICITIES) {
            String item = raisedByOffice("议题" + publicity);
            place(item, meeting, publicity);
            items.add(item);
        }
        stage.open(meeting);
        items.forEach(this::settle);
        stage.convener.act(meeting, "hold").then().statusCode(200);
        stage.coordinator.act(meeting, "draft-minutes").then().statusCode(200).body("sections", hasSize(4));
        assertDraftIsInternal(meeting);
        stage.convener.act(meeting + "/minutes", "approve").then().statusCode(200);
        assertDraftIsInternal(meeting);
        stage.coordinator.act(meeting, "issue-minutes").then().statusCode(200);
        assertReads(stage.coordinator, meeting, PUBLICITIES).body("sections[0].text", containsString("13812345678"));
        assertReads(stage.owners, meeting, PUBLICITIES.subList(1, 4))
                .body("sections[0].text", containsString("138****5678"))
                .body("present.name", hasItem("陈立新"));
        for (Api outsider : List.of(system, neighbour)) {
            int from = outsider == system ? 2 : 3;
            assertReads(outsider, meeting, PUBLICITIES.subList(from, 4))
                    .body("present.unit", hasItem("求是雅苑业主委员会"))
                    .body("present.name", everyItem(nullValue()))
                    .body("approvedBy", nullValue())
                    .body("preamble", containsString("研究有关议题"));
        }
    }

    @Test
    void aSeatOpensWhatTheThreePartiesReadFromAnywhere() {
        Stage elsewhere = new Stage();
        Api guest = elsewhere.account("guest", "PARTY_REPRESENTATIVE", "PARTY", stage.party("PROPERTY_COMPANY"));
        String meeting = stage.emergencyMeeting();
        List<String> items = List.of(raisedByOffice("内部研究事项"), raisedByOffice("三方事项"));
        place(items.get(0), meeting, "INTERNAL");
        place(items.get(1), meeting, "THREE_PARTIES");
        guest.get(meeting + "/agenda").then().statusCode(404);
        stage.open(meeting);
        guest.get(meeting + "/agenda").then().statusCode(200).body("title", contains("三方事项"));
        items.forEach(this::settle);
        guest.get(meeting + "/minutes").then().statusCode(404);
        issue(meeting);
        guest.get(meeting + "/minutes")
                .then()
                .statusCode(200)
                .body("sections.heading", contains("关于“三方事项”"))
                .body("present.name", hasItem("陈立新"));
    }

    private void settle(String item) {
        stage.convener
                .act(
                        item,
                        "settle",
                        Map.of("decision", Map.of("text", "请联系13812345678。"), "outcomeCode", "ALREADY_MENDED"))
                .then()
                .statusCode(200);
    }

    private void issue(String meeting) {
        stage.convener.act(meeting, "hold").then().statusCode(200);
        stage.coordinator.act(meeting, "draft-minutes").then().statusCode(200);
        stage.convener.act(meeting + "/minutes", "approve").then().statusCode(200);
        stage.coordinator.act(meeting, "issue-minutes").then().statusCode(200);
    }

    private void assertDraftIsInternal(String meeting) {
        stage.coordinator.get(meeting + "/minutes").then().statusCode(200);
        stage.fireOfficer.get(meeting + "/minutes").then().statusCode(200);
        stage.coordinator.get("/minutes").then().body("items.meetingId", hasItem(Stage.idOf(meeting)));
        for (Api outsider : List.of(stage.owners, stage.commissioner, system, neighbour)) {
            outsider.get(meeting + "/minutes").then().statusCode(404);
            outsider.get("/minutes").then().body("items", empty());
        }
    }

    private static ValidatableResponse assertReads(Api reader, String meeting, List<String> publicities) {
        List<String> headings =
                publicities.stream().map(publicity -> "关于“议题" + publicity + "”").toList();
        reader.get("/minutes")
                .then()
                .body("items[0].sections.heading", equalTo(headings))
                .body("items", hasSize(1));
        return reader.get(meeting + "/minutes").then().statusCode(200).body("sections.heading", equalTo(headings));
    }

    // ── evidence ────────────────────────────────────────────────────────────────────────────────────

    @Test
    void evidenceIsAsPublicAsItsItemUnlessNarrowed() {
        String item = stage.accepted("消防通道被占", "URGENT");
        String own = stage.evidence(stage.owners, item);
        String ofOffice = upload(item, null);
        String internal = upload(item, "INTERNAL");
        assertSeesFiles(stage.coordinator, item, own, ofOffice, internal);
        assertSeesFiles(stage.owners, item, own);
        assertSeesFiles(stage.commissioner, item);
        assertHidden(stage.owners, item, ofOffice);
        place(item, stage.emergencyMeeting(), "THREE_PARTIES");
        assertSeesFiles(stage.owners, item, own, ofOffice);
        assertSeesFiles(stage.commissioner, item, own, ofOffice);
        assertHidden(stage.owners, item, internal);
        assertHidden(stage.commissioner, item, internal);
    }

    @Test
    void aFileIsOnlyEverNarrowed() {
        String item = stage.accepted("消防通道被占", "URGENT");
        String file = upload(item, "PUBLIC");
        stage.coordinator.get(item + "/evidence").then().body("publicity", contains("PUBLIC"));
        assertHidden(stage.owners, item, file);
        stage.coordinator
                .request()
                .multiPart("file", "photo.png", PNG, "image/png")
                .multiPart("publicity", "EVERYBODY")
                .post(item + "/evidence")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("#/publicity"));
    }

    private String upload(String item, String publicity) {
        var request = stage.coordinator.request().multiPart("file", "photo.png", PNG, "image/png");
        if (publicity != null) {
            request.multiPart("publicity", publicity);
        }
        return request.post(item + "/evidence")
                .then()
                .statusCode(201)
                .body("publicity", equalTo(publicity))
                .extract()
                .path("id");
    }

    private static void assertSeesFiles(Api reader, String item, String... files) {
        reader.get(item + "/evidence").then().statusCode(200).body("id", equalTo(List.of(files)));
        for (String file : files) {
            reader.get(item + "/evidence/" + file + "/content").then().statusCode(200);
        }
    }

    private static void assertHidden(Api reader, String item, String file) {
        reader.get(item + "/evidence/" + file + "/content").then().statusCode(404);
    }

    // ── names ───────────────────────────────────────────────────────────────────────────────────────

    @Test
    void aResidentsNameIsMaskedUntilSomebodySaysWhy() {
        String item = raised(stage.coordinator, "楼上漏水", FULL_NAME);
        for (String path : List.of(item, item + "/history", item + "/answers", "/agenda-items")) {
            assertThat(stage.coordinator.get(path).asString()).doesNotContain(FULL_NAME);
        }
        stage.coordinator.get(item).then().body("raisedBy.name", equalTo("王**"));
        stage.coordinator.act(item, "uncover", Map.of("reason", "")).then().statusCode(400);
        stage.coordinator
                .act(item, "uncover", Map.of("reason", "需上门核实漏水情况"))
                .then()
                .statusCode(200)
                .body("raisedBy.name", equalTo(FULL_NAME));
        stage.coordinator.get(item).then().body("raisedBy.name", equalTo("王**"));
        String trail = "/audit/entries?subjectId=" + Stage.idOf(item);
        stage.coordinator
                .get(trail + "&action=UNCOVERED")
                .then()
                .body("items", hasSize(1))
                .body("items[0].kind", equalTo("ITEM"))
                .body("items[0].reason", equalTo("需上门核实漏水情况"))
                .body("items[0].after.fields", contains("raisedBy.name"));
        assertThat(stage.coordinator.get(trail).asString()).contains("王**").doesNotContain(FULL_NAME);
    }

    @Test
    void namesAreUncoveredByTheOfficeOnly() {
        String item = stage.accepted("楼上漏水", "URGENT");
        for (Api other : List.of(stage.owners, stage.commissioner, stage.fireOfficer, system)) {
            other.act(item, "uncover", Map.of("reason", "想知道")).then().statusCode(403);
        }
        new Stage()
                .coordinator
                .act(item, "uncover", Map.of("reason", "想知道"))
                .then()
                .statusCode(404);
    }

    @Test
    void theNameOfABodyStays() {
        stage.coordinator.get(stage.submitted("乱停车")).then().body("raisedBy.name", equalTo("求是雅苑业主委员会"));
        stage.coordinator.get(raised(stage.coordinator, "乱停车", "3 幢居民")).then().body("raisedBy.name", equalTo("3 幢居民"));
    }

    // ── what the stories need ───────────────────────────────────────────────────────────────────────

    private String raisedByOffice(String title) {
        String item = raised(stage.coordinator, title, null);
        stage.coordinator
                .act(item, "accept", Map.of("urgency", "URGENT", "proposedLeadAgencyId", stage.fire))
                .then()
                .statusCode(200);
        return item;
    }

    private String raised(Api by, String title, String inNameOf) {
        Map<String, Object> request = new HashMap<>(Map.of(
                "compoundIds", List.of(stage.compound),
                "category", "FIRE_LANE_CHARGING",
                "title", title,
                "facts", "当事人电话13812345678。",
                "source", "HOTLINE",
                "sourceReference", "12345-20261123-0087"));
        request.put("raisedInNameOf", inNameOf);
        String item = "/agenda-items/" + by.create("/agenda-items", request);
        by.act(item, "submit", Map.of("desiredResult", "恢复畅通", "alreadyTried", "无"))
                .then()
                .statusCode(200);
        return item;
    }

    private void place(String item, String meeting, String publicity) {
        stage.coordinator
                .act(item, "place", Map.of("meetingId", Stage.idOf(meeting), "minutes", 20, "publicity", publicity))
                .then()
                .statusCode(200);
    }

    /** Changes the publicity of a meeting's only entry. */
    private void publish(String meeting, String publicity) {
        JsonPath entry = stage.coordinator.get(meeting + "/agenda").jsonPath();
        stage.coordinator
                .request()
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"" + entry.getLong("[0].version") + "\"")
                .body(Map.of("publicity", publicity))
                .patch(meeting + "/agenda/" + entry.getString("[0].id"))
                .then()
                .statusCode(200);
    }

    private static void assertKnown(String item, Api... readers) {
        for (Api reader : readers) {
            reader.get(item).then().statusCode(200);
            reader.get("/agenda-items?limit=200").then().body("items.id", hasItem(Stage.idOf(item)));
        }
    }

    private static void assertUnknown(String item, Api... readers) {
        for (Api reader : readers) {
            for (String part : List.of("", "/history", "/answers", "/evidence")) {
                reader.get(item + part).then().statusCode(404);
            }
            reader.get("/agenda-items?limit=200").then().body("items.id", not(hasItem(Stage.idOf(item))));
        }
    }
}
