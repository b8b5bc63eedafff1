package org.jointmeeting.security.key;

import java.time.Instant;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A key in place of another, both good for a while. */
@Schema(description = "轮换密钥 · a key in place of another")
record KeyRotation(
        @Min(0) @Max(168) @Schema(description = "旧密钥继续有效的小时数（0–168） · hours the old one stays good", examples = "24")
                int overlapHours,
        @NotNull @Schema(description = "新密钥的失效时间，最长一年 · until when the new one is good") Instant endsAt) {}
