package org.jointmeeting.audit.chain;

import java.time.LocalDate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a purge took out. */
@Schema(name = "AuditPurge", description = "清理结果 · what a purge took out")
public record PurgeView(
        LocalDate before,
        @Schema(description = "清理的条目数 · entries taken out", examples = "0") long purged,
        @Schema(description = "清理截止处，作为锚点保留；没有可清理的则为 null · where it cut, kept as an anchor") @Nullable
                SignedHead checkpoint) {}
