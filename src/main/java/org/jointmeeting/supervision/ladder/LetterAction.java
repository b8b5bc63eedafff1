package org.jointmeeting.supervision.ladder;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.jointmeeting.security.Permission;
import org.jointmeeting.shared.text.Text;

/** What can be done with a supervision letter, and the permission it takes. */
@Schema(description = "督办文书操作：签收、答复、销、升级 · action on a supervision letter")
public enum LetterAction {
    ACKNOWLEDGE(Text.of("签收", "acknowledge"), Permission.SUPERVISION_ANSWER),
    ANSWER(Text.of("答复", "answer"), Permission.SUPERVISION_ANSWER),
    LIFT(Text.of("销", "lift"), Permission.SUPERVISION_RAISE),
    STEP_UP(Text.of("升级", "step up"), Permission.SUPERVISION_RAISE);

    private final Text label;
    private final String permission;

    LetterAction(Text label, String permission) {
        this.label = label;
        this.permission = permission;
    }

    public Text label() {
        return label;
    }

    public String permission() {
        return permission;
    }

    /** Whether it is the addressee's; the others are the supervisor's. */
    boolean isOfAgency() {
        return permission.equals(Permission.SUPERVISION_ANSWER);
    }
}
