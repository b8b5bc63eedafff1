package org.jointmeeting.planning.plan;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a plan does to a meeting, against what stands. */
@Schema(
        description =
                "NEW 新排（原未定时间），UNCHANGED 不变，MOVED 改时间或场所，RESEATED 时间场所不变、已通知的人选改变，UNPLACED 未排上 · what the plan does to a meeting")
public enum PlannedChange {
    NEW,
    UNCHANGED,
    MOVED,
    RESEATED,
    UNPLACED
}
