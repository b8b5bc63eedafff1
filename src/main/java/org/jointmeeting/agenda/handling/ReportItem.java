package org.jointmeeting.agenda.handling;

import java.util.Set;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Reporting done 申请销号 says what was done and proves it. */
@Schema(description = "申请销号 · report done")
public record ReportItem(
        @NotBlank @Size(max = 4000) @Schema(examples = "已拆除占道充电桩 6 组，消防车通道恢复 4 米净宽。") String result,
        @NotNull @Size(min = 1, max = 20) @Schema(description = "佐证材料编号，至少一份 · evidence, at least one")
                Set<@NotNull UUID> evidenceIds) {}
