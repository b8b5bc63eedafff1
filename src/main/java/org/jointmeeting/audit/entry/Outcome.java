package org.jointmeeting.audit.entry;

/** Whether what was asked for happened. */
public enum Outcome {
    DONE,
    REFUSED
}
