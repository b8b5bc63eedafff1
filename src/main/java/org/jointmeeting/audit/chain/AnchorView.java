package org.jointmeeting.audit.chain;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.jointmeeting.shared.concurrency.Versioned;

/** An anchor: what is to be kept outside this service. */
@Schema(name = "AuditAnchor", description = "锚点：导出后另行保存 · an anchor, to be kept elsewhere")
public record AnchorView(
        UUID id,
        @Schema(description = "每日、应请求、清理 · why it was made") AnchorPurpose purpose,
        SignedHead head,
        Instant modifiedAt,
        long version)
        implements Versioned {}
