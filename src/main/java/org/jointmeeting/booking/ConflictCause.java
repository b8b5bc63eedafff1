package org.jointmeeting.booking;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.jointmeeting.shared.text.Text;

/** Why somebody or a room can't be had: booked, absent, or busy by a calendar from outside; more than that isn't told. */
@Schema(description = "冲突原因：已被占用、请假、外部日程 · booked, absent, or busy by an outside calendar")
public enum ConflictCause {
    BOOKED(Text.of("已被占用", "is taken")),
    ABSENT(Text.of("请假", "is absent")),
    OUTSIDE(Text.of("有外部日程", "is busy by an outside calendar"));

    private final Text label;

    ConflictCause(Text label) {
        this.label = label;
    }

    public Text label() {
        return label;
    }
}
