package org.jointmeeting.packaged;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

/** What the walk goes over: four levels, two compounds with their parties, agencies, and an account for each who acts. */
final class WalkGround {

    static final String COORDINATOR = "walk-coordinator";
    static final String CONVENER = "walk-convener";

    /** Who acts, by user name, with the role and what is stood for. */
    private final Map<String, List<String>> cast = new LinkedHashMap<>();

    private final Map<String, Client> clients = new HashMap<>();
    private final Map<String, String> below = new HashMap<>();
    final String community;
    final List<String> compounds;
    final String fire;
    final String enforcement;
    final String office;
    private RunningApp app;
    private int compoundCount;

    private WalkGround(RunningApp app) throws IOException, InterruptedException {
        this.app = app;
        Client administrator = app.administrator();
        String city = jurisdiction(administrator, "330100000000", "杭州市", "CITY", null);
        String district = jurisdiction(administrator, "330106000000", "西湖区", "DISTRICT", city);
        String street = jurisdiction(administrator, "330106013000", "文新街道", "STREET", district);
        community = jurisdiction(administrator, "330106013001", "骆家庄社区", "COMMUNITY", street);
        fire = agency(administrator, city, "FIRE", "消防救援支队");
        enforcement = agency(administrator, city, "ENFORCEMENT", "综合行政执法局");
        office = agency(administrator, city, "COORDINATION_OFFICE", "三方协调办公室");
        compounds = List.of(compound(administrator, "求是雅苑"), compound(administrator, "文新花园"));
        cast.put(COORDINATOR, List.of("COORDINATOR", city, "AGENCY", office));
        cast.put(CONVENER, List.of("CONVENER", city, "AGENCY", office));
        cast.put("walk-fire", List.of("AGENCY_OFFICER", city, "AGENCY", fire));
        cast.put("walk-enforcement", List.of("AGENCY_OFFICER", city, "AGENCY", enforcement));
        cast.put("walk-owners", List.of("PARTY_REPRESENTATIVE", community, "PARTY", owners(administrator, 0)));
        cast.put("walk-commissioner", List.of("COMMISSIONER", community, "COMPOUND", compounds.get(1)));
        for (var one : cast.entrySet()) {
            administrator.create("/accounts", account(one.getKey(), one.getValue()), "account-" + one.getKey());
        }
    }

    static WalkGround lay(RunningApp app) throws IOException, InterruptedException {
        return new WalkGround(app);
    }

    /** After a start everybody signs in anew. */
    void moveTo(RunningApp started) {
        app = started;
        forgetTokens();
    }

    void forgetTokens() {
        clients.clear();
    }

    Client as(String name) {
        return clients.computeIfAbsent(name, any -> app.as(name, Launch.PASSWORD));
    }

    List<String> actors() {
        return List.copyOf(cast.keySet());
    }

    /** The jurisdiction below another; null below a community. */
    String below(String jurisdiction) {
        return below.get(jurisdiction);
    }

    private String jurisdiction(Client by, String code, String name, String level, String parent)
            throws IOException, InterruptedException {
        Map<String, Object> body = new HashMap<>(Map.of("code", code, "name", name, "level", level));
        if (parent != null) {
            body.put("parentId", parent);
        }
        String id = by.create("/jurisdictions", body, code);
        if (parent != null) {
            below.put(parent, id);
        }
        return id;
    }

    private static String agency(Client by, String jurisdiction, String department, String name)
            throws IOException, InterruptedException {
        return by.create(
                "/agencies",
                Map.of("jurisdictionId", jurisdiction, "department", department, "name", name, "standing", true),
                department);
    }

    private String compound(Client by, String name) throws IOException, InterruptedException {
        List<Map<String, Object>> parties = List.of(
                Map.of("kind", "PARTY_BRANCH", "name", name + "党支部", "missing", false),
                Map.of("kind", "OWNERS_COMMITTEE", "name", name + "业主委员会", "missing", false),
                Map.of("kind", "PROPERTY_COMPANY", "name", name + "物业服务有限公司", "missing", false));
        return by.create(
                "/compounds",
                Map.of(
                        "jurisdictionId",
                        community,
                        "name",
                        name,
                        "type",
                        "COMMERCIAL",
                        "households",
                        800,
                        "parties",
                        parties),
                "compound-" + (compoundCount++));
    }

    private String owners(Client by, int compound) throws IOException, InterruptedException {
        JsonNode shown = by.get("/api/v1/compounds/" + compounds.get(compound))
                .expect(200)
                .json();
        for (JsonNode party : shown.get("parties")) {
            if (party.get("kind").asText().equals("OWNERS_COMMITTEE")) {
                return party.get("id").asText();
            }
        }
        throw new IllegalStateException("no owners' committee: " + shown);
    }

    private static Map<String, Object> account(String name, List<String> what) {
        return Map.of(
                "userName", name,
                "password", Launch.PASSWORD,
                "role", what.get(0),
                "jurisdictionId", what.get(1),
                "standsForKind", what.get(2),
                "standsForId", what.get(3));
    }
}
