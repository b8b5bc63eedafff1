package org.jointmeeting.sample;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which sample to load. */
@Schema(description = "加载示例数据 · which sample to load")
record LoadSample(@NotNull @Schema(examples = "CITY") SampleScope scope) {}
