package org.jointmeeting.agenda.evidence;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.meeting.Publicity;
import org.jointmeeting.shared.concurrency.Versioned;

/** What is known of a file, without its bytes. */
@Schema(name = "Evidence", description = "佐证材料 · evidence")
public record EvidenceView(
        UUID id,
        UUID itemId,
        @Schema(examples = "现场照片.jpg") String fileName,
        @Schema(examples = "image/jpeg") String mediaType,
        @Schema(description = "字节数 · bytes", examples = "183024") long size,
        @Schema(description = "内容的 SHA-256 · of the content") String sha256,
        @Nullable String note,
        @Schema(description = "公开范围，缺省与议题一致 · who may read it; as the item when left out") @Nullable
                Publicity publicity,
        Instant createdAt,
        Instant modifiedAt,
        @Nullable Instant deletedAt,
        long version)
        implements Versioned {

    static EvidenceView of(Evidence evidence) {
        return new EvidenceView(
                evidence.id(),
                evidence.itemId(),
                evidence.fileName(),
                evidence.mediaType(),
                evidence.size(),
                evidence.sha256(),
                evidence.note(),
                evidence.publicity(),
                evidence.createdAt(),
                evidence.modifiedAt(),
                evidence.deletedAt(),
                evidence.version());
    }
}
