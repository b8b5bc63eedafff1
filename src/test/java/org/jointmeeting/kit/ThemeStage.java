package org.jointmeeting.kit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** A street of its own with three compounds in one community, each with an owners' committee that raises. */
public final class ThemeStage {

    private static final AtomicInteger STAGES = new AtomicInteger(500);
    private static final byte[] PNG = Stage.picture();

    private final Api administrator = Api.as("admin");
    private final int number = STAGES.incrementAndGet();

    public final String streetCode = "330106980" + number;
    public final String street;
    public final List<String> compounds = new ArrayList<>();
    public final Api coordinator;
    public final Api communityCoordinator;

    private final List<Api> owners = new ArrayList<>();
    private final String office;
    private final String lead;
    private final Api officer;

    public ThemeStage() {
        street = jurisdiction(streetCode, "共性街道" + number, "STREET", district());
        String community = jurisdiction("330106981" + number, "共性社区" + number, "COMMUNITY", street);
        office = agency("COORDINATION_OFFICE", "三方办");
        lead = agency("MARKET_REGULATION", "市场监管所");
        for (int i = 0; i < 3; i++) {
            String compound = compound(community, i);
            compounds.add(compound);
            String committee = administrator
                    .get("/compounds/" + compound)
                    .then()
                    .extract()
                    .path("parties.find { it.kind == 'OWNERS_COMMITTEE' }.id");
            owners.add(account("owners" + i, "PARTY_REPRESENTATIVE", community, "PARTY", committee));
        }
        coordinator = account("street", "COORDINATOR", street, "AGENCY", office);
        communityCoordinator = account("community", "COORDINATOR", community, null, null);
        officer = account("officer", "AGENCY_OFFICER", street, "AGENCY", lead);
    }

    public Api owners(int compound) {
        return owners.get(compound);
    }

    public String submitted(int compound) {
        Api raiser = owners.get(compound);
        String item = "/agenda-items/"
                + raiser.create(
                        "/agenda-items",
                        Map.of(
                                "compoundIds", List.of(compounds.get(compound)),
                                "category", "LIFT_FAILURE",
                                "title", "电梯频繁停运",
                                "facts", "一个月内停运 5 次。",
                                "source", "SELF"));
        raiser.act(item, "submit", Map.of("desiredResult", "恢复正常", "alreadyTried", "已多次报修"))
                .then()
                .statusCode(200);
        return item;
    }

    public String accepted(int compound) {
        String item = submitted(compound);
        coordinator
                .act(item, "accept", Map.of("urgency", "URGENT", "proposedLeadAgencyId", lead))
                .then()
                .statusCode(200);
        return item;
    }

    public String assigned(int compound) {
        String item = accepted(compound);
        assign(item);
        return item;
    }

    private void assign(String item) {
        Map<String, Object> assignment =
                Map.of("lead", Map.of("agencyId", lead, "text", "检查电梯并更换部件。"), "verifierAgencyId", office);
        coordinator
                .act(item, "assign", Map.of("assignment", assignment, "reason", "涉及安全，不等例会。"))
                .then()
                .statusCode(200);
    }

    /** From its acceptance to its resolution, without a meeting. */
    public void resolve(String item) {
        assign(item);
        officer.act(item, "sign", Map.of("handler", "特设科")).then().statusCode(200);
        String proof = officer.request()
                .multiPart("file", "photo.png", PNG, "image/png")
                .post(item + "/evidence")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        officer.act(item, "report", Map.of("result", "同批次电梯部件已更换。", "evidenceIds", List.of(proof)))
                .then()
                .statusCode(200);
        coordinator
                .act(
                        item,
                        "verify",
                        Map.of(
                                "howChecked",
                                "现场复查。",
                                "raiserOpinion",
                                Map.of("contacted", true, "solved", true, "satisfied", true)))
                .then()
                .statusCode(200);
    }

    public Map<String, Object> takeUp() {
        return new HashMap<>(Map.of(
                "title", "街道电梯故障集中治理",
                "facts", "三个小区先后反映电梯频繁停运。",
                "desiredResult", "统一排查同批次电梯。",
                "alreadyTried", "各小区物业已分别报修。",
                "urgency", "URGENT",
                "proposedLeadAgencyId", lead));
    }

    private String compound(String community, int place) {
        return administrator.create(
                "/compounds",
                Map.of(
                        "jurisdictionId",
                        community,
                        "name",
                        "共性苑" + number + place,
                        "type",
                        "COMMERCIAL",
                        "households",
                        400,
                        "parties",
                        List.of(
                                Map.of("kind", "PARTY_BRANCH", "name", "党支部"),
                                Map.of("kind", "OWNERS_COMMITTEE", "name", "业主委员会" + place),
                                Map.of("kind", "PROPERTY_COMPANY", "name", "物业公司"))));
    }

    private String agency(String department, String name) {
        return administrator.create(
                "/agencies",
                Map.of("jurisdictionId", street, "department", department, "name", "共性街道" + number + name));
    }

    private Api account(String name, String role, String place, String standsForKind, String standsForId) {
        String userName = "theme-" + name + "-" + number + "-" + Api.newKey();
        Map<String, Object> account = new HashMap<>(
                Map.of("userName", userName, "password", Api.PASSWORD, "role", role, "jurisdictionId", place));
        if (standsForKind != null) {
            account.put("standsForKind", standsForKind);
            account.put("standsForId", standsForId);
        }
        administrator.create("/accounts", account);
        return Api.as(userName);
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
}
