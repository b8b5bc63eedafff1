package org.jointmeeting.supervision.mediation;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;

/** Which texts a mediation is closed with: each outcome has its own, and none is lost in a field that doesn't count. */
final class Closing {

    private static final Text AGREEMENT = Text.of("协议内容", "what was agreed");
    private static final Text OPEN_POINTS = Text.of("未决事项", "what stays open");
    private static final Text REASON = Text.of("不成的原因", "why it failed");
    private static final Text ATTEMPTS = Text.of("已作的努力", "what was tried");

    private final CloseMediation told;
    private final boolean hasSession;

    private Closing(CloseMediation told, boolean hasSession) {
        this.told = told;
        this.hasSession = hasSession;
    }

    /** @throws Problem 400 naming the text that is missing, 422 naming the one that doesn't belong, or the outcome */
    static void requireSound(Mediation mediation, CloseMediation told) {
        new Closing(told, mediation.sessionCount() > 0).check();
    }

    private void check() {
        switch (told.outcome()) {
            case AGREEMENT -> {
                requireAgreed();
                refuse("openPoints", told.openPoints(), OPEN_POINTS);
            }
            case PARTIAL -> {
                requireAgreed();
                need("openPoints", told.openPoints(), OPEN_POINTS);
            }
            case FAILED -> requireFailed();
            case WITHDRAWN ->
                throw Problem.rule(
                        "outcome",
                        Text.of(
                                "撤回的请用“撤回”操作，并写明原因。",
                                "To withdraw a mediation, take the action “withdraw” and say why."));
        }
    }

    private void requireAgreed() {
        requireSession();
        need("agreement", told.agreement(), AGREEMENT);
        refuse("reason", told.reason(), REASON);
        refuse("attempts", told.attempts(), ATTEMPTS);
    }

    /** Nobody need say what was tried where sessions tell it. */
    private void requireFailed() {
        need("reason", told.reason(), REASON);
        refuse("agreement", told.agreement(), AGREEMENT);
        refuse("openPoints", told.openPoints(), OPEN_POINTS);
        if (!hasSession) {
            need("attempts", told.attempts(), ATTEMPTS);
        }
    }

    private void requireSession() {
        if (!hasSession) {
            throw Problem.rule(
                    "outcome",
                    Text.of(
                            "尚无调解记录，不能以“{0}”结案；请先记录至少一次调解。",
                            "Without a session it cannot end as “{0}”; record one first.",
                            told.outcome().label()));
        }
    }

    private static void need(String field, @Nullable String text, Text what) {
        if (text == null || text.isBlank()) {
            throw Problem.field(field, Text.of("请写明{0}。", "Say {0}.", what));
        }
    }

    private void refuse(String field, @Nullable String text, Text what) {
        if (text != null) {
            throw Problem.rule(
                    field,
                    Text.of(
                            "结果为“{0}”时不填写{1}。",
                            "With the outcome “{0}” it is not told {1}.",
                            told.outcome().label(),
                            what));
        }
    }
}
