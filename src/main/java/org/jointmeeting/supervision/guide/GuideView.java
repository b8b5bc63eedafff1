package org.jointmeeting.supervision.guide;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.organisation.Level;
import org.jointmeeting.shared.concurrency.Versioned;
import org.jointmeeting.shared.text.Language;

/** A guide as those concerned see it. */
@Schema(name = "Guide", description = "三导记录 · a guide that was given")
public record GuideView(
        UUID id,
        GuideKind kind,
        @Schema(description = "种类名称 · the kind in Chinese", examples = "辅导") String kindLabel,
        @Nullable UUID compoundId,
        @Nullable UUID itemId,
        GivenBy givenBy,
        GivenTo givenTo,
        LocalDate givenOn,
        @Schema(description = "发现的问题 · what was found") String found,
        @Schema(description = "商定的措施 · what was agreed") String agreed,
        @Nullable LocalDate followUpOn,
        @Schema(description = "到期未记录结果 · its follow-up is past and no result recorded") boolean followUpOverdue,
        @Nullable String result,
        @Nullable LocalDate resultOn,
        @Schema(description = "当前调用者可执行的操作 · what this caller may do") List<GuideAction> availableActions,
        Instant modifiedAt,
        @Nullable Instant deletedAt,
        long version)
        implements Versioned {

    @Schema(description = "由谁作出 · who gave it, at which level")
    public record GivenBy(
            UUID jurisdictionId,
            Level level,
            @Nullable UUID agencyId,
            @Schema(examples = "文新街道三方联席会议办公室") String name) {}

    @Schema(description = "对象 · to whom")
    public record GivenTo(RecipientKind kind, UUID id, @Schema(examples = "听荷苑业主委员会") String name) {}

    static GuideView of(Guide guide, List<GuideAction> actions, LocalDate today) {
        LocalDate followUp = guide.followUpOn();
        return new GuideView(
                guide.id(),
                guide.kind(),
                guide.kind().label().in(Language.ZH),
                guide.compoundId(),
                guide.itemId(),
                new GivenBy(
                        guide.giver().jurisdictionId(),
                        guide.giver().level(),
                        guide.giver().agencyId(),
                        guide.giver().name()),
                new GivenTo(
                        guide.recipient().kind(),
                        guide.recipient().id(),
                        guide.recipient().name()),
                guide.givenOn(),
                guide.found(),
                guide.agreed(),
                followUp,
                followUp != null && followUp.isBefore(today) && !guide.isConcluded(),
                guide.result(),
                guide.resultOn(),
                actions,
                guide.modifiedAt(),
                guide.deletedAt(),
                guide.version());
    }
}
