package org.jointmeeting.agenda.request;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Granting a return names the new lead. */
@Schema(description = "同意退单并改派 · grant the return, name the new lead")
public record ReturnToSender(
        @NotBlank @Size(max = 500) @Schema(description = "决定理由 · why", examples = "属市容管理事项，改由综合执法队牵头。") String reason,
        @NotNull @Schema(description = "新的牵头部门 · the new lead") UUID newLeadAgencyId,
        @Nullable
                @Size(max = 1000)
                @Schema(
                        description = "任务内容，缺省沿用原任务 · its task; that of the former lead when left out",
                        examples = "清理占道充电设施。")
                String text,
        @Nullable @Schema(description = "新的办结期限（工作日），缺省不变 · a new due date, a working day; unchanged when left out")
                LocalDate dueOn) {}
