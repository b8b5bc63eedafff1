package org.jointmeeting.meeting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import org.jointmeeting.kit.Api;
import org.jointmeeting.kit.Cast;

/** A street of its own for one story: a community and compound in it, a standing agency with its head, a room, accounts. */
public final class MeetingStage {

    private static final AtomicInteger STAGES = new AtomicInteger(100);

    private final Api administrator = Api.as(Cast.ADMINISTRATOR);
    private final int number = STAGES.incrementAndGet();

    public final String street;
    public final String community;
    public final String room;
    public final String fireStation;
    public final String chief;
    public final String compound;
    public final Api convener;
    public final Api coordinator;
    public final Api officer;

    public MeetingStage() {
        street = jurisdiction("330106990" + number, "故事街道" + number, "STREET", district());
        community = jurisdiction("330106991" + number, "故事社区" + number, "COMMUNITY", street);
        room = room("三楼联席会议室", 12);
        fireStation = agency("FIRE", "消防救援站");
        chief = person("陈立新");
        post(chief, "AGENCY", fireStation, "站长");
        compound = administrator.create("/compounds", compoundWithoutOwnersCommittee());
        convener = account("convener", "CONVENER", null, null);
        coordinator = account("coordinator", "COORDINATOR", null, null);
        officer = account("officer", "AGENCY_OFFICER", "AGENCY", fireStation);
    }

    /** A draft of 90 minutes in the stage's room. */
    public String draft(String startsAt) {
        return coordinator.create("/meetings", meeting(startsAt));
    }

    /** A draft that needs no notice period. */
    public String emergency(String startsAt) {
        Map<String, Object> meeting = meeting(startsAt);
        meeting.put("kind", "EMERGENCY");
        return coordinator.create("/meetings", meeting);
    }

    public Map<String, Object> meeting(String startsAt) {
        Map<String, Object> meeting = new HashMap<>();
        meeting.put("jurisdictionId", street);
        meeting.put("kind", "REGULAR");
        meeting.put("title", "故事街道三方联席会议");
        meeting.put("startsAt", startsAt);
        meeting.put("durationMinutes", 90);
        meeting.put("venueId", room);
        return meeting;
    }

    public String notified(String startsAt) {
        String meeting = draft(startsAt);
        coordinator.act("/meetings/" + meeting, "notify").then().statusCode(200);
        return meeting;
    }

    public List<String> parties() {
        return administrator.get("/compounds/" + compound).then().extract().path("parties.id");
    }

    public String room(String name, int capacity) {
        return administrator.create("/venues", Map.of("jurisdictionId", street, "name", name, "capacity", capacity));
    }

    public String agency(String department, String name) {
        return administrator.create(
                "/agencies",
                Map.of(
                        "jurisdictionId",
                        street,
                        "department",
                        department,
                        "name",
                        "故事街道" + number + name,
                        "standing",
                        true));
    }

    public String person(String name) {
        return administrator.create("/people", Map.of("jurisdictionId", street, "name", name));
    }

    public void post(String person, String kind, String holder, String title) {
        administrator.create(
                "/people/" + person + "/posts",
                Map.of("kind", kind, "holderId", holder, "title", title, "head", true, "startsOn", "2026-01-01"));
    }

    /** The head's post at the fire station passes to somebody else, perhaps after some days without anybody. */
    public String succeedTheChief(String lastDay, String firstDay) {
        String post = administrator
                .get("/posts?holderId=" + fireStation + "&personId=" + chief)
                .then()
                .extract()
                .path("items[0].id");
        administrator
                .act("/posts/" + post, "end", Map.of("endsOn", lastDay))
                .then()
                .statusCode(200);
        String successor = person("顾明远");
        administrator.create(
                "/people/" + successor + "/posts",
                Map.of("kind", "AGENCY", "holderId", fireStation, "title", "站长", "head", true, "startsOn", firstDay));
        return successor;
    }

    public Api account(String name, String role, String standsForKind, String standsForId) {
        String userName =
                name + "-" + number + "-" + UUID.randomUUID().toString().substring(0, 8);
        Map<String, Object> account = new HashMap<>();
        account.put("userName", userName);
        account.put("password", Api.PASSWORD);
        account.put("role", role);
        account.put("jurisdictionId", street);
        account.put("standsForKind", standsForKind);
        account.put("standsForId", standsForId);
        administrator.create("/accounts", account);
        return Api.as(userName);
    }

    public String seatOf(String meeting, String holder) {
        return coordinator
                .get("/meetings/" + meeting + "/seats")
                .then()
                .extract()
                .path("items.find { it.holderId == '" + holder + "' }.id");
    }

    private String jurisdiction(String code, String name, String level, String parent) {
        return administrator.create(
                "/jurisdictions", Map.of("code", code, "name", name, "level", level, "parentId", parent));
    }

    private String district() {
        administrator.act("/jurisdictions", "load-divisions").then().statusCode(200);
        return administrator
                .get("/jurisdictions?level=DISTRICT&name=西湖区")
                .then()
                .extract()
                .path("items[0].id");
    }

    private Map<String, Object> compoundWithoutOwnersCommittee() {
        return Map.of(
                "jurisdictionId",
                community,
                "name",
                "骆家庄西苑",
                "type",
                "RESETTLEMENT",
                "households",
                1280,
                "parties",
                List.of(
                        Map.of("kind", "PARTY_BRANCH", "name", "骆家庄西苑党支部"),
                        Map.of("kind", "PROPERTY_COMPANY", "name", "西苑物业服务有限公司"),
                        Map.of(
                                "kind",
                                "OWNERS_COMMITTEE",
                                "missing",
                                true,
                                "standIn",
                                Map.of("kind", "COMMUNITY", "name", "骆家庄社区居民委员会"))));
    }
}
