package org.jointmeeting.agenda.deadline;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.jointmeeting.shared.text.Text;

/** Why the clock of an item stands still. */
@Schema(description = "停止计时的原因：挂账、待业主共同决定、已上提 · why the clock stands still")
public enum StandStillReason {
    PARKED(Text.of("挂账", "parked")),
    AWAITING_OWNERS(Text.of("待业主共同决定", "awaiting the owners")),
    /** Also after the level above took it up: until that decides who works on it, nobody does. */
    ESCALATED(Text.of("已上提，待上级交办或退回", "escalated, until the level above assigns it or sends it back"));

    private final Text label;

    StandStillReason(Text label) {
        this.label = label;
    }

    public Text label() {
        return label;
    }
}
