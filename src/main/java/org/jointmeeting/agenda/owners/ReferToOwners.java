package org.jointmeeting.agenda.owners;

import java.time.LocalDate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.agenda.session.Decision;

/** Referring to the owners 提请业主共同决定, from a meeting. */
@Schema(description = "提请业主共同决定 · refer to the owners")
public record ReferToOwners(
        @NotNull @Valid @Schema(description = "会议建议及表决情况 · what the meeting recommends") Decision recommendation,
        @NotBlank
                @Size(max = 40)
                @Schema(
                        description = "事项类别编码，见 /owners-matters · kind of owners' matter",
                        examples = "MAINTENANCE_FUND_USE")
                String matter,
        @NotNull
                @Schema(
                        description = "业主表决截止日，将来的工作日 · by when the owners vote, a working day to come",
                        examples = "2026-12-15")
                LocalDate voteBy,
        @NotNull @Schema(examples = "OWNERS_COMMITTEE") Organiser organiser,
        @Nullable
                @Size(max = 500)
                @Schema(
                        description = "三方未到齐仍提请的理由 · why it is referred although a party is missing",
                        examples = "物业公司已书面表示无异议。")
                String presenceWaiverReason) {}
