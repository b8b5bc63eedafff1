package org.jointmeeting.agenda;

import java.util.Optional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.security.Permission;
import org.jointmeeting.shared.text.Text;

/** What can be done with an agenda item, and the permission it takes. An action without one is not offered yet. */
@Schema(description = "议题操作 · action on an agenda item")
public enum ItemAction {
    DRAFT(Text.of("草拟", "draft"), Permission.ITEM_RAISE),
    SUBMIT(Text.of("提出", "submit"), Permission.ITEM_RAISE),
    RETURN(Text.of("退回补正", "return"), Permission.ITEM_HANDLE),
    RESUBMIT(Text.of("补正", "resubmit"), Permission.ITEM_RAISE),
    ACCEPT(Text.of("受理", "accept"), Permission.ITEM_HANDLE),
    REJECT(Text.of("不予受理", "reject"), Permission.ITEM_HANDLE),
    MERGE(Text.of("并入", "merge"), Permission.ITEM_HANDLE),
    PLACE(Text.of("列入议程", "place"), Permission.ITEM_HANDLE),
    DEFER(Text.of("缓议", "defer"), Permission.ITEM_DECIDE),
    ASSIGN(Text.of("直接交办", "assign"), Permission.ITEM_ASSIGN),
    DECIDE(Text.of("议定交办", "decide"), Permission.ITEM_DECIDE),
    SETTLE(Text.of("当场办结", "settle"), Permission.ITEM_DECIDE),
    REFER_TO_OWNERS(Text.of("提请业主共同决定", "refer to the owners"), Permission.ITEM_DECIDE),
    RECORD_OWNERS_CONSENT(Text.of("业主决定同意", "record the owners' consent"), Permission.ITEM_HANDLE),
    RECORD_OWNERS_REFUSAL(Text.of("业主决定不同意", "record the owners' refusal"), Permission.ITEM_HANDLE),
    ESCALATE(Text.of("上提", "escalate"), Permission.ITEM_DECIDE),
    TAKE_UP(Text.of("上级受理", "take up"), Permission.ITEM_HANDLE),
    SEND_DOWN(Text.of("上级退回", "send back down"), Permission.ITEM_HANDLE),
    DELEGATE(Text.of("下沉", "delegate"), Permission.ITEM_DECIDE),
    ROLL_UP(Text.of("下级汇总", "roll up"), null),
    SIGN(Text.of("签收", "sign for"), Permission.TASK_WORK),
    ASK_RETURN(Text.of("申请退单", "ask to return to sender"), Permission.TASK_WORK),
    RETURN_TO_SENDER(Text.of("退单", "return to sender"), Permission.ITEM_HANDLE),
    REFUSE_RETURN(Text.of("不同意退单", "refuse the return"), Permission.ITEM_HANDLE),
    /** Of an assisting task; the item keeps a note of it and doesn't move. */
    ASK_ASSIST_RETURN(Text.of("协办申请退单", "ask to return an assisting task"), null),
    RETURN_ASSIST(Text.of("协办退单", "return an assisting task"), null),
    REFUSE_ASSIST_RETURN(Text.of("不同意协办退单", "refuse the return of an assisting task"), null),
    PARK(Text.of("挂账", "park"), Permission.ITEM_DECIDE),
    RESUME(Text.of("恢复", "resume"), Permission.ITEM_DECIDE),
    ASK_EXTENSION(Text.of("申请延期", "ask for an extension"), Permission.TASK_WORK),
    EXTEND(Text.of("延期", "extend"), Permission.ITEM_DECIDE),
    REFUSE_EXTENSION(Text.of("不同意延期", "refuse the extension"), Permission.ITEM_DECIDE),
    REPORT(Text.of("申请销号", "report"), Permission.TASK_WORK),
    SEND_BACK(Text.of("退回重办", "send back"), Permission.TASK_VERIFY),
    VERIFY(Text.of("销号", "verify"), Permission.TASK_VERIFY),
    REBOUND(Text.of("反弹重办", "rebound"), Permission.ITEM_REBOUND),
    WITHDRAW(Text.of("撤回", "withdraw"), Permission.ITEM_RAISE);

    private final Text label;
    private final @Nullable String permission;

    ItemAction(Text label, @Nullable String permission) {
        this.label = label;
        this.permission = permission;
    }

    public Text label() {
        return label;
    }

    /** Done by the service itself and by nobody else. */
    public boolean isOwnDoing() {
        return this == ROLL_UP;
    }

    /** The permission it takes; empty while the action stands in the table but is not offered by the API. */
    public Optional<String> permission() {
        return Optional.ofNullable(permission);
    }
}
