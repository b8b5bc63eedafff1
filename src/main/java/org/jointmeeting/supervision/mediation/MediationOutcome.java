package org.jointmeeting.supervision.mediation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.jointmeeting.shared.text.Text;

/** How a mediation ended. */
@Schema(
        description =
                "调解结果：达成协议、部分达成协议、调解不成、撤回（只由“撤回”操作产生） · outcome of a mediation; WITHDRAWN comes of withdrawing only")
public enum MediationOutcome {
    AGREEMENT(Text.of("达成协议", "agreement")),
    PARTIAL(Text.of("部分达成协议", "partial agreement")),
    FAILED(Text.of("调解不成", "failed")),
    WITHDRAWN(Text.of("撤回", "withdrawn"));

    private final Text label;

    MediationOutcome(Text label) {
        this.label = label;
    }

    public Text label() {
        return label;
    }

    /** Whether anything is left that a joint meeting could decide. */
    boolean leavesSomethingOpen() {
        return this == PARTIAL || this == FAILED;
    }
}
