package org.jointmeeting.meeting;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How an invitation can be answered; an answer may be changed until the meeting opens. */
@Schema(description = "回复方式：参加、不参加、委派替会 · how an invitation can be answered")
public enum SeatAction {
    ACCEPT,
    DECLINE,
    DELEGATE
}
