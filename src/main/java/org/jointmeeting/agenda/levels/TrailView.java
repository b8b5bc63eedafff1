package org.jointmeeting.agenda.levels;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.agenda.ItemAction;
import org.jointmeeting.agenda.ItemStatus;
import org.jointmeeting.organisation.Level;

/** The whole path of an item across levels, ready to be drawn. */
@Schema(name = "Trail", description = "流转轨迹 · the whole path across levels")
public record TrailView(
        UUID itemId,
        @Nullable String number,
        ItemStatus status,
        @Nullable UUID parentId,
        @Schema(description = "依次停留的层级 · the stays at levels, in order") List<Stay> stays,
        @Schema(description = "每一步 · every step, in order") List<Move> steps,
        @Schema(description = "下沉的子议题 · what it was handed down in") List<Child> children) {

    @Schema(name = "TrailPlace", description = "辖区 · where")
    public record Place(UUID jurisdictionId, @Schema(examples = "骆家庄社区") String name, Level level) {}

    @Schema(name = "TrailStay", description = "在一个层级的停留 · a stay at one level")
    public record Stay(
            Place place,
            Instant since,
            @Schema(description = "仍在此处时为空 · empty while it is still there") @Nullable Instant until,
            @Schema(description = "停留时长（分钟） · minutes it stayed", examples = "4320") long minutes) {}

    @Schema(name = "TrailStep", description = "一步 · one step")
    public record Move(
            int ordinal,
            Place place,
            ItemAction action,
            @Schema(examples = "上提") String labelZh,
            @Schema(examples = "escalate") String labelEn,
            ItemStatus fromStatus,
            ItemStatus toStatus,
            @Schema(description = "经办账号；非经办方仅见本人 · who did it; who is not at work on it sees only itself") @Nullable
                    String by,
            Instant at,
            @Schema(description = "此后停留时长（分钟） · minutes until the next step, or until now", examples = "95")
                    long minutes) {}

    @Schema(name = "TrailChild", description = "子议题 · a child")
    public record Child(
            UUID itemId,
            @Nullable String number,
            Place place,
            ItemStatus status,
            @Schema(examples = "办理中") String statusLabel,
            @Nullable LocalDate dueOn,
            @Nullable String task,
            @Nullable String result) {}
}
