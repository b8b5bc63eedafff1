package org.jointmeeting.security.key;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.shared.concurrency.Versioned;

/** A key without its secret. */
@Schema(name = "ApiKey", description = "接口密钥（不含密文） · a key without its secret")
record KeyView(
        UUID id,
        UUID accountId,
        @Schema(examples = "12345 热线 · 受理同步") String name,
        @Schema(description = "密钥开头，便于辨认 · how it starts", examples = "jmk_a1B2c3D4") String start,
        @Schema(description = "权限范围 · permissions it is narrowed to") List<String> scopes,
        @Nullable UUID jurisdictionId,
        String jurisdictionPath,
        Instant issuedAt,
        @Schema(description = "失效时间 · until when") Instant endsAt,
        Instant modifiedAt,
        @Nullable Instant deletedAt,
        long version)
        implements Versioned {}
