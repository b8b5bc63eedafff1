package org.jointmeeting.meeting.seat;

import java.util.UUID;

import org.jointmeeting.meeting.SeatKind;

/** What a seat stands for; a meeting has at most one seat for each. */
public record SeatReference(SeatKind kind, UUID holderId) {}
