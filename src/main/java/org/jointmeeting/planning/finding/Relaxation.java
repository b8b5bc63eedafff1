package org.jointmeeting.planning.finding;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What giving way might win a time. */
@Schema(description = "可放宽的条件：某席位改为可到、换用其他场所、减少容纳人数、启用晚间或双休日时段、缩短时长、延长期限 · what giving way might win a time")
enum Relaxation {
    SEAT_OPTIONAL,
    OTHER_ROOM,
    SMALLER_ROOM,
    EVENING_OR_WEEKEND,
    SHORTER,
    LONGER_HORIZON
}
