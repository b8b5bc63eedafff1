package org.jointmeeting.agenda;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.jointmeeting.shared.text.Text;

/** Where a department task stands. */
@Schema(description = "任务状态：待签收、已签收、已完成、已退单、已免办 · status of a task")
public enum TaskStatus {
    OFFERED(Text.of("待签收", "offered")),
    SIGNED(Text.of("已签收", "signed")),
    DONE(Text.of("已完成", "done")),
    RETURNED(Text.of("已退单", "returned")),
    WAIVED(Text.of("已免办", "waived"));

    private final Text label;

    TaskStatus(Text label) {
        this.label = label;
    }

    public Text label() {
        return label;
    }
}
