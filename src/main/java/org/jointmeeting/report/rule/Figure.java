package org.jointmeeting.report.rule;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.jointmeeting.shared.text.Text;

/** A figure with its formula; the long explanation stands in the docs (figures.md). */
@Schema(
        name = "FigureKind",
        description = "统计指标：响应率、解决率、满意率、按期办结率、退单率、退回重办率、反弹率、在办超期率、应开会议召开率、走访覆盖率"
                + " · the three rates and what belongs to them")
public enum Figure {
    RESPONSE_RATE(
            Text.of("响应率", "response rate"),
            Text.of(
                    "期内提出的议题中，时限内已受理、退回补正、不予受理或并入的 ÷ 应响应的",
                    "raised in the period and received, returned, rejected or merged in time ÷ due to be responded to")),
    RESOLUTION_RATE(
            Text.of("解决率", "resolution rate"),
            Text.of(
                    "期内销号且已联系提出人的议题中，提出人认为已解决的 ÷ 已联系到的",
                    "verified in the period and solved in the raiser's opinion ÷ raiser contacted")),
    SATISFACTION_RATE(
            Text.of("满意率", "satisfaction rate"),
            Text.of(
                    "期内销号且已联系提出人的议题中，提出人表示满意的 ÷ 已联系到的",
                    "verified in the period with a satisfied raiser ÷ raiser contacted")),
    ON_TIME_RATE(
            Text.of("按期办结率", "on-time rate"),
            Text.of(
                    "期限届满日在期内的议题中，期限内申请销号且未被退回的 ÷ 应办结的",
                    "due in the period and reported done by the due date ÷ due to be done")),
    BOUNCE_RATE(
            Text.of("退单率", "bounce rate"),
            Text.of("期内交办的议题中，被退单的 ÷ 交办的", "assigned in the period and returned to sender ÷ assigned")),
    SEND_BACK_RATE(
            Text.of("退回重办率", "send-back rate"),
            Text.of("期内申请销号的议题中，核验被退回的 ÷ 已核验的", "reported in the period and sent back by the verifier ÷ verified")),
    REBOUND_RATE(
            Text.of("反弹率", "rebound rate"),
            Text.of("期内销号的议题中，销号后反弹的 ÷ 销号的", "verified in the period and rebounded since ÷ verified")),
    OVERDUE_RATE(
            Text.of("在办超期率", "overdue rate"),
            Text.of("期末在办的议题中，已超期的 ÷ 在办的", "open at the end of the period and overdue ÷ open")),
    DUTY_TO_MEET(
            Text.of("应开会议召开率", "duty to meet"),
            Text.of("期内届满的会议周期中，已召开会议的 ÷ 应召开的", "meeting periods ended in the period and held ÷ owed")),
    VISIT_COVERAGE(
            Text.of("走访覆盖率", "visit coverage"),
            Text.of("已登记的小区中，期内至少走访一次的 ÷ 应走访的", "compounds visited at least once in the period ÷ all to be visited"));

    private final Text label;
    private final Text formula;

    Figure(Text label, Text formula) {
        this.label = label;
        this.formula = formula;
    }

    public Text label() {
        return label;
    }

    public Text formula() {
        return formula;
    }

    /** Whether it counts items; others count periods of jurisdictions, or compounds. */
    public boolean isOfItems() {
        return this != DUTY_TO_MEET && this != VISIT_COVERAGE;
    }
}
