package org.jointmeeting.organisation.tree;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a load of the official tree did. */
@Schema(description = "区划导入结果 · what the load did")
public record LoadedDivisions(
        @Schema(description = "新增 · added", examples = "3530") int added,
        @Schema(description = "更名 · renamed", examples = "0") int renamed,
        @Schema(description = "未变 · unchanged", examples = "0") int unchanged) {}
