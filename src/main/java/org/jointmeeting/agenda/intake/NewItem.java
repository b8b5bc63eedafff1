package org.jointmeeting.agenda.intake;

import java.util.Set;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.agenda.Source;
import org.jointmeeting.shared.text.Masked;

/** A matter somebody raises.
 *
 * @param jurisdictionId where it is raised; the community of the compounds when left out
 * @param raisedInNameOf for coordinators and connected systems: the resident or body that brought it */
@Schema(description = "草拟议题 · an item to draft")
public record NewItem(
        @Nullable
                @Schema(
                        description =
                                "承办辖区，缺省为小区所在社区 · where it is raised; the community of the compounds when left out")
                UUID jurisdictionId,
        @Nullable @Size(max = 50) @Schema(description = "涉及小区 · compounds concerned") Set<@NotNull UUID> compoundIds,
        @Nullable
                @Size(max = 200)
                @Schema(description = "不涉及小区时填写区域 · the area, when no compound is concerned", examples = "文一西路骆家庄路口")
                String area,
        @NotBlank @Size(max = 60) @Schema(description = "类别代码 · category code", examples = "FIRE_LANE_CHARGING")
                String category,
        @NotBlank @Size(max = 100) @Schema(examples = "3 幢东侧充电桩占用消防车通道") String title,
        @NotBlank @Size(max = 4000) @Schema(examples = "近期，3 幢东侧新装 6 组电动自行车充电桩，充电车辆占用消防车通道约 1.5 米，消防车无法通行。")
                String facts,
        @NotNull @Schema(examples = "HOTLINE") Source source,
        @Nullable
                @Size(max = 60)
                @Schema(description = "热线工单号等 · hotline number or the like", examples = "12345-20261123-0087")
                String sourceReference,
        @Nullable @Size(max = 1000) @Schema(examples = "充电设施移至规划点位，消防车通道恢复畅通。") String desiredResult,
        @Nullable @Size(max = 1000) @Schema(examples = "物业已两次张贴告知，未能移走。") String alreadyTried,
        @Nullable @Size(max = 60) @Schema(description = "代谁提出 · in whose name", examples = "3 幢居民")
                String raisedInNameOf) {

    /** As the history keeps it: whose name it is stands masked there too. */
    NewItem withoutName() {
        return new NewItem(
                jurisdictionId,
                compoundIds,
                area,
                category,
                title,
                facts,
                source,
                sourceReference,
                desiredResult,
                alreadyTried,
                raisedInNameOf == null ? null : Masked.name(raisedInNameOf));
    }
}
