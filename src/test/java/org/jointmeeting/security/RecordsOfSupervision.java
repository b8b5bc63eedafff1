package org.jointmeeting.security;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.jointmeeting.kit.Api;
import org.jointmeeting.kit.Stage;

/** Supervision letters and guides for {@link Records}: fire leads and is written to, and was guided. */
final class RecordsOfSupervision {

    private final Stage stage;
    private final Api supervisor;
    private final String mark;

    RecordsOfSupervision(Stage stage, Api supervisor, String mark) {
        this.stage = stage;
        this.supervisor = supervisor;
        this.mark = mark;
    }

    Map<String, Supplier<Target>> recipes() {
        Map<String, Supplier<Target>> recipes = new HashMap<>();
        for (String operation : List.of(
                "getSupervisionLetter",
                "acknowledgeSupervisionLetter",
                "answerSupervisionLetter",
                "liftSupervisionLetter",
                "stepUpSupervisionLetter")) {
            recipes.put(operation, () -> Target.of(letter()));
        }
        recipes.put("raiseSupervisionLetter", () -> new Target(Map.of(), Map.of("itemId", itemAtWork())));
        recipes.put(
                "giveGuide",
                () -> new Target(
                        Map.of(),
                        Map.of(
                                "compoundId",
                                stage.compound,
                                "recipient",
                                Map.of("kind", "PARTY", "id", stage.party("OWNERS_COMMITTEE")))));
        recipes.put("getGuide", () -> Target.of(guide()));
        recipes.put("recordGuideResult", () -> Target.of(guide()));
        return recipes;
    }

    private String itemAtWork() {
        return Stage.idOf(stage.inProgress("楼道堆物" + mark));
    }

    private String letter() {
        return supervisor.create(
                "/supervision-letters", Map.of("itemId", itemAtWork(), "rung", "URGE", "reason", "群众多次反映。" + mark));
    }

    private String guide() {
        return stage.coordinator.create(
                "/guides",
                Map.of(
                        "kind",
                        "COACHING",
                        "compoundId",
                        stage.compound,
                        "recipient",
                        Map.of("kind", "AGENCY", "id", stage.fire),
                        "found",
                        "通道标线不清" + mark,
                        "agreed",
                        "一周内重新施划"));
    }
}
