package org.jointmeeting.agenda.session;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.meeting.Publicity;

/** How an entry shall be heard: the part that may be changed until the agenda is frozen. */
@Schema(description = "议程安排 · how an entry shall be heard")
record EntryPlan(
        @Min(1) @Max(240) @Schema(description = "用时（分钟） · minutes", examples = "20") int minutes,
        @Nullable @Size(max = 100) @Schema(description = "汇报席位 · who presents it", examples = "骆家庄社区居民委员会")
                String presenter,
        @Nullable @Size(max = 1000) @Schema(description = "会议材料 · materials", examples = "现场照片 3 张、消防检查记录 1 份")
                String materials,
        @NotNull @Schema(examples = "THREE_PARTIES") Publicity publicity) {}
