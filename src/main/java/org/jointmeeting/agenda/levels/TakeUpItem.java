package org.jointmeeting.agenda.levels;

import java.util.UUID;

import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.calendar.Urgency;

/** Taking up 上级受理: same item, same number, new holder. */
@Schema(description = "上级受理 · take up")
public record TakeUpItem(
        @Nullable @Schema(description = "紧急程度，缺省不变 · as it was when left out", examples = "URGENT") Urgency urgency,
        @Nullable @Schema(description = "建议牵头部门，缺省按本级职责清单 · the catalogue of this level decides when left out")
                UUID proposedLeadAgencyId,
        @Nullable @Size(max = 500) @Schema(examples = "列入街道本月例会研究。") String remark) {}
