package org.jointmeeting.supervision.ladder;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** The official wording of a letter: heading, number, addressee, what is the matter, what is asked, copy, issuer, date. */
final class Wording {

    private static final String INDENT = "　　";

    /**
     * What a letter is about.
     *
     * @param daysLate working days since the due day; 0 or less while it can be in time
     */
    record Facts(
            String number,
            String issuer,
            String agency,
            @Nullable String head,
            String title,
            String itemNumber,
            LocalDate dueOn,
            int daysLate,
            @Nullable LocalDate answerBy,
            @Nullable String reason,
            LocalDate issuedOn) {}

    private Wording() {}

    static String of(Rung rung, Facts facts) {
        StringBuilder text = new StringBuilder();
        text.append(rung.heading()).append('\n').append(facts.number()).append("\n\n");
        text.append(facts.agency()).append("：\n");
        text.append(INDENT).append(matter(facts)).append(asked(rung, facts)).append('\n');
        if (facts.reason() != null) {
            text.append(INDENT).append("事由：").append(sentence(facts.reason())).append('\n');
        }
        if (facts.head() != null) {
            text.append(INDENT)
                    .append("抄送：%s负责人%s。".formatted(facts.agency(), facts.head()))
                    .append('\n');
        }
        return text.append('\n')
                .append(facts.issuer())
                .append('\n')
                .append(day(facts.issuedOn()))
                .toString();
    }

    private static String matter(Facts facts) {
        return "你单位牵头办理的“%s”（%s），办理期限为%s，%s。"
                .formatted(facts.title(), facts.itemNumber(), day(facts.dueOn()), standing(facts));
    }

    private static String standing(Facts facts) {
        if (facts.daysLate() > 0) {
            return "现已逾期%d个工作日，尚未办结".formatted(facts.daysLate());
        }
        return facts.dueOn().isBefore(facts.issuedOn()) ? "现已到期，尚未办结" : "尚未办结";
    }

    private static String asked(Rung rung, Facts facts) {
        return switch (rung) {
            case REMINDER -> "期限将至，请抓紧办理，按期申请销号；确需延期的，请在期限届满前提出申请。";
            case URGE -> "请立即办理，并于%s前答复办理进展和办结时间。".formatted(by(facts));
            case ORDER -> "现予督办。请于%s前书面答复未办结的原因、整改措施和办结时间，并抓紧办结。".formatted(by(facts));
            case NOTICE -> "现予通报。请深刻查找原因，明确责任人员，并于%s前书面报送整改情况和办结时间。".formatted(by(facts));
        };
    }

    private static String by(Facts facts) {
        return facts.answerBy() == null ? "近日" : day(facts.answerBy());
    }

    private static String day(LocalDate day) {
        return "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    private static String sentence(String text) {
        return text.endsWith("。") ? text : text + "。";
    }
}
