package org.jointmeeting.agenda.answer;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.shared.concurrency.Versioned;

/** What one raiser was told about an item. */
@Schema(name = "Answer", description = "给提出人的答复 · an answer to a raiser")
public record AnswerView(
        UUID id,
        UUID itemId,
        @Schema(description = "答复对象 · to whom", examples = "求是村业主委员会") String to,
        AnswerKind kind,
        @Schema(examples = "您提出的“3 幢东侧充电桩占用消防车通道”已受理，编号 330106109002-2026-0001。") String text,
        Instant answeredAt,
        @Nullable Instant acknowledgedAt,
        Instant modifiedAt,
        @Nullable Instant deletedAt,
        long version)
        implements Versioned {

    static AnswerView of(Answer answer) {
        return new AnswerView(
                answer.id(),
                answer.itemId(),
                answer.raiser().shownName(),
                answer.kind(),
                answer.text(),
                answer.createdAt(),
                answer.acknowledgedAt(),
                answer.modifiedAt(),
                answer.deletedAt(),
                answer.version());
    }
}
