package org.jointmeeting.meeting;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.jointmeeting.security.Permission;
import org.jointmeeting.shared.text.Text;

/** What can be done with a meeting, and the permission it takes. */
@Schema(description = "会议操作：通知、延期、取消、开会、散会、拟纪要、印发纪要 · what can be done with a meeting")
public enum MeetingAction {
    NOTIFY(Text.of("通知", "notify"), Permission.MEETING_PREPARE),
    POSTPONE(Text.of("延期", "postpone"), Permission.MEETING_PREPARE),
    CANCEL(Text.of("取消", "cancel"), Permission.MEETING_PREPARE),
    OPEN(Text.of("开会", "open"), Permission.MEETING_CONVENE),
    HOLD(Text.of("散会", "adjourn"), Permission.MEETING_CONVENE),
    DRAFT_MINUTES(Text.of("拟纪要", "draft the minutes"), Permission.MINUTES_WRITE),
    ISSUE_MINUTES(Text.of("印发纪要", "issue the minutes"), Permission.MINUTES_ISSUE);

    private final Text label;
    private final String permission;

    MeetingAction(Text label, String permission) {
        this.label = label;
        this.permission = permission;
    }

    public Text label() {
        return label;
    }

    public String permission() {
        return permission;
    }
}
