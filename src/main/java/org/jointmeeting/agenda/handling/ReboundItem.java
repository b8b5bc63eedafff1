package org.jointmeeting.agenda.handling;

import java.util.Set;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A rebound 反弹重办 says what came back and proves it. */
@Schema(description = "反弹重办 · rebound")
public record ReboundItem(
        @NotBlank @Size(max = 1000) @Schema(examples = "充电桩重新安装，通道再次被占。") String whatCameBack,
        @NotNull @Size(min = 1, max = 20) @Schema(description = "佐证材料编号，至少一份 · evidence, at least one")
                Set<@NotNull UUID> evidenceIds) {}
