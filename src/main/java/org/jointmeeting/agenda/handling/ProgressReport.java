package org.jointmeeting.agenda.handling;

import java.util.Set;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A dated word on how a task goes. */
@Schema(description = "进展反馈 · a progress report")
public record ProgressReport(
        @NotBlank @Size(max = 2000) @Schema(examples = "已约谈充电桩运营单位，限期 3 日内迁移。") String text,
        @Nullable @Size(max = 20) @Schema(description = "佐证材料编号，可不附 · evidence, if any")
                Set<@NotNull UUID> evidenceIds) {}
