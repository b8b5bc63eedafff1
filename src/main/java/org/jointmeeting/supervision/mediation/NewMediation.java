package org.jointmeeting.supervision.mediation;

import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A conflict to mediate. */
@Schema(description = "登记调解事项 · a conflict to mediate")
public record NewMediation(
        @NotNull @Schema(description = "小区 · the compound") UUID compoundId,
        @NotBlank @Size(max = 60) @Schema(description = "类别代码 · category code", examples = "PROPERTY_SERVICE")
                String category,
        @NotBlank @Size(max = 100) @Schema(description = "事由 · what it is about", examples = "公共收益分配和公示争议")
                String title,
        @NotBlank
                @Size(max = 2000)
                @Schema(
                        description = "事实经过 · the facts",
                        examples = "2026 年上半年小区地面停车和电梯广告收入约 42 万元，业委会与物业对分配比例和公示方式意见不一。")
                String facts,
        @Nullable
                @Schema(
                        description =
                                "调解人，须为登记人员；缺省为登记的小区专员或单位 · who leads, of the registry; the commissioner or office that opens it when left out")
                UUID mediatorId,
        @NotNull @Size(max = 6) @Schema(description = "当事方，至少两方 · the parties to it, two at least")
                List<@NotNull @Valid MediationPosition> positions) {

    Mediation.Conflict conflict() {
        return new Mediation.Conflict(category, title, facts);
    }
}
