package org.jointmeeting.organisation.venues;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What of a room may be changed. */
@Schema(description = "可修改的内容 · what may be changed")
record VenueChange(
        @NotBlank @Size(max = 100) @Schema(examples = "文新街道三楼联席会议室") String name,
        @Size(max = 200) @Schema(examples = "文二西路 1 号") @Nullable String address,
        @NotNull @Min(1) @Max(2000) @Schema(description = "可容纳人数 · how many it holds", examples = "40")
                Integer capacity) {}
