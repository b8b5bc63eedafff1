package org.jointmeeting.kit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jointmeeting.shared.time.TestClock;

/** A conflict between the owners' committee and the property company of a stage, led by its commissioner. */
public final class MediationStage {

    private final Stage stage;
    public final String committee;
    public final String company;

    public MediationStage(Stage stage) {
        this.stage = stage;
        this.committee = stage.party("OWNERS_COMMITTEE");
        this.company = stage.party("PROPERTY_COMPANY");
    }

    public static Map<String, Object> position(String party, String text) {
        return Map.of("partyId", party, "position", text);
    }

    public List<Map<String, Object>> positions() {
        return new ArrayList<>(
                List.of(position(committee, "要求公示公共收益，联系人 13812345678。"), position(company, "只同意公示总额。")));
    }

    public Map<String, Object> conflict(String title) {
        return new HashMap<>(Map.of(
                "compoundId",
                stage.compound,
                "category",
                "PROPERTY_SERVICE",
                "title",
                title,
                "facts",
                "公共收益约 42 万元，双方对公示方式意见不一。",
                "positions",
                positions()));
    }

    /** The address of a mediation that nobody came to yet. */
    public String opened(String title) {
        return "/mediations/" + stage.commissioner.create("/mediations", conflict(title));
    }

    /** Held now, with both there. */
    public Map<String, Object> session() {
        return new HashMap<>(Map.of(
                "heldAt",
                TestClock.now().toString(),
                "place",
                "社区议事厅",
                "presentPartyIds",
                List.of(committee, company),
                "discussed",
                "核对了上半年收支明细。"));
    }

    public String heard(String title) {
        String mediation = opened(title);
        stage.commissioner.act(mediation, "record-session", session()).then().statusCode(200);
        return mediation;
    }

    public String closed(String title, Map<String, Object> outcome) {
        String mediation = heard(title);
        stage.commissioner.act(mediation, "close", outcome).then().statusCode(200);
        return mediation;
    }

    public String failed(String title) {
        return closed(title, Map.of("outcome", "FAILED", "reason", "双方对收支口径各执一词。"));
    }
}
