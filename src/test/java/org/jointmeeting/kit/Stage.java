package org.jointmeeting.kit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.jointmeeting.shared.time.TestClock;

/**
 * A community of its own for one story: a compound with its three parties, agencies, a room, and an account for each who
 * plays. Stories on different stages do not meet.
 */
public final class Stage {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final byte[] PNG = {
        (byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D, 'I', 'H', 'D', 'R'
    };

    public final String community;
    public final String compound;
    public final String venue;
    public final String fire;
    public final String enforcement;
    public final String office;
    public final Api administrator = Api.as("admin");
    public final Api coordinator;
    public final Api convener;
    public final Api fireOfficer;
    public final Api enforcementOfficer;
    public final Api owners;
    public final Api commissioner;

    private final int number = COUNT.incrementAndGet();

    public Stage() {
        community = communityNumber(number);
        fire = agency("FIRE", "消防救援站", false);
        enforcement = agency("ENFORCEMENT", "综合行政执法中队", false);
        office = agency("COORDINATION_OFFICE", "三方协调办公室", true);
        compound = administrator.create(
                "/compounds",
                Map.of(
                        "jurisdictionId",
                        community,
                        "name",
                        "求是雅苑" + number,
                        "type",
                        "COMMERCIAL",
                        "households",
                        800,
                        "parties",
                        parties()));
        venue = administrator.create(
                "/venues", Map.of("jurisdictionId", community, "name", "议事厅" + number, "capacity", 30));
        coordinator = account("coordinator", "COORDINATOR", "AGENCY", office);
        convener = account("convener", "CONVENER", "AGENCY", office);
        fireOfficer = account("fire", "AGENCY_OFFICER", "AGENCY", fire);
        enforcementOfficer = account("enforcement", "AGENCY_OFFICER", "AGENCY", enforcement);
        owners = account("owners", "PARTY_REPRESENTATIVE", "PARTY", party("OWNERS_COMMITTEE"));
        commissioner = account("commissioner", "COMMISSIONER", "COMPOUND", compound);
    }

    private static String communityNumber(int number) {
        return Api.as("admin")
                .get("/jurisdictions?level=COMMUNITY&limit=200")
                .then()
                .statusCode(200)
                .extract()
                .path("items[" + number + "].id");
    }

    private List<Map<String, Object>> parties() {
        return List.of(
                Map.of("kind", "PARTY_BRANCH", "name", "求是雅苑党支部", "missing", false),
                Map.of("kind", "OWNERS_COMMITTEE", "name", "求是雅苑业主委员会", "missing", false),
                Map.of("kind", "PROPERTY_COMPANY", "name", "安和物业服务有限公司", "missing", false));
    }

    private String agency(String department, String name, boolean standing) {
        return administrator.create(
                "/agencies",
                Map.of(
                        "jurisdictionId", community,
                        "department", department,
                        "name", name + number,
                        "standing", standing));
    }

    public String party(String kind) {
        return administrator
                .get("/compounds/" + compound)
                .then()
                .statusCode(200)
                .extract()
                .path("parties.find { it.kind == '" + kind + "' }.id");
    }

    public Api account(String name, String role, String standsForKind, String standsForId) {
        String userName = name + "-" + number;
        Map<String, Object> account = new HashMap<>(
                Map.of("userName", userName, "password", Api.PASSWORD, "role", role, "jurisdictionId", community));
        if (standsForKind != null) {
            account.put("standsForKind", standsForKind);
            account.put("standsForId", standsForId);
        }
        administrator.create("/accounts", account);
        return Api.as(userName);
    }

    // ── items ───────────────────────────────────────────────────────────────────────────────────────

    /** The address of an item that the owners' committee drafted. */
    public String drafted(String title) {
        return "/agenda-items/"
                + owners.create(
                        "/agenda-items",
                        Map.of(
                                "compoundIds", List.of(compound),
                                "category", "FIRE_LANE_CHARGING",
                                "title", title,
                                "facts", "3 幢东侧充电桩占道 1.5 米，消防车无法通行。",
                                "source", "SELF"));
    }

    public String submitted(String title) {
        String item = drafted(title);
        owners.act(item, "submit", Map.of("desiredResult", "通道恢复畅通", "alreadyTried", "物业已两次告知"))
                .then()
                .statusCode(200);
        return item;
    }

    public String accepted(String title, String urgency) {
        String item = submitted(title);
        coordinator
                .act(item, "accept", Map.of("urgency", urgency, "proposedLeadAgencyId", fire))
                .then()
                .statusCode(200);
        return item;
    }

    public String assigned(String title) {
        String item = accepted(title, "URGENT");
        coordinator
                .act(item, "assign", Map.of("assignment", assignment(), "reason", "涉及消防安全，不等例会。"))
                .then()
                .statusCode(200);
        return item;
    }

    public String inProgress(String title) {
        String item = assigned(title);
        fireOfficer.act(item, "sign", Map.of("handler", "经办一科")).then().statusCode(200);
        return item;
    }

    public String reported(String title) {
        String item = inProgress(title);
        report(item);
        return item;
    }

    public void report(String item) {
        String proof = evidence(fireOfficer, item);
        fireOfficer
                .act(item, "report", Map.of("result", "已拆除占道充电桩 6 组。", "evidenceIds", List.of(proof)))
                .then()
                .statusCode(200);
    }

    public String resolved(String title) {
        String item = reported(title);
        coordinator.act(item, "verify", verification()).then().statusCode(200);
        return item;
    }

    /** Fire leads, the coordination office verifies, nobody assists. */
    public Map<String, Object> assignment() {
        return new HashMap<>(Map.of("lead", Map.of("agencyId", fire, "text", "清理占道充电设施。"), "verifierAgencyId", office));
    }

    public Map<String, Object> verification() {
        return Map.of(
                "howChecked",
                "现场复查，通道畅通。",
                "raiserOpinion",
                Map.of("contacted", true, "solved", true, "satisfied", true));
    }

    public String evidence(Api by, String item) {
        return by.request()
                .multiPart("file", "photo.png", PNG, "image/png")
                .post(item + "/evidence")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static byte[] picture() {
        return PNG.clone();
    }

    // ── meetings ────────────────────────────────────────────────────────────────────────────────────

    /** An emergency meeting that begins in ten minutes, so that it can be opened at once. */
    public String emergencyMeeting() {
        return "/meetings/" + coordinator.create("/meetings", meeting("EMERGENCY", Duration.ofMinutes(10)));
    }

    /** A meeting in the stage's room; each one starts four hours after the one before, so that rooms never clash. */
    public Map<String, Object> meeting(String kind, Duration ahead) {
        TestClock.pass(Duration.ofHours(4));
        return new HashMap<>(Map.of(
                "jurisdictionId",
                community,
                "kind",
                kind,
                "title",
                "社区三方联席会议",
                "startsAt",
                TestClock.now().plus(ahead).toString(),
                "durationMinutes",
                60,
                "venueId",
                venue));
    }

    public void place(String item, String meeting) {
        coordinator
                .act(item, "place", Map.of("meetingId", idOf(meeting), "minutes", 20, "publicity", "THREE_PARTIES"))
                .then()
                .statusCode(200);
    }

    /** Everybody came, and the convener opens. */
    public void open(String meeting) {
        coordinator.act(meeting, "notify").then().statusCode(200);
        attend(meeting, seats(meeting));
        convener.act(meeting, "open").then().statusCode(200);
    }

    public List<String> seats(String meeting) {
        return coordinator
                .get(meeting + "/seats")
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    public void attend(String meeting, List<String> seats) {
        List<Map<String, Object>> lines = new ArrayList<>();
        seats.forEach(seat -> lines.add(Map.of("seatId", seat, "attendance", "PRESENT", "attendedByName", "陈立新")));
        coordinator
                .request()
                .contentType("application/json")
                .header("If-Match", coordinator.get(meeting).getHeader("ETag"))
                .body(Map.of("seats", lines))
                .put(meeting + "/attendance")
                .then()
                .statusCode(200);
    }

    public static String idOf(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
