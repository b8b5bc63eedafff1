package org.jointmeeting.supervision.mediation;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.jspecify.annotations.Nullable;

/** How a mediation ended: what was agreed, what stays open, or why nothing came of it. */
@Embeddable
class Conclusion {

    @Enumerated(EnumType.STRING)
    private MediationOutcome outcome = MediationOutcome.WITHDRAWN;

    @Column(name = "agreement_text")
    private @Nullable String agreement;

    @Column(name = "open_points")
    private @Nullable String openPoints;

    @Column(name = "reason_text")
    private @Nullable String reason;

    @Column(name = "attempts_text")
    private @Nullable String attempts;

    @Column(name = "closed_at")
    private Instant closedAt = Instant.EPOCH;

    protected Conclusion() {}

    /** @param told checked against its outcome */
    Conclusion(CloseMediation told, Instant at) {
        this.outcome = told.outcome();
        this.agreement = told.agreement();
        this.openPoints = told.openPoints();
        this.reason = told.reason();
        this.attempts = told.attempts();
        this.closedAt = at;
    }

    static Conclusion withdrawn(String why, Instant at) {
        return new Conclusion(new CloseMediation(MediationOutcome.WITHDRAWN, null, null, why, null), at);
    }

    MediationOutcome outcome() {
        return outcome;
    }

    @Nullable
    String agreement() {
        return agreement;
    }

    @Nullable
    String openPoints() {
        return openPoints;
    }

    @Nullable
    String reason() {
        return reason;
    }

    @Nullable
    String attempts() {
        return attempts;
    }

    Instant closedAt() {
        return closedAt;
    }
}
