package org.jointmeeting.visit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.jointmeeting.shared.text.Text;

/** What can be done with a visit. */
@Schema(description = "走访操作：改期、完成、取消 · action on a visit")
public enum VisitAction {
    RESCHEDULE(Text.of("改期", "reschedule")),
    COMPLETE(Text.of("完成", "complete")),
    CANCEL(Text.of("取消", "cancel"));

    private final Text label;

    VisitAction(Text label) {
        this.label = label;
    }

    public Text label() {
        return label;
    }
}
