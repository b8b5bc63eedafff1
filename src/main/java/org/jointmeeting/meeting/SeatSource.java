package org.jointmeeting.meeting;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a seat is invited: it always is, the agenda needs it, or somebody added it by hand. */
@Schema(description = "席位来源：常设、议题需要、人工增加 · why a seat is invited")
public enum SeatSource {
    STANDING,
    AGENDA,
    MANUAL
}
