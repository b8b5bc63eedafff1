package org.jointmeeting.agenda;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.jointmeeting.shared.text.Text;

/** Why a matter goes to the level above. */
@Schema(description = "上提原因：本级无权处理、跨辖区、资金不足、多次会议未果、紧急 · why it goes up")
public enum EscalationReason {
    NO_AUTHORITY(Text.of("本级无权处理", "no authority")),
    CROSSES_AREAS(Text.of("跨辖区", "crosses areas")),
    COST(Text.of("资金不足", "cost")),
    STUCK(Text.of("多次会议未果", "stuck")),
    EMERGENCY(Text.of("紧急", "emergency"));

    private final Text label;

    EscalationReason(Text label) {
        this.label = label;
    }

    public Text label() {
        return label;
    }
}
