package org.jointmeeting.agenda.session;

import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.meeting.Publicity;

/** Placing 列入议程 an item on a meeting of the same jurisdiction, before its agenda is frozen. */
@Schema(description = "列入议程 · place on the agenda")
public record PlaceItem(
        @NotNull @Schema(description = "同一辖区、尚未通知的会议 · a meeting of the same jurisdiction, not notified yet")
                UUID meetingId,
        @Min(1) @Max(240) @Schema(description = "用时（分钟） · minutes", examples = "20") int minutes,
        @Nullable @Size(max = 100) @Schema(examples = "骆家庄社区居民委员会") String presenter,
        @Nullable @Size(max = 1000) @Schema(examples = "现场照片 3 张、消防检查记录 1 份") String materials,
        @NotNull @Schema(examples = "THREE_PARTIES") Publicity publicity) {

    EntryPlan plan() {
        return new EntryPlan(minutes, presenter, materials, publicity);
    }
}
