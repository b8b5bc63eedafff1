package org.jointmeeting.agenda;

import java.time.Instant;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonRawValue;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.jointmeeting.shared.text.Language;

/** One line of an item's history. */
@Schema(name = "ItemEvent", description = "办理记录 · one line of the history")
public record ItemEventView(
        int ordinal,
        Instant at,
        ItemAction action,
        @Schema(description = "操作名称 · the action in Chinese", examples = "受理") String label,
        ItemStatus fromStatus,
        ItemStatus toStatus,
        @Schema(description = "经办账号 · who did it", examples = "wenxin-coordinator") String by,
        @Schema(description = "当时所在辖区 · the jurisdiction that held it then") UUID jurisdictionId,
        @Schema(type = SchemaType.OBJECT, description = "当时提交的内容 · what was given") @JsonRawValue String details) {

    static ItemEventView of(ItemEvent event) {
        return new ItemEventView(
                event.ordinal(),
                event.happenedAt(),
                event.action(),
                event.action().label().in(Language.ZH),
                event.fromStatus(),
                event.toStatus(),
                event.actorName(),
                event.jurisdictionId(),
                event.details());
    }
}
