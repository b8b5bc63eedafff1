package org.jointmeeting.booking.outside;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What of an outside calendar may be changed; its times come by importing it again. */
@Schema(description = "可修改的内容；时段请重新导入 · what may be changed; times come by importing anew")
record OutsideCalendarChange(@NotBlank @Size(max = 100) @Schema(examples = "区政府办公日历（新）") String name) {}
