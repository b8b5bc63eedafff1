package org.jointmeeting.planning.plan;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.jointmeeting.shared.text.Text;

/** What can be done with a plan; the first three are the service's own. */
@Schema(description = "排期方案操作：停止求解、继续优化、调整、采用、弃用 · action on a plan")
public enum PlanAction {
    START(Text.of("开始求解", "start")),
    FINISH(Text.of("完成求解", "finish")),
    FAIL(Text.of("求解失败", "fail")),
    STOP(Text.of("停止求解", "stop")),
    SEARCH_ON(Text.of("继续优化", "search on")),
    ADJUST(Text.of("人工调整", "adjust by hand")),
    APPLY(Text.of("采用", "apply")),
    DISCARD(Text.of("弃用", "discard"));

    private final Text label;

    PlanAction(Text label) {
        this.label = label;
    }

    public Text label() {
        return label;
    }

    /** Whether somebody may ask for it. */
    public boolean isOffered() {
        return compareTo(FAIL) > 0;
    }
}
