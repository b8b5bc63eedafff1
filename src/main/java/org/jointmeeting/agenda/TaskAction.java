package org.jointmeeting.agenda;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.jointmeeting.shared.text.Text;

/** What can be done with an assisting task; the lead's task follows the item's own actions. */
@Schema(description = "任务操作：签收、反馈进展、完成、免办、退单 · action on a task")
public enum TaskAction {
    SIGN(Text.of("签收", "sign for")),
    PROGRESS(Text.of("反馈进展", "report progress")),
    COMPLETE(Text.of("完成", "complete")),
    WAIVE(Text.of("免办", "waive")),
    ASK_RETURN(Text.of("申请退单", "ask to return to sender")),
    RETURN(Text.of("退单", "return to sender")),
    REFUSE_RETURN(Text.of("不同意退单", "refuse the return")),
    /** Follows the item: its report was sent back, or the matter came back. Nobody calls it by itself. */
    REOPEN(Text.of("重办", "reopen"));

    private final Text label;

    TaskAction(Text label) {
        this.label = label;
    }

    /** Whether agencies and coordinators may call it. */
    public boolean isOffered() {
        return this != REOPEN;
    }

    public Text label() {
        return label;
    }
}
