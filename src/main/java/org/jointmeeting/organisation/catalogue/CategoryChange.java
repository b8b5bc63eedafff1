package org.jointmeeting.organisation.catalogue;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What of a category may be changed; a retired one is chosen for nothing new. */
@Schema(description = "可修改的内容 · what may be changed")
record CategoryChange(
        @NotBlank @Size(max = 100) @Schema(examples = "文明养犬") String nameZh,
        @NotBlank @Size(max = 100) @Schema(examples = "Keeping of pets") String nameEn,
        @Schema(description = "是否属业主共同决定事项 · whether the owners alone decide", examples = "false") boolean ownersMatter,
        @Schema(description = "是否停用 · whether retired", examples = "false") boolean retired) {}
