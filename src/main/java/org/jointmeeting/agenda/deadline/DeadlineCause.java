package org.jointmeeting.agenda.deadline;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.jointmeeting.shared.text.Text;

/** Why a due date became another. */
@Schema(description = "期限变更原因：起算、恢复计时顺延、延期、放假安排变更 · why a due date changed")
public enum DeadlineCause {
    BEGUN(Text.of("开始计时", "the clock began")),
    STOOD_STILL(Text.of("停止计时后恢复，相应顺延", "the clock went on after it had stood still")),
    EXTENDED(Text.of("批准延期", "extended")),
    CALENDAR_CHANGED(Text.of("放假安排变更，重新推算", "the calendar changed"));

    private final Text label;

    DeadlineCause(Text label) {
        this.label = label;
    }

    public Text label() {
        return label;
    }
}
