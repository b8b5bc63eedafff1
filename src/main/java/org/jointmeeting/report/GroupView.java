package org.jointmeeting.report;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The figures of one jurisdiction, agency, compound or category, or of all together. */
@Schema(name = "FigureGroup", description = "一组统计指标 · the figures of one group")
record GroupView(
        @Schema(description = "辖区、部门或小区 · the jurisdiction, agency or compound") @Nullable UUID id,
        @Schema(
                        description = "区划代码路径或类别代码 · path of the jurisdiction, code of the category",
                        examples = "FIRE_LANE_CHARGING")
                @Nullable
                String code,
        @Schema(examples = "文新街道") String name,
        List<FigureView> figures,
        AgesView openItems) {}
