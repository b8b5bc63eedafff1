package org.jointmeeting.agenda.owners;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.agenda.Insight;
import org.jointmeeting.shared.concurrency.Versioned;
import org.jointmeeting.shared.text.Masked;

/** A referral to the owners as callers see it. */
@Schema(name = "OwnersReferral", description = "提请业主共同决定 · a referral to the owners")
public record OwnersReferralView(
        UUID id,
        UUID itemId,
        @Schema(description = "事项类别编码 · kind of owners' matter", examples = "MAINTENANCE_FUND_USE") String matter,
        @Schema(description = "会议建议 · what the meeting recommends") String recommendation,
        LocalDate referredOn,
        @Schema(description = "表决截止日 · by when they vote") LocalDate voteBy,
        Organiser organiser,
        @Schema(examples = "骆家庄听荷苑业主委员会") String organiserName,
        @Nullable @Schema(description = "业主决定，登记前为空 · null until it is recorded") OwnersDecision decision,
        @Nullable VoteResult vote,
        @Schema(description = "业主委员会向社区报告的情况 · the reports to the community") List<ReportDuty> reports,
        Instant createdAt,
        Instant modifiedAt,
        @Nullable Instant deletedAt,
        long version)
        implements Versioned {

    static OwnersReferralView of(OwnersReferral referral, LocalDate today, Insight insight) {
        String recommendation = referral.recommendation();
        return new OwnersReferralView(
                referral.id(),
                referral.itemId(),
                referral.matterCode(),
                insight == Insight.WHOLE ? recommendation : Masked.numbers(recommendation),
                referral.referredOn(),
                referral.voteBy(),
                referral.organiser(),
                referral.organiserName(),
                referral.decision(),
                referral.result(),
                referral.duties(today),
                referral.createdAt(),
                referral.modifiedAt(),
                referral.deletedAt(),
                referral.version());
    }
}
