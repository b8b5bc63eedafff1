package org.jointmeeting.security;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.jointmeeting.kit.MediationStage;
import org.jointmeeting.kit.Stage;

/** Mediations in the stage's compound for {@link Records}: the owners' committee is party to them. */
final class RecordsOfMediation {

    private final MediationStage mediations;
    private final String mark;

    RecordsOfMediation(Stage stage, String mark) {
        this.mediations = new MediationStage(stage);
        this.mark = mark;
    }

    Map<String, Supplier<Target>> recipes() {
        Map<String, Supplier<Target>> recipes = new HashMap<>();
        recipes.put("openMediation", () -> new Target(Map.of(), Map.of("positions", mediations.positions())));
        recipes.put("getMediation", () -> Target.of(opened()));
        recipes.put("withdrawMediation", () -> Target.of(opened()));
        recipes.put(
                "updateMediation",
                () -> new Target(Map.of("id", opened()), Map.of("positions", mediations.positions())));
        recipes.put(
                "recordMediationSession",
                () -> new Target(
                        Map.of("id", opened()),
                        Map.of("presentPartyIds", List.of(mediations.committee, mediations.company))));
        recipes.put("listMediationSessions", () -> Target.of(heard()));
        recipes.put("closeMediation", () -> Target.of(heard()));
        recipes.put("raiseMediation", () -> Target.of(Stage.idOf(mediations.failed("公共收益争议" + mark))));
        return recipes;
    }

    private String opened() {
        return Stage.idOf(mediations.opened("公共收益争议" + mark));
    }

    private String heard() {
        return Stage.idOf(mediations.heard("公共收益争议" + mark));
    }
}
