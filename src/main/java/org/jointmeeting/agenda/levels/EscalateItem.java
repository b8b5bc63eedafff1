package org.jointmeeting.agenda.levels;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.agenda.EscalationReason;

/** Escalating 上提 says why, what was tried, and what is asked of the level above. */
@Schema(description = "上提 · escalate")
public record EscalateItem(
        @NotNull @Schema(examples = "NO_AUTHORITY") EscalationReason reasonCode,
        @NotBlank @Size(max = 1000) @Schema(description = "已采取的措施 · what was tried", examples = "社区已两次组织协商，运营单位不在本辖区。")
                String tried,
        @NotBlank
                @Size(max = 1000)
                @Schema(description = "请求上级解决的事项 · what is asked", examples = "请街道协调运营单位主管部门，统一迁移充电设施。")
                String asked,
        @Nullable
                @Schema(
                        description =
                                "上提到哪一级，缺省为上一级；只有紧急、加急议题可越级 · the next level when left out; only an urgent item may skip one")
                UUID targetJurisdictionId) {}
