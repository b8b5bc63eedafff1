package org.jointmeeting.security;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.jointmeeting.kit.Stage;

/** Items and tasks for {@link Records}, each as far on its way as the operation needs it. */
final class RecordsOfItems {

    /** A Tuesday, however much time other stories let pass. */
    private static final String FAR_AHEAD = "2029-06-05";

    /** Every item may be delegated directly below. */
    private static final String ROUTE = "01a2148d-4000-7002-8a1e-5b0c6f2d7e02";

    private final Stage stage;
    private final String title;

    RecordsOfItems(Stage stage, String mark) {
        this.stage = stage;
        this.title = "三幢充电桩占道" + mark;
    }

    Map<String, Supplier<Target>> recipes() {
        Map<String, Supplier<Target>> recipes = new HashMap<>();
        for (String operation : List.of(
                "getAgendaItem",
                "uncoverAgendaItem",
                "getAgendaItemHistory",
                "getAgendaItemTrail",
                "listEvidence",
                "addEvidence",
                "listAnswersOfItem",
                "getAgendaItemDeadline")) {
            recipes.put(operation, () -> item(withAssist()));
        }
        for (String operation : List.of("updateAgendaItem", "submitAgendaItem", "withdrawAgendaItem")) {
            recipes.put(operation, () -> item(stage.drafted(title)));
        }
        for (String operation : List.of("returnAgendaItem", "acceptAgendaItem", "rejectAgendaItem")) {
            recipes.put(operation, () -> item(stage.submitted(title)));
        }
        recipes.put("mergeAgendaItem", () -> item(stage.submitted(title))
                .with("survivingItemId", Stage.idOf(stage.accepted(title, "ORDINARY"))));
        recipes.put("draftAgendaItem", () -> new Target(Map.of(), Map.of()).with("raisedInNameOf", null));
        recipes.put("resubmitAgendaItem", () -> item(returned()));
        recipes.put("assignAgendaItem", () -> item(stage.accepted(title, "URGENT")));
        recipes.put("downloadEvidence", this::evidence);
        putHandling(recipes);
        putLevels(recipes);
        for (String operation : List.of("getTask", "listTaskReports", "signTask", "waiveTask")) {
            recipes.put(operation, this::task);
        }
        for (String operation : List.of("reportTaskProgress", "completeTask")) {
            recipes.put(operation, () -> task().with("evidenceIds", null));
        }
        recipes.put("acknowledgeAnswer", this::answer);
        recipes.putAll(new RecordsOfRequests(stage, title, this).recipes());
        return recipes;
    }

    private void putHandling(Map<String, Supplier<Target>> recipes) {
        recipes.put("signAgendaItem", () -> item(stage.assigned(title)));
        recipes.put("reportAgendaItem", () -> proven(stage.inProgress(title)));
        recipes.put("sendBackAgendaItem", () -> item(stage.reported(title)));
        recipes.put("verifyAgendaItem", () -> item(stage.reported(title)));
        recipes.put("reboundAgendaItem", () -> proven(stage.resolved(title)));
    }

    private void putLevels(Map<String, Supplier<Target>> recipes) {
        recipes.put("escalateAgendaItem", () -> item(stage.accepted(title, "ORDINARY")));
        recipes.put("delegateAgendaItem", () -> item(stage.accepted(title, "ORDINARY")));
        for (String operation : List.of("takeUpAgendaItem", "sendDownAgendaItem")) {
            recipes.put(operation, () -> item(escalated()));
        }
        for (String operation : List.of("getRoute", "updateRoute", "deleteRoute")) {
            recipes.put(operation, () -> Target.of(Records.forAll(ROUTE)));
        }
    }

    private String escalated() {
        String item = stage.accepted(title, "ORDINARY");
        stage.convener
                .act(item, "escalate", Map.of("reasonCode", "COST", "tried", "已协商。", "asked", "请上级支持。"))
                .then()
                .statusCode(200);
        return item;
    }

    private static Target item(String address) {
        return Target.of(Stage.idOf(address));
    }

    private Target proven(String item) {
        return item(item).with("evidenceIds", List.of(stage.evidence(stage.owners, item)));
    }

    private Target evidence() {
        String item = stage.submitted(title);
        return Target.of(Stage.idOf(item), "evidenceId", stage.evidence(stage.owners, item));
    }

    private String returned() {
        String item = stage.submitted(title);
        stage.coordinator
                .act(item, "return", Map.of("missing", "请补充照片。", "completeBy", FAR_AHEAD))
                .then()
                .statusCode(200);
        return item;
    }

    /** Fire leads, enforcement assists. */
    String withAssist() {
        String item = stage.accepted(title, "URGENT");
        Map<String, Object> assignment = stage.assignment();
        assignment.put("assists", List.of(Map.of("agencyId", stage.enforcement, "text", "维持秩序。")));
        stage.coordinator
                .act(item, "assign", Map.of("assignment", assignment, "reason", "涉及消防安全，不等例会。"))
                .then()
                .statusCode(200);
        return item;
    }

    Target task() {
        return Target.of(stage.enforcementOfficer
                .get("/tasks?itemId=" + Stage.idOf(withAssist()))
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id"));
    }

    private Target answer() {
        stage.accepted(title, "ORDINARY");
        return Target.of(
                stage.owners.get("/answers").then().statusCode(200).extract().path("items[0].id"));
    }
}
