package org.jointmeeting.supervision.guide;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A guide that was given, to be recorded. */
@Schema(description = "登记一次指导、辅导或督导 · record a guide")
public record NewGuide(
        @NotNull @Schema(examples = "COACHING") GuideKind kind,
        @Nullable @Schema(description = "所涉小区，与议题二选一 · the compound it is about, or else the item") UUID compoundId,
        @Nullable @Schema(description = "所涉议题，与小区二选一 · the item it is about, or else the compound") UUID itemId,
        @Nullable
                @Schema(
                        description =
                                "由哪一级辖区作出，缺省为本单位所在辖区 · the jurisdiction that gives it; that of one's agency when left out")
                UUID givenById,
        @NotNull @Valid @Schema(description = "对象 · to whom") GuideRecipient recipient,
        @Nullable @Schema(description = "日期，缺省为今天 · the day, today when left out") LocalDate givenOn,
        @NotBlank @Size(max = 4000) @Schema(description = "发现的问题 · what was found", examples = "业委会换届筹备组人员不齐，公示程序不规范。")
                String found,
        @NotBlank @Size(max = 4000) @Schema(description = "商定的措施 · what was agreed", examples = "一周内补齐筹备组成员，按规定公示 7 日。")
                String agreed,
        @Nullable @Schema(description = "回访日期 · to be looked at again on") LocalDate followUpOn) {

    /** Whom it was given to. */
    @Schema(description = "三导对象 · whom a guide is for")
    public record GuideRecipient(
            @NotNull @Schema(examples = "PARTY") RecipientKind kind,
            @NotNull @Schema(description = "三方主体、单位或辖区 · the party, agency or jurisdiction") UUID id) {}
}
