package org.jointmeeting.audit.search;

import java.time.Instant;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonRawValue;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.audit.entry.AuditAction;
import org.jointmeeting.audit.entry.Outcome;

/** One entry of the trail: who did what to what, when, from where, in whose name, before and after. */
@Schema(name = "AuditEntry", description = "审计条目 · an entry of the audit trail")
public record EntryView(
        UUID id,
        Instant recordedAt,
        Who who,
        Where where,
        AuditAction action,
        Outcome outcome,
        @Schema(description = "对象种类 · what kind of record", examples = "PERSON") String kind,
        @Schema(description = "对象编号 · its id", examples = "019ab0c2-5d3e-7c41-9f0a-3b1d6e8f2a47") @Nullable
                String subjectId,
        String jurisdictionPath,
        @Schema(description = "理由 · why", examples = "核实联系方式") @Nullable String reason,
        @Schema(
                        type = SchemaType.OBJECT,
                        implementation = Object.class,
                        description = "变更前（只列变更的属性） · the changed properties as they were")
                @JsonRawValue
                @Nullable
                String before,
        @Schema(
                        type = SchemaType.OBJECT,
                        implementation = Object.class,
                        description = "变更后（只列变更的属性） · the changed properties as they are")
                @JsonRawValue
                @Nullable
                String after,
        @Schema(description = "封印；写入后一秒内加封 · the seal, given within a second") @Nullable Place seal) {

    @Schema(name = "AuditWho", description = "何人 · who")
    public record Who(
            @Schema(description = "账号；本服务自身则为 null · the account, null for the service itself") @Nullable
                    UUID accountId,
            @Schema(examples = "wenxin-coordinator") String userName,
            @Schema(description = "代办的账号 · the account in whose name") @Nullable UUID behalfAccountId,
            @Schema(description = "代何人 · on whose behalf", examples = "求是雅苑业主委员会") @Nullable String behalfOf) {}

    @Schema(name = "AuditWhere", description = "何处 · from where")
    public record Where(
            @Schema(examples = "10.20.30.40") @Nullable String address,
            @Schema(examples = "PATCH /api/v1/people/019ab0c2-5d3e-7c41-9f0a-3b1d6e8f2a47") @Nullable String operation,
            @Schema(description = "日志与链路追踪编号 · the id in logs and traces") @Nullable String traceId) {}

    @Schema(name = "AuditSeal", description = "在链中的位置 · the place in the chain")
    public record Place(
            @Schema(examples = "1042") long seq,
            Instant sealedAt,
            @Schema(examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08") String hash) {}

    static EntryView of(Entry entry, @Nullable Seal seal) {
        return new EntryView(
                entry.id,
                entry.recordedAt,
                new Who(entry.accountId, entry.userName, entry.behalfAccountId, entry.behalfOf),
                new Where(entry.address, entry.operation, entry.traceId),
                entry.action,
                entry.outcome,
                entry.kind,
                entry.subjectId,
                entry.jurisdictionPath,
                entry.reason,
                entry.before,
                entry.after,
                seal == null ? null : new Place(seal.seq, seal.sealedAt, seal.hash));
    }
}
