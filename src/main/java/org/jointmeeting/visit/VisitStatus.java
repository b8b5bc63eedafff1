package org.jointmeeting.visit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.jointmeeting.shared.text.Text;

/** Where a visit stands. */
@Schema(description = "走访状态：已计划、已完成、已取消 · status of a visit")
public enum VisitStatus {
    PLANNED(Text.of("已计划", "planned")),
    DONE(Text.of("已完成", "done")),
    CANCELLED(Text.of("已取消", "cancelled"));

    private final Text label;

    VisitStatus(Text label) {
        this.label = label;
    }

    public Text label() {
        return label;
    }
}
