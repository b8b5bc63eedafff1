package org.jointmeeting.agenda.deadline;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.jointmeeting.shared.text.Text;

/** Why the clock of an item stands still. */
@Schema(description = "停止计时的原因：挂账、待业主共同决定、已上提 · why the clock stands still")
public enum StandStillReason {
    PARKED(Text.of("挂账", "parked")),
    AWAITING_OWNERS(Text.of("待业主共同决定", "awaiting the owners")),
    ESCALATED(Text.of("已上提，待上级受理", "escalated, not yet taken up"));

    private final Text label;

    StandStillReason(Text label) {
        this.label = label;
    }

    public Text label() {
        return label;
    }
}
