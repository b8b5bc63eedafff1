package org.jointmeeting.security;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.jointmeeting.kit.Api;
import org.jointmeeting.kit.Stage;

/** Records of the registry for {@link Records}: fresh ones where the operation ends or deletes them. */
final class RecordsOfRegistry {

    private final Stage stage;
    private final String mark;

    RecordsOfRegistry(Stage stage, String mark) {
        this.stage = stage;
        this.mark = mark;
    }

    Map<String, Supplier<Target>> recipes() {
        Map<String, Supplier<Target>> recipes = new HashMap<>();
        for (String verb : List.of("get", "update", "delete")) {
            recipes.put(verb + "Jurisdiction", () -> Target.of(stage.community));
            recipes.put(verb + "Compound", () -> Target.of(compound()));
            recipes.put(verb + "Agency", () -> Target.of(agency()));
            recipes.put(verb + "Person", () -> Target.of(person()));
            recipes.put(verb + "Post", () -> Target.of(post()));
            recipes.put(verb + "Venue", () -> Target.of(venue()));
            recipes.put(verb + "Responsibility", () -> Target.of(first("/responsibilities")));
            recipes.put(verb + "Category", () -> Target.of(first("/categories")));
            recipes.put(verb + "Department", () -> Target.of(first("/departments")));
        }
        recipes.put("createAgency", () -> new Target(Map.of(), Map.of("name", "单位" + Api.newKey())));
        recipes.put("createCompound", () -> new Target(Map.of(), Map.of("type", "OLD")));
        recipes.put("endAgency", () -> Target.of(agency()));
        recipes.put("endPost", () -> Target.of(post()));
        recipes.put("uncoverPerson", () -> Target.of(person()));
        recipes.put("startPost", () -> Target.of(person()));
        recipes.put("listParties", () -> Target.of(stage.compound));
        recipes.put("listCommissioners", () -> Target.of(stage.compound));
        recipes.put("appointCommissioner", () -> Target.of(compound()).with("personId", person()));
        for (String operation : List.of("getParty", "updateParty", "replaceParty")) {
            recipes.put(operation, this::party);
        }
        return recipes;
    }

    private String compound() {
        return stage.administrator.create(
                "/compounds",
                Map.of(
                        "jurisdictionId",
                        stage.community,
                        "name",
                        "苑" + mark + Api.newKey(),
                        "type",
                        "OLD",
                        "households",
                        10,
                        "parties",
                        List.of(
                                Map.of("kind", "PARTY_BRANCH", "name", "党支部" + mark),
                                Map.of("kind", "OWNERS_COMMITTEE", "name", "业主委员会" + mark),
                                Map.of("kind", "PROPERTY_COMPANY", "name", "物业公司"))));
    }

    private Target party() {
        String compound = compound();
        String party = stage.administrator
                .get("/compounds/" + compound)
                .then()
                .statusCode(200)
                .extract()
                .path("parties[0].id");
        return Target.of(compound, "partyId", party);
    }

    private String agency() {
        return stage.administrator.create(
                "/agencies",
                Map.of("jurisdictionId", stage.community, "department", "FIRE", "name", "消防 " + mark + Api.newKey()));
    }

    private String venue() {
        return stage.administrator.create(
                "/venues",
                Map.of("jurisdictionId", stage.community, "name", "厅 " + mark + Api.newKey(), "capacity", 30));
    }

    private String person() {
        return stage.administrator.create(
                "/people", Map.of("jurisdictionId", stage.community, "name", "叶知秋" + mark, "phone", "13900001234"));
    }

    private String post() {
        return stage.administrator.create(
                "/people/" + person() + "/posts",
                Map.of("kind", "AGENCY", "holderId", agency(), "title", "站员" + mark, "startsOn", "2026-01-01"));
    }

    private String first(String list) {
        return Records.forAll(stage.administrator
                .get(list + "?limit=1")
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id"));
    }
}
