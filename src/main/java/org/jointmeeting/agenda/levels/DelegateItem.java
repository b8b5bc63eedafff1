package org.jointmeeting.agenda.levels;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Delegating 下沉: a child item for each jurisdiction directly below, and who verifies what they report. */
@Schema(description = "下沉 · delegate")
public record DelegateItem(
        @NotNull @Size(min = 1, max = 100) @Schema(description = "下沉给哪些直接下级 · to which directly below")
                List<@NotNull @Valid DelegatedPart> parts,
        @Nullable
                @Schema(
                        description = "本议题期限（工作日），缺省按紧急程度 · due date, a working day; by urgency when left out",
                        examples = "2026-12-18")
                LocalDate dueOn,
        @NotNull @Schema(description = "核验部门，不得为承办的下级 · who verifies, none of those below") UUID verifierAgencyId,
        @NotBlank @Size(max = 500) @Schema(examples = "涉及多个社区，由各社区分别排查整改，街道统一核验。") String reason) {

    /** The part of one jurisdiction. */
    @Schema(name = "DelegatedPart", description = "下沉给一个下级的任务 · the part of one jurisdiction")
    public record DelegatedPart(
            @NotNull @Schema(description = "直接下级辖区 · directly below") UUID jurisdictionId,
            @NotBlank @Size(max = 1000) @Schema(examples = "排查辖区内各小区占道充电设施并逐一整改。") String task,
            @Nullable
                    @Schema(
                            description = "子议题期限，不晚于本议题期限，缺省相同 · no later than the item's; the same when left out",
                            examples = "2026-12-16")
                    LocalDate dueOn) {}
}
