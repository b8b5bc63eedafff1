package org.jointmeeting.security;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

import org.jointmeeting.kit.Stage;
import org.jointmeeting.kit.VisitStage;

/** Visits of the stage's compound for {@link Records}. */
final class RecordsOfVisits {

    private final Stage stage;
    private final VisitStage visits;
    private final String mark;

    RecordsOfVisits(Stage stage, String mark) {
        this.stage = stage;
        this.visits = new VisitStage(stage);
        this.mark = mark;
    }

    Map<String, Supplier<Target>> recipes() {
        Map<String, Supplier<Target>> recipes = new HashMap<>();
        recipes.put("getHandOver", () -> Target.of(stage.compound));
        recipes.put("getVisit", () -> Target.of(planned()));
        for (String operation : new String[] {"completeVisit", "rescheduleVisit", "cancelVisit"}) {
            recipes.put(operation, () -> Target.of(planned()));
        }
        recipes.put("raiseFinding", this::finding);
        for (String operation : new String[] {"listVisitPhotos", "addVisitPhoto", "downloadVisitPhoto"}) {
            recipes.put(operation, this::photo);
        }
        return recipes;
    }

    private String planned() {
        return Stage.idOf(visits.planned("入户走访" + mark));
    }

    private Target finding() {
        String visit = visits.recorded(visits.result());
        return Target.of(Stage.idOf(visit), "findingId", visits.finding(visit));
    }

    private Target photo() {
        String visit = visits.planned("拍照走访" + mark);
        return Target.of(Stage.idOf(visit), "photoId", visits.photo(visit));
    }
}
