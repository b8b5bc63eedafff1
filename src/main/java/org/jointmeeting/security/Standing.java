package org.jointmeeting.security;

/** Whom an account acts for, beside its role: an agency, a party of a compound, or a compound as its commissioner. */
public enum Standing {
    AGENCY,
    PARTY,
    COMPOUND
}
