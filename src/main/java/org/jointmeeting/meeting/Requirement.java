package org.jointmeeting.meeting;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much a meeting needs a seat, strongest first. Only required seats count for the quorum; observers sit in 列席. */
@Schema(description = "参会要求：应到、可到、列席 · how much the meeting needs the seat")
public enum Requirement {
    REQUIRED,
    OPTIONAL,
    OBSERVER;

    public Requirement strongerOf(Requirement other) {
        return ordinal() <= other.ordinal() ? this : other;
    }
}
