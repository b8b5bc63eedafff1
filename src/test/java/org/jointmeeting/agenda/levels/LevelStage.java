package org.jointmeeting.agenda.levels;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import io.restassured.response.Response;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.kit.Api;
import org.jointmeeting.shared.time.TestClock;

/**
 * A branch of the tree of its own: city, maybe district, street, two communities with a compound each, and beside them
 * another street with its community. At every level an office with coordinator and convener, and a fire station.
 */
final class LevelStage {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final byte[] PNG = {
        (byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D, 'I', 'H', 'D', 'R'
    };

    final Api administrator = Api.as("admin");
    final Place city;
    final @Nullable Place district;
    final Place street;
    final Place community;
    final Place neighbour;
    final Place farStreet;
    final Place farCommunity;
    final String compound;
    final Api owners;

    private final String mark = "l" + COUNT.incrementAndGet();

    /** One level: its office, its fire station, and who works there. */
    record Place(
            String id, String office, String fire, Api coordinator, Api convener, Api fireOfficer, String userMark) {}

    private LevelStage(boolean hasDistrict) {
        String root = administrator
                .get("/jurisdictions?level=CITY&limit=1")
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
        city = staffed(root);
        district = hasDistrict ? place("DISTRICT", city) : null;
        Place above = district == null ? city : district;
        street = place("STREET", above);
        community = place("COMMUNITY", street);
        neighbour = place("COMMUNITY", street);
        farStreet = place("STREET", above);
        farCommunity = place("COMMUNITY", farStreet);
        compound = compoundIn(community);
        owners =
                account("owners", "PARTY_REPRESENTATIVE", community.id, "PARTY", partyOf(compound, "OWNERS_COMMITTEE"));
    }

    static LevelStage withDistrict() {
        return new LevelStage(true);
    }

    static LevelStage withoutDistrict() {
        return new LevelStage(false);
    }

    /** The level above the street. */
    Place aboveStreet() {
        return district == null ? city : district;
    }

    private Place place(String level, Place parent) {
        int number = COUNT.incrementAndGet();
        return staffed(administrator.create(
                "/jurisdictions",
                Map.of(
                        "code",
                        "3399%08d".formatted(number),
                        "name",
                        "试点" + level + number,
                        "level",
                        level,
                        "parentId",
                        parent.id)));
    }

    private Place staffed(String id) {
        String own = mark + "-" + COUNT.incrementAndGet();
        String office = agency(id, "COORDINATION_OFFICE", "三方协调办公室" + own);
        String fire = agency(id, "FIRE", "消防救援站" + own);
        return new Place(
                id,
                office,
                fire,
                account("coordinator-" + own, "COORDINATOR", id, "AGENCY", office),
                account("convener-" + own, "CONVENER", id, "AGENCY", office),
                account("fire-" + own, "AGENCY_OFFICER", id, "AGENCY", fire),
                own);
    }

    String agency(String place, String department, String name) {
        return administrator.create(
                "/agencies",
                Map.of("jurisdictionId", place, "department", department, "name", name, "standing", false));
    }

    Api account(String name, String role, String place, @Nullable String kind, @Nullable String standsFor) {
        String userName = name + "-" + mark;
        Map<String, Object> account = new HashMap<>(
                Map.of("userName", userName, "password", Api.PASSWORD, "role", role, "jurisdictionId", place));
        if (kind != null && standsFor != null) {
            account.put("standsForKind", kind);
            account.put("standsForId", standsFor);
        }
        administrator.create("/accounts", account);
        return Api.as(userName);
    }

    String compoundIn(Place place) {
        return administrator.create(
                "/compounds",
                Map.of(
                        "jurisdictionId",
                        place.id,
                        "name",
                        "听荷苑" + mark + "-" + COUNT.incrementAndGet(),
                        "type",
                        "OLD",
                        "households",
                        300,
                        "parties",
                        List.of(
                                Map.of("kind", "PARTY_BRANCH", "name", "听荷苑党支部", "missing", false),
                                Map.of("kind", "OWNERS_COMMITTEE", "name", "听荷苑业主委员会", "missing", false),
                                Map.of("kind", "PROPERTY_COMPANY", "name", "安居物业公司", "missing", false))));
    }

    String partyOf(String ofCompound, String kind) {
        return administrator
                .get("/compounds/" + ofCompound)
                .then()
                .statusCode(200)
                .extract()
                .path("parties.find { it.kind == '" + kind + "' }.id");
    }

    // ── items ───────────────────────────────────────────────────────────────────────────────────────

    String accepted(String title, String urgency) {
        return accepted(title, urgency, "FIRE_LANE_CHARGING");
    }

    /** The address of an item that the owners' committee raised and the community accepted. */
    String accepted(String title, String urgency, String category) {
        String item = submitted(owners, community, title, category);
        community
                .coordinator
                .act(item, "accept", Map.of("urgency", urgency, "proposedLeadAgencyId", community.fire))
                .then()
                .statusCode(200);
        return item;
    }

    String submitted(Api author, Place place, String title, String category) {
        String item = "/agenda-items/"
                + author.create(
                        "/agenda-items",
                        Map.of(
                                "jurisdictionId",
                                place.id,
                                "compoundIds",
                                List.of(compound),
                                "category",
                                category,
                                "title",
                                title,
                                "facts",
                                "充电车辆占用消防车通道约 1.5 米。",
                                "source",
                                "SELF",
                                "desiredResult",
                                "通道恢复畅通",
                                "alreadyTried",
                                "物业已两次告知"));
        author.act(item, "submit").then().statusCode(200);
        return item;
    }

    /** Raised and accepted at the street itself. */
    String acceptedAtStreet(String title) {
        return acceptedAt(street, title);
    }

    String acceptedAt(Place place, String title) {
        String item = submitted(place.coordinator, place, title, "FIRE_LANE_CHARGING");
        place.coordinator
                .act(item, "accept", Map.of("urgency", "ORDINARY", "proposedLeadAgencyId", place.fire))
                .then()
                .statusCode(200);
        return item;
    }

    void assign(String item, Place by) {
        by.convener
                .act(
                        item,
                        "assign",
                        Map.of(
                                "assignment",
                                Map.of(
                                        "lead",
                                        Map.of("agencyId", by.fire, "text", "清理占道充电设施。"),
                                        "verifierAgencyId",
                                        by.office),
                                "reason",
                                "事项明确，无需等待例会。"))
                .then()
                .statusCode(200);
    }

    void work(String item, Place by) {
        by.fireOfficer.act(item, "sign", Map.of("handler", "经办一科")).then().statusCode(200);
        report(item, by);
    }

    void report(String item, Place by) {
        by.fireOfficer
                .act(
                        item,
                        "report",
                        Map.of("result", "已清理占道充电设施。", "evidenceIds", List.of(evidence(by.fireOfficer, item))))
                .then()
                .statusCode(200);
    }

    void verify(String item, Place by) {
        by.coordinator.act(item, "verify", verification()).then().statusCode(200);
    }

    /** Assigned, worked on and verified, all at one level. */
    void resolve(String item, Place by) {
        assign(item, by);
        work(item, by);
        verify(item, by);
    }

    static Map<String, Object> verification() {
        return Map.of(
                "howChecked",
                "现场复查，通道畅通。",
                "raiserOpinion",
                Map.of("contacted", true, "solved", true, "satisfied", true));
    }

    String evidence(Api by, String item) {
        return by.request()
                .multiPart("file", "photo.png", PNG, "image/png")
                .post(item + "/evidence")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    // ── between levels ──────────────────────────────────────────────────────────────────────────────

    static Map<String, Object> asking() {
        return new HashMap<>(Map.of(
                "reasonCode", "NO_AUTHORITY",
                "tried", "社区已两次组织协商。",
                "asked", "请上级协调运营单位主管部门。"));
    }

    void escalate(String item, Place from) {
        from.convener.act(item, "escalate", asking()).then().statusCode(200);
    }

    Response takeUp(String item, Place by) {
        return by.coordinator.act(item, "take-up", Map.of());
    }

    static Map<String, Object> guidance() {
        return new HashMap<>(Map.of("reason", "属社区职权范围。", "guidance", "请约请消防救援站到会，明确期限后直接交办。"));
    }

    Map<String, Object> delegation(Place... to) {
        List<Map<String, Object>> parts = new ArrayList<>();
        for (Place place : to) {
            parts.add(new HashMap<>(Map.of("jurisdictionId", place.id, "task", "排查并逐一整改。")));
        }
        return new HashMap<>(Map.of("parts", parts, "verifierAgencyId", street.office, "reason", "由各社区分别整改，街道统一核验。"));
    }

    /** Children of an item by jurisdiction. */
    String childOf(String item, Place at) {
        return "/agenda-items/"
                + street.coordinator
                        .get("/agenda-items?parentId=" + idOf(item) + "&jurisdictionId=" + at.id)
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("items[0].id");
    }

    // ── meetings ────────────────────────────────────────────────────────────────────────────────────

    String meeting(Place at, String kind, Duration ahead) {
        TestClock.pass(Duration.ofHours(4));
        String venue = administrator.create(
                "/venues", Map.of("jurisdictionId", at.id, "name", "议事厅" + COUNT.incrementAndGet(), "capacity", 30));
        return "/meetings/"
                + at.coordinator.create(
                        "/meetings",
                        Map.of(
                                "jurisdictionId",
                                at.id,
                                "kind",
                                kind,
                                "title",
                                "三方联席会议",
                                "startsAt",
                                TestClock.now().plus(ahead).toString(),
                                "durationMinutes",
                                60,
                                "venueId",
                                venue));
    }

    void place(String item, String meeting, Place by) {
        by.coordinator
                .act(item, "place", Map.of("meetingId", idOf(meeting), "minutes", 20, "publicity", "THREE_PARTIES"))
                .then()
                .statusCode(200);
    }

    /** Everybody came, and the convener opens. */
    void open(String meeting, Place by) {
        by.coordinator.act(meeting, "notify").then().statusCode(200);
        List<String> seats = by.coordinator
                .get(meeting + "/seats")
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
        List<Map<String, Object>> lines = new ArrayList<>();
        seats.forEach(seat -> lines.add(Map.of("seatId", seat, "attendance", "PRESENT", "attendedByName", "陈立新")));
        by.coordinator
                .request()
                .contentType("application/json")
                .header("If-Match", by.coordinator.get(meeting).getHeader("ETag"))
                .body(Map.of("seats", lines))
                .put(meeting + "/attendance")
                .then()
                .statusCode(200);
        by.convener.act(meeting, "open").then().statusCode(200);
    }

    static LocalDate today() {
        return LocalDate.ofInstant(TestClock.now(), ZoneId.of("Asia/Shanghai"));
    }

    /** A Thursday at least that many days ahead: no holiday falls on one where the stories play. */
    static String aThursday(int daysAhead) {
        return today().plusDays(daysAhead)
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY))
                .toString();
    }

    static String idOf(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
