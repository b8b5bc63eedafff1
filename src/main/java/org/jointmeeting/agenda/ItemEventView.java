package org.jointmeeting.agenda;

import java.time.Instant;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonRawValue;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.security.Caller;
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
        @Schema(
                        description = "经办账号；非经办方仅见本人 · who did it; who is not at work on it sees only itself",
                        examples = "wenxin-coordinator")
                @Nullable
                String by,
        @Schema(description = "当时所在辖区 · the jurisdiction that held it then") UUID jurisdictionId,
        @Schema(
                        type = SchemaType.OBJECT,
                        description =
                                "当时提交的内容；非经办方仅见本人提交的 · what was given; who is not at work on it sees only its own")
                @JsonRawValue
                String details) {

    private static final String NOTHING = "{}";

    /** What was done everybody may read who knows the item; by whom and with what words, who is at work on it. */
    static ItemEventView of(ItemEvent event, Caller caller, Insight insight) {
        boolean isOwn = caller.accountId() != null && caller.accountId().equals(event.accountId());
        boolean isTold = insight == Insight.WHOLE || isOwn;
        return new ItemEventView(
                event.ordinal(),
                event.happenedAt(),
                event.action(),
                event.action().label().in(Language.ZH),
                event.fromStatus(),
                event.toStatus(),
                isTold ? event.actorName() : null,
                event.jurisdictionId(),
                isTold ? event.details() : NOTHING);
    }
}
