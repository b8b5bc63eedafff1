package org.jointmeeting.audit.chain;

import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.shared.text.Language;

/** What a check of the trail found, in the reader's language. */
@Schema(name = "AuditVerification", description = "审计链核验结果 · what a check of the trail found")
public record VerificationView(
        @Schema(description = "完整无缺 · nothing is wrong") boolean whole,
        Instant verifiedAt,
        @Schema(description = "所保留的第一个序号 · the first place that is kept", examples = "1") long firstSeq,
        @Schema(description = "最后一个序号 · the last place that was there", examples = "1042") long lastSeq,
        @Schema(description = "核验的条目数 · entries checked", examples = "1042") long checked,
        @Schema(description = "第一处问题 · the first that is wrong") @Nullable Wrong firstWrong,
        @Schema(description = "最多列出前若干处 · the first ones only") List<Wrong> wrong) {

    @Schema(name = "AuditFinding", description = "一处问题 · one thing that is wrong")
    public record Wrong(
            @Schema(description = "链中的序号，链外为 0 · the place in the chain, 0 beside it", examples = "17") long seq,
            Finding finding,
            @Schema(examples = "条目在写入后被改动。") String meaning) {

        private static Wrong of(Verification.Wrong wrong, Language language) {
            return new Wrong(
                    wrong.seq(), wrong.finding(), wrong.finding().meaning().in(language));
        }
    }

    static VerificationView of(Verification found, Language language) {
        List<Wrong> wrong =
                found.wrong().stream().map(one -> Wrong.of(one, language)).toList();
        return new VerificationView(
                found.isWhole(),
                found.verifiedAt(),
                found.firstSeq(),
                found.lastSeq(),
                found.checked(),
                wrong.isEmpty() ? null : wrong.get(0),
                wrong);
    }
}
