package org.jointmeeting.meeting;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a meeting is held. An emergency waives the notice period and owes a review afterwards. */
@Schema(description = "会议类型：例会、专题会议、紧急会议 · kind of meeting")
public enum MeetingKind {
    REGULAR,
    SPECIAL,
    EMERGENCY
}
