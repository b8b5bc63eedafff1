package org.jointmeeting.security;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.jointmeeting.kit.Stage;
import org.jointmeeting.shared.time.TestClock;

/** What is given back, extended and parked, for {@link Records}. */
final class RecordsOfRequests {

    private final Stage stage;
    private final String title;
    private final RecordsOfItems items;

    RecordsOfRequests(Stage stage, String title, RecordsOfItems items) {
        this.stage = stage;
        this.title = title;
        this.items = items;
    }

    Map<String, Supplier<Target>> recipes() {
        Map<String, Supplier<Target>> recipes = new HashMap<>();
        recipes.put("askReturnOfAgendaItem", () -> suggesting(item(stage.assigned(title))));
        recipes.put("returnAgendaItemToSender", () -> item(givenBack()).with("newLeadAgencyId", stage.enforcement));
        recipes.put("refuseReturnOfAgendaItem", () -> item(givenBack()));
        recipes.put(
                "askExtensionOfAgendaItem", () -> item(stage.inProgress(title)).with("dueOn", dayAhead()));
        for (String operation : List.of("extendAgendaItem", "refuseExtensionOfAgendaItem")) {
            recipes.put(operation, () -> item(extensionAsked()));
        }
        recipes.put("parkAgendaItem", () -> item(stage.inProgress(title)).with("reviewOn", dayAhead()));
        recipes.put("resumeAgendaItem", () -> item(parked()));
        recipes.put("askReturnOfTask", () -> items.task().with("suggestedAgencyId", stage.office));
        recipes.put("returnTask", () -> taskGivenBack().with("newAgencyId", null));
        recipes.put("refuseReturnOfTask", this::taskGivenBack);
        recipes.put("getHandlingRequest", this::request);
        return recipes;
    }

    private static Target item(String address) {
        return Target.of(Stage.idOf(address));
    }

    private Target suggesting(Target target) {
        return target.with("suggestedAgencyId", stage.enforcement);
    }

    private Map<String, Object> returning(String agency) {
        return Map.of("reason", "非本单位职责。", "basis", "职责清单第 12 项", "suggestedAgencyId", agency);
    }

    private String givenBack() {
        return askedBack(stage.assigned(title));
    }

    private String askedBack(String item) {
        stage.fireOfficer
                .act(item, "ask-return", returning(stage.enforcement))
                .then()
                .statusCode(200);
        return item;
    }

    private String extensionAsked() {
        String item = stage.inProgress(title);
        stage.fireOfficer
                .act(item, "ask-extension", Map.of("reason", "需公示 7 日。", "progress", "已拆除 4 组。", "dueOn", dayAhead()))
                .then()
                .statusCode(200);
        return item;
    }

    private String parked() {
        String item = stage.inProgress(title);
        stage.convener
                .act(item, "park", Map.of("reason", "待资金批复。", "reviewOn", dayAhead()))
                .then()
                .statusCode(200);
        return item;
    }

    private Target taskGivenBack() {
        Target task = items.task();
        stage.enforcementOfficer
                .act("/tasks/" + task.address().get("id"), "ask-return", returning(stage.office))
                .then()
                .statusCode(200);
        return task;
    }

    private Target request() {
        String item = askedBack(items.withAssist());
        return Target.of(stage.coordinator
                .get("/handling-requests?itemId=" + Stage.idOf(item))
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id"));
    }

    /** A Thursday two weeks from now. */
    private static String dayAhead() {
        return LocalDate.ofInstant(TestClock.now(), ZoneId.of("Asia/Shanghai"))
                .plusDays(14)
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY))
                .toString();
    }
}
