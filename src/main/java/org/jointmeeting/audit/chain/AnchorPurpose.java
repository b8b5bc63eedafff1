package org.jointmeeting.audit.chain;

/** Why an end of the chain was signed and kept. */
public enum AnchorPurpose {
    DAILY,
    REQUESTED,
    /** Everything up to here was purged: the chain that is kept begins after it. */
    PURGE
}
