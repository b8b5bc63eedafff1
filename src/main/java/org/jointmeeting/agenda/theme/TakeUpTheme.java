package org.jointmeeting.agenda.theme;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.calendar.Urgency;

/** Making one street-level item of a theme.
 *
 * @param proposedLeadAgencyId null takes the lead of the responsibility catalogue */
@Schema(description = "共性问题立项 · one street-level item of a theme")
public record TakeUpTheme(
        @NotBlank @Size(max = 100) @Schema(examples = "街道电梯故障集中治理") String title,
        @NotBlank @Size(max = 4000) @Schema(examples = "三个小区两个月内先后反映电梯频繁停运，均为同一批次设备。") String facts,
        @NotBlank @Size(max = 1000) @Schema(examples = "统一排查同批次电梯，分批更换部件。") String desiredResult,
        @NotBlank @Size(max = 1000) @Schema(examples = "各小区物业已分别报修，故障反复。") String alreadyTried,
        @NotNull @Schema(examples = "ORDINARY") Urgency urgency,
        @Nullable @Schema(description = "建议牵头部门，缺省按职责清单 · the responsibility catalogue decides when left out")
                UUID proposedLeadAgencyId) {}
