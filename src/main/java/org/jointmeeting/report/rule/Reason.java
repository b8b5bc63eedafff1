package org.jointmeeting.report.rule;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.jointmeeting.shared.text.Text;

/** Why something that lies in the period counts neither for nor against. */
@Schema(description = "不计入的原因 · why it was left out")
public enum Reason {
    WITHIN_TIME(Text.of("仍在时限内", "still within time")),
    WITHDRAWN(Text.of("提出人撤回", "withdrawn by the raiser")),
    REJECTED(Text.of("不予受理", "rejected as out of scope")),
    MERGED(Text.of("已并入其他议题", "merged; answered with the surviving item")),
    SETTLED_IN_MEETING(Text.of("会上当场办结", "settled in the meeting, nothing to verify")),
    NOT_CONTACTED(Text.of("未联系到提出人", "raiser not contacted")),
    REBOUNDED(Text.of("反弹重办中，按下一次销号计", "rebounded; counts with its next verification")),
    STANDING_STILL(Text.of("期限中止（挂账、上提或待业主决定）", "the clock stands still")),
    AWAITING_VERIFICATION(Text.of("待核验", "not verified yet")),
    STILL_DUE(Text.of("周期未届满", "the period still runs")),
    BEFORE_DUTY(Text.of("早于辖区登记或起算日", "began before the jurisdiction was registered, or before duties count")),
    NEWLY_REGISTERED(Text.of("期内新登记", "registered within the period"));

    private final Text label;

    Reason(Text label) {
        this.label = label;
    }

    public Text label() {
        return label;
    }
}
