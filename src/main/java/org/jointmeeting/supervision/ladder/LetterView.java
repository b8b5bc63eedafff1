package org.jointmeeting.supervision.ladder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.shared.concurrency.Versioned;
import org.jointmeeting.shared.text.Language;

/** A supervision letter as the offices and the agency it is for see it. */
@Schema(name = "SupervisionLetter", description = "督办文书 · a supervision letter")
public record LetterView(
        UUID id,
        @Schema(description = "文号 · its number", examples = "督办〔2026〕3号") String number,
        Rung rung,
        LetterStatus status,
        @Schema(description = "状态名称 · the status in Chinese", examples = "已发出") String statusLabel,
        UUID itemId,
        @Schema(examples = "330106109-2026-0001") String itemNumber,
        @Schema(examples = "3 幢东侧充电桩占用消防车通道") String itemTitle,
        @Schema(description = "发文辖区 · the jurisdiction that issued it") UUID jurisdictionId,
        @Schema(description = "受文单位，即牵头单位 · the lead agency it is for") UUID agencyId,
        String agencyName,
        @Schema(description = "抄送的单位负责人 · the agency's head, to whom it is copied") @Nullable CopiedTo copiedTo,
        LocalDate dueOn,
        @Schema(description = "是否系统自动发出 · whether the service raised it by itself") boolean raisedByService,
        String raisedBy,
        Instant raisedAt,
        @Schema(description = "人工发出的事由 · why, when raised by hand") @Nullable String reason,
        @Schema(description = "文书全文 · the document") String text,
        @Schema(description = "应于何日前答复 · to be answered by") @Nullable LocalDate answerBy,
        @Schema(description = "是否逾期未答复 · not answered in time") boolean answerOverdue,
        @Nullable Instant acknowledgedAt,
        @Nullable String acknowledgedBy,
        @Nullable LetterAnswer answer,
        @Schema(description = "销或升级的原因 · why it was lifted or stepped up") @Nullable String endedReason,
        @Nullable Instant endedAt,
        @Schema(description = "升级后的文书 · the letter that took its place") @Nullable UUID nextId,
        @Schema(description = "当前调用者可执行的操作 · what this caller may do") List<LetterAction> availableActions,
        Instant modifiedAt,
        @Nullable Instant deletedAt,
        long version)
        implements Versioned {

    @Schema(description = "抄送 · a copy")
    public record CopiedTo(UUID personId, String name) {}

    @Schema(description = "答复 · an answer")
    public record LetterAnswer(
            String text,
            @Schema(description = "承诺办结日期 · promised to be done on") LocalDate promisedOn,
            Instant answeredAt,
            String answeredBy) {}

    static LetterView of(Letter letter, List<LetterAction> actions, LocalDate today) {
        Reply reply = letter.reply();
        return new LetterView(
                letter.id(),
                letter.number(),
                letter.rung(),
                letter.status(),
                letter.status().label().in(Language.ZH),
                letter.itemId(),
                letter.itemNumber(),
                letter.itemTitle(),
                letter.jurisdictionId(),
                letter.addressee().agencyId(),
                letter.addressee().agencyName(),
                copiedTo(letter.addressee()),
                letter.dueOn(),
                letter.isByService(),
                letter.raisedBy(),
                letter.raisedAt(),
                letter.reason(),
                letter.text(),
                letter.answerBy(),
                isAnswerOverdue(letter, today),
                reply.acknowledgedAt(),
                reply.acknowledgedBy(),
                answer(reply),
                letter.endedReason(),
                letter.endedAt(),
                letter.nextId(),
                actions,
                letter.modifiedAt(),
                letter.deletedAt(),
                letter.version());
    }

    private static @Nullable CopiedTo copiedTo(Addressee addressee) {
        return addressee.headPersonId() == null || addressee.headName() == null
                ? null
                : new CopiedTo(addressee.headPersonId(), addressee.headName());
    }

    private static @Nullable LetterAnswer answer(Reply reply) {
        return reply.text() == null
                        || reply.promisedOn() == null
                        || reply.answeredAt() == null
                        || reply.answeredBy() == null
                ? null
                : new LetterAnswer(reply.text(), reply.promisedOn(), reply.answeredAt(), reply.answeredBy());
    }

    private static boolean isAnswerOverdue(Letter letter, LocalDate today) {
        LocalDate by = letter.answerBy();
        return by != null && by.isBefore(today) && LetterStatus.UNANSWERED.contains(letter.status());
    }
}
