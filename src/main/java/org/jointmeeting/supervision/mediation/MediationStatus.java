package org.jointmeeting.supervision.mediation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.jointmeeting.shared.text.Text;

/** Where a mediation stands. */
@Schema(description = "调解状态：待调解、调解中、已结案 · status of a mediation")
public enum MediationStatus {
    OPEN(Text.of("待调解", "open")),
    IN_MEDIATION(Text.of("调解中", "in mediation")),
    CLOSED(Text.of("已结案", "closed"));

    private final Text label;

    MediationStatus(Text label) {
        this.label = label;
    }

    public Text label() {
        return label;
    }
}
