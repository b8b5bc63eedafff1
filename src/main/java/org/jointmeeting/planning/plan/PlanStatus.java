package org.jointmeeting.planning.plan;

import java.util.EnumSet;
import java.util.Set;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.jointmeeting.shared.text.Text;

/** Where a plan stands. */
@Schema(description = "排期方案状态：排队、求解中、可采用、已采用、已弃用、求解失败 · status of a plan")
public enum PlanStatus {
    QUEUED(Text.of("排队", "queued")),
    SOLVING(Text.of("求解中", "being searched")),
    READY(Text.of("可采用", "ready")),
    APPLIED(Text.of("已采用", "applied")),
    DISCARDED(Text.of("已弃用", "discarded")),
    FAILED(Text.of("求解失败", "failed"));

    /** Still to be searched, or being searched. */
    static final Set<PlanStatus> UNSOLVED = EnumSet.of(QUEUED, SOLVING);

    private final Text label;

    PlanStatus(Text label) {
        this.label = label;
    }

    public Text label() {
        return label;
    }
}
