package org.jointmeeting.audit.entry;

/** What an entry tells of. */
public enum AuditAction {
    CREATED(Outcome.DONE),
    CHANGED(Outcome.DONE),
    /** Buried under a tombstone, or taken out altogether. */
    DELETED(Outcome.DONE),
    /** Masked personal data was shown. */
    UNCOVERED(Outcome.DONE),
    SIGN_IN_FAILED(Outcome.REFUSED),
    CALL_REFUSED(Outcome.REFUSED),
    /** Old entries were taken out after the time they must be kept. */
    PURGED(Outcome.DONE),
    /** The end of the chain did not carry this service's signature when the next entries were to be sealed. */
    HEAD_DISTRUSTED(Outcome.REFUSED);

    private final Outcome outcome;

    AuditAction(Outcome outcome) {
        this.outcome = outcome;
    }

    public Outcome outcome() {
        return outcome;
    }
}
