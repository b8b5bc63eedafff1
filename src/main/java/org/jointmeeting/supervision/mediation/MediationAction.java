package org.jointmeeting.supervision.mediation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.jointmeeting.security.Permission;
import org.jointmeeting.shared.text.Text;

/** What can be done with a mediation, and the permission it takes: all of it is for whoever leads. */
@Schema(description = "调解操作：修改、记录调解、结案、撤回、提请联席会议 · action on a mediation")
public enum MediationAction {
    CHANGE(Text.of("修改", "change")),
    RECORD_SESSION(Text.of("记录调解", "record a session")),
    CLOSE(Text.of("结案", "close")),
    WITHDRAW(Text.of("撤回", "withdraw")),
    /** What stays open becomes a draft of an agenda item. */
    RAISE(Text.of("提请联席会议", "raise as an item"));

    private final Text label;

    MediationAction(Text label) {
        this.label = label;
    }

    public Text label() {
        return label;
    }

    public String permission() {
        return Permission.MEDIATION_LEAD;
    }
}
