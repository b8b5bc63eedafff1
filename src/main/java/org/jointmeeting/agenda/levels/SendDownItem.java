package org.jointmeeting.agenda.levels;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Sending back down 上级退回 says why it is not taken up, and gives the guidance to go on with. */
@Schema(description = "上级退回 · send back down")
public record SendDownItem(
        @NotBlank @Size(max = 500) @Schema(examples = "所请事项属社区职权范围，可由社区会议议定。") String reason,
        @NotBlank
                @Size(max = 2000)
                @Schema(
                        description = "指导意见，形成指导记录 · becomes a guidance record",
                        examples = "请社区约请消防救援站到会，明确迁移点位和期限后直接交办。")
                String guidance) {}
