package org.jointmeeting.planning.finding;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What giving way might win a time. */
@Schema(
        description =
                "可放宽的条件：某席位改为可到、换用其他场所、减少容纳人数、另请召集人、启用晚间或双休日时段、缩短时长、改为紧急会议以免通知期限、延长期限 · what giving way might win a time")
enum Relaxation {
    SEAT_OPTIONAL,
    OTHER_ROOM,
    SMALLER_ROOM,
    OTHER_CONVENER,
    EVENING_OR_WEEKEND,
    SHORTER,
    SHORTER_NOTICE,
    LONGER_HORIZON
}
