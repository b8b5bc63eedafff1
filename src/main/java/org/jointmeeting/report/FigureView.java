package org.jointmeeting.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.calendar.Bilingual;
import org.jointmeeting.report.rule.Figure;
import org.jointmeeting.report.rule.Reason;
import org.jointmeeting.shared.text.Language;
import org.jointmeeting.shared.text.Text;

/** One figure of one group: how many count for it, of how many, and what was left out. */
@Schema(name = "Figure", description = "统计指标 · a figure")
record FigureView(
        Figure figure,
        Bilingual label,
        Bilingual formula,
        @Schema(description = "分子 · numerator", examples = "18") int numerator,
        @Schema(description = "分母 · denominator", examples = "20") int denominator,
        @Schema(description = "比率，四位小数；分母为零时为 null · null when nothing counts", examples = "0.9") @Nullable
                BigDecimal rate,
        @Schema(description = "不计入的件数及原因 · what was left out and why") List<Exclusion> excluded) {

    private static final int PLACES = 4;

    /** How many were left out for one reason. */
    @Schema(name = "FigureExclusion", description = "不计入的件数 · how many were left out for one reason")
    record Exclusion(Reason reason, Bilingual label, int count) {}

    static FigureView of(Figure figure, int numerator, int denominator, Map<Reason, Integer> excluded) {
        return new FigureView(
                figure,
                bilingual(figure.label()),
                bilingual(figure.formula()),
                numerator,
                denominator,
                denominator == 0
                        ? null
                        : BigDecimal.valueOf(numerator)
                                .divide(BigDecimal.valueOf(denominator), PLACES, RoundingMode.HALF_UP),
                excluded.entrySet().stream()
                        .map(entry -> new Exclusion(
                                entry.getKey(), bilingual(entry.getKey().label()), entry.getValue()))
                        .toList());
    }

    private static Bilingual bilingual(Text text) {
        return new Bilingual(text.in(Language.ZH), text.in(Language.EN));
    }
}
