package org.jointmeeting.agenda.levels;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.jointmeeting.kit.Api;

import static org.hamcrest.Matchers.equalTo;

/** Who plays beside the offices of a {@link LevelStage}: three compounds with owners and property companies, and housing. */
final class Cast {

    private static final int COMPOUNDS = 3;

    final List<Api> owners = new ArrayList<>();

    private final LevelStage stage;
    private final List<String> compounds;
    private final List<Api> companies = new ArrayList<>();
    private final List<String> companyIds = new ArrayList<>();
    private final String housing;
    private final Api housingOfficer;

    Cast(LevelStage stage) {
        this.stage = stage;
        compounds = IntStream.range(0, COMPOUNDS)
                .mapToObj(i -> stage.compoundIn(stage.community))
                .toList();
        for (String compound : compounds) {
            String company = stage.partyOf(compound, "PROPERTY_COMPANY");
            companyIds.add(company);
            companies.add(representative("company", company));
            owners.add(representative("owners", stage.partyOf(compound, "OWNERS_COMMITTEE")));
        }
        housing = stage.agency(stage.street.id(), "HOUSING", "街道住建办");
        housingOfficer = stage.account("housing", "AGENCY_OFFICER", stage.street.id(), "AGENCY", housing);
    }

    private Api representative(String name, String party) {
        return stage.account(name + owners.size(), "PARTY_REPRESENTATIVE", stage.community.id(), "PARTY", party);
    }

    /** The address of what a compound's owners' committee raised. */
    String raise(Api by) {
        String compound = compounds.get(owners.indexOf(by));
        String item = "/agenda-items/"
                + by.create(
                        "/agenda-items",
                        Map.of(
                                "compoundIds", List.of(compound),
                                "category", "FIRE_LANE_CHARGING",
                                "title", "充电设施占用消防车通道",
                                "facts", "同一运营单位新装充电柜占道约 1.5 米。",
                                "source", "SELF",
                                "desiredResult", "迁至规划点位",
                                "alreadyTried", "物业已两次告知"));
        by.act(item, "submit").then().statusCode(200);
        return item;
    }

    String meetingOfStreet(String startsAt) {
        String venue = stage.administrator.create(
                "/venues", Map.of("jurisdictionId", stage.street.id(), "name", "街道议事厅", "capacity", 40));
        return "/meetings/"
                + stage.street
                        .coordinator()
                        .create(
                                "/meetings",
                                Map.of(
                                        "jurisdictionId",
                                        stage.street.id(),
                                        "kind",
                                        "REGULAR",
                                        "title",
                                        "街道三方联席会议",
                                        "startsAt",
                                        startsAt,
                                        "durationMinutes",
                                        90,
                                        "venueId",
                                        venue));
    }

    void everybodyComes(String meeting) {
        Api coordinator = stage.street.coordinator();
        List<String> seats = coordinator.get(meeting + "/seats").path("items.id");
        List<Map<String, Object>> lines = seats.stream()
                .map(seat -> Map.<String, Object>of("seatId", seat, "attendance", "PRESENT", "attendedByName", "陈立新"))
                .toList();
        coordinator
                .request()
                .contentType("application/json")
                .header("If-Match", coordinator.get(meeting).getHeader("ETag"))
                .body(Map.of("seats", lines))
                .put(meeting + "/attendance")
                .then()
                .statusCode(200);
    }

    /** The street's fire station leads; housing and the three property companies assist; the street's office verifies. */
    Map<String, Object> assignment() {
        List<Map<String, Object>> assists = new ArrayList<>();
        assists.add(Map.of("agencyId", housing, "text", "核定规划点位。"));
        companyIds.forEach(company -> assists.add(Map.of("partyId", company, "text", "拆除小区内充电柜并维护秩序。")));
        return new HashMap<>(Map.of(
                "lead", Map.of("agencyId", stage.street.fire(), "text", "督促运营单位迁移充电设施。"),
                "assists", assists,
                "verifierAgencyId", stage.street.office()));
    }

    void assistsSign(String item) {
        everyAssist(item, "sign", Map.of("handler", "经办人"));
    }

    void assistsComplete(String item) {
        everyAssist(item, "complete", Map.of("result", "已按要求完成。"));
    }

    private void everyAssist(String item, String action, Map<String, Object> body) {
        String tasks = "/tasks?itemId=" + item.substring(item.lastIndexOf('/') + 1);
        act(housingOfficer, tasks, action, body);
        for (int i = 0; i < companies.size(); i++) {
            act(companies.get(i), tasks + "&partyId=" + companyIds.get(i), action, body);
        }
    }

    private static void act(Api by, String tasks, String action, Map<String, Object> body) {
        String task = by.get(tasks).then().statusCode(200).extract().path("items[0].id");
        by.act("/tasks/" + task, action, body).then().statusCode(200);
    }

    void report(Api lead, String item) {
        lead.act(item, "report", Map.of("result", "充电设施已全部迁至规划点位。", "evidenceIds", List.of(evidence(lead, item))))
                .then()
                .statusCode(200)
                .body("status", equalTo("REPORTED"));
    }

    void verify(String item) {
        stage.street
                .coordinator()
                .act(
                        item,
                        "verify",
                        Map.of(
                                "howChecked",
                                "现场复查，通道畅通。",
                                "raiserOpinion",
                                Map.of("contacted", true, "solved", true, "satisfied", true)))
                .then()
                .statusCode(200)
                .body("status", equalTo("RESOLVED"));
    }

    String evidence(Api by, String item) {
        return stage.evidence(by, item);
    }

    List<String> kindsOfAnswers(Api by) {
        return by.get("/answers?limit=200").path("items.kind");
    }
}
