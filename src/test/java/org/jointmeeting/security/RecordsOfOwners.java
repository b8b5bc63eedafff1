package org.jointmeeting.security;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

import org.jointmeeting.kit.Api;
import org.jointmeeting.kit.OwnersStage;
import org.jointmeeting.kit.Stage;

/** Owners' matters and themes for {@link Records}. */
final class RecordsOfOwners {

    private final Stage stage;
    private final OwnersStage owners;
    private final String title;

    RecordsOfOwners(Stage stage, String mark) {
        this.stage = stage;
        this.owners = new OwnersStage(stage);
        this.title = "动用维修资金更换电梯" + mark;
    }

    Map<String, Supplier<Target>> recipes() {
        Map<String, Supplier<Target>> recipes = new HashMap<>();
        recipes.put("referAgendaItemToOwners", () -> item(owners.inSession(title)));
        recipes.put("recordOwnersConsent", this::toBeRecorded);
        recipes.put("recordOwnersRefusal", this::toBeRecorded);
        recipes.put("listOwnersReferrals", () -> item(owners.awaiting(title)));
        recipes.put("reportToCommunity", this::referral);
        for (String operation : new String[] {"getOwnersMatter", "updateOwnersMatter"}) {
            recipes.put(operation, () -> Target.of(first()));
        }
        // A theme is a street's, which no role of a community's stage is shown: as good as none.
        for (String operation : new String[] {"getThemeSuggestion", "takeUpTheme", "dismissTheme"}) {
            recipes.put(operation, () -> Target.of(Records.forAll(Api.newKey())));
        }
        return recipes;
    }

    private static Target item(String address) {
        return Target.of(Stage.idOf(address));
    }

    private Target toBeRecorded() {
        String item = owners.awaiting(title);
        return item(item).with("documentId", stage.evidence(stage.coordinator, item));
    }

    private Target referral() {
        String item = owners.awaiting(title);
        return Target.of(Stage.idOf(item), "referralId", owners.referral(item));
    }

    private String first() {
        return Records.forAll(stage.administrator
                .get("/owners-matters?limit=1")
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id"));
    }
}
