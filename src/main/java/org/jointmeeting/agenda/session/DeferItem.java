package org.jointmeeting.agenda.session;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Deferring 缓议 says why; the item is carried to the next meeting by itself. */
@Schema(description = "缓议 · defer")
public record DeferItem(@NotBlank @Size(max = 500) @Schema(examples = "施工方案尚未提供，下次会议再议。") String reason) {}
