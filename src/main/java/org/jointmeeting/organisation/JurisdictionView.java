package org.jointmeeting.organisation;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.shared.concurrency.Versioned;

/** A jurisdiction as callers and other rooms see it. */
@Schema(name = "Jurisdiction", description = "辖区 · a node of the administrative tree")
public record JurisdictionView(
        UUID id,
        @Schema(description = "12 位统计用区划代码 · division code", examples = "330106012000") String code,
        @Schema(examples = "文新街道") String name,
        Level level,
        @Nullable UUID parentId,
        @Schema(
                        description = "自上而下的区划代码路径 · codes from the root down",
                        examples = "/330100000000/330106000000/330106012000/")
                String path,
        Instant modifiedAt,
        @Nullable Instant deletedAt,
        long version)
        implements Versioned {

    static JurisdictionView of(Jurisdiction jurisdiction) {
        return new JurisdictionView(
                jurisdiction.id(),
                jurisdiction.code(),
                jurisdiction.name(),
                jurisdiction.level(),
                jurisdiction.parentId(),
                jurisdiction.jurisdictionPath(),
                jurisdiction.modifiedAt(),
                jurisdiction.deletedAt(),
                jurisdiction.version());
    }
}
