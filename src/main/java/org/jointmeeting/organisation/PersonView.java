package org.jointmeeting.organisation;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.shared.concurrency.Versioned;

/** Somebody who holds posts. */
@Schema(name = "Person", description = "人员 · a person")
public record PersonView(
        UUID id,
        UUID jurisdictionId,
        String jurisdictionPath,
        String name,
        @Schema(
                        description = "联系电话，隐去中间几位，uncover 时完整 · masked, whole only in the answer to uncover",
                        examples = "138****1234")
                @Nullable
                String phone,
        Instant modifiedAt,
        @Nullable Instant deletedAt,
        long version)
        implements Versioned {}
