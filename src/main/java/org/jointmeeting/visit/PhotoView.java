package org.jointmeeting.visit;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.shared.concurrency.Versioned;

/** What is known of a photo, without its bytes. */
@Schema(name = "VisitPhoto", description = "走访照片 · a photo of a visit")
public record PhotoView(
        UUID id,
        UUID visitId,
        @Schema(examples = "架空层.jpg") String fileName,
        @Schema(examples = "image/jpeg") String mediaType,
        @Schema(description = "字节数 · bytes", examples = "183024") long size,
        @Schema(description = "内容的 SHA-256 · of the content") String sha256,
        @Nullable String note,
        Instant createdAt,
        Instant modifiedAt,
        @Nullable Instant deletedAt,
        long version)
        implements Versioned {}
