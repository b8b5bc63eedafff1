package org.jointmeeting.meeting;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.jointmeeting.shared.text.Text;

/** Where a meeting stands; which action leads where is {@link MeetingLifecycle}'s to say. */
@Schema(description = "会议状态：拟定、已通知、会中、已召开、纪要已拟、纪要已印发、延期、取消 · where a meeting stands")
public enum MeetingStatus {
    DRAFT(Text.of("拟定", "draft")),
    NOTIFIED(Text.of("已通知", "notified")),
    IN_SESSION(Text.of("会中", "in session")),
    HELD(Text.of("已召开", "held")),
    MINUTES_DRAFTED(Text.of("纪要已拟", "minutes drafted")),
    MINUTES_ISSUED(Text.of("纪要已印发", "minutes issued")),
    POSTPONED(Text.of("延期", "postponed")),
    CANCELLED(Text.of("取消", "cancelled"));

    private final Text label;

    MeetingStatus(Text label) {
        this.label = label;
    }

    public Text label() {
        return label;
    }
}
