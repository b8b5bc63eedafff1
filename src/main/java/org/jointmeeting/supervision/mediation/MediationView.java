package org.jointmeeting.supervision.mediation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.organisation.PartyKind;
import org.jointmeeting.shared.concurrency.Versioned;
import org.jointmeeting.shared.text.Language;

/** A mediation as whoever leads it and those who are party to it see it. */
@Schema(name = "Mediation", description = "调解事项 · a mediation among the three parties of a compound")
public record MediationView(
        UUID id,
        UUID compoundId,
        @Schema(examples = "PROPERTY_SERVICE") String category,
        @Schema(examples = "公共收益分配和公示争议") String title,
        String facts,
        MediationStatus status,
        @Schema(description = "状态名称 · the status in Chinese", examples = "调解中") String statusLabel,
        LedBy mediator,
        @Schema(description = "当事方及其立场 · who is party to it, and each one's position") List<Side> parties,
        @Schema(description = "已调解次数 · sessions held so far", examples = "2") int sessionCount,
        @Nullable Instant lastSessionAt,
        @Schema(description = "调解结果，结案前为空 · how it ended; null before") @Nullable Result result,
        @Schema(description = "由未决事项草拟的议题 · the item that what stayed open became") @Nullable UUID itemId,
        @Schema(description = "当前调用者可执行的操作 · what this caller may do") List<MediationAction> availableActions,
        Instant createdAt,
        Instant modifiedAt,
        @Nullable Instant deletedAt,
        long version)
        implements Versioned {

    @Schema(name = "Mediator", description = "调解人 · who leads")
    public record LedBy(@Nullable UUID personId, @Schema(examples = "叶知秋") String name) {}

    @Schema(name = "MediationParty", description = "当事方 · a party to a mediation")
    public record Side(
            UUID partyId,
            PartyKind kind,
            @Schema(description = "名称，缺位的写明代行主体 · its name, with who acts for a missing one", examples = "骆家庄听荷苑业主委员会")
                    String name,
            String position) {}

    @Schema(name = "MediationResult", description = "调解结果 · how a mediation ended")
    public record Result(
            MediationOutcome outcome,
            @Schema(description = "结果名称 · the outcome in Chinese", examples = "达成协议") String outcomeLabel,
            @Nullable String agreement,
            @Nullable String openPoints,
            @Schema(description = "不成或撤回的原因 · why it failed or was withdrawn") @Nullable String reason,
            @Nullable String attempts,
            Instant closedAt) {}

    /** @param shown how a text is shown to this caller */
    static MediationView of(
            Mediation mediation,
            List<MediationParty> parties,
            UnaryOperator<String> shown,
            List<MediationAction> actions) {
        Mediation.Conflict conflict = mediation.conflict();
        return new MediationView(
                mediation.id(),
                mediation.compoundId(),
                conflict.category(),
                shown.apply(conflict.title()),
                shown.apply(conflict.facts()),
                mediation.status(),
                mediation.status().label().in(Language.ZH),
                new LedBy(mediation.mediator().personId(), mediation.mediator().name()),
                parties.stream().map(party -> side(party, shown)).toList(),
                mediation.sessionCount(),
                mediation.lastSessionAt(),
                result(mediation.conclusion(), shown),
                mediation.itemId(),
                actions,
                mediation.createdAt(),
                mediation.modifiedAt(),
                mediation.deletedAt(),
                mediation.version());
    }

    private static Side side(MediationParty party, UnaryOperator<String> shown) {
        return new Side(party.partyId(), party.kind(), party.name(), shown.apply(party.position()));
    }

    private static @Nullable Result result(@Nullable Conclusion conclusion, UnaryOperator<String> shown) {
        return conclusion == null
                ? null
                : new Result(
                        conclusion.outcome(),
                        conclusion.outcome().label().in(Language.ZH),
                        shownIn(conclusion.agreement(), shown),
                        shownIn(conclusion.openPoints(), shown),
                        shownIn(conclusion.reason(), shown),
                        shownIn(conclusion.attempts(), shown),
                        conclusion.closedAt());
    }

    static @Nullable String shownIn(@Nullable String text, UnaryOperator<String> shown) {
        return text == null ? null : shown.apply(text);
    }
}
