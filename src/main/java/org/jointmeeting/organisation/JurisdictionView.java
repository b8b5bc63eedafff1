package org.jointmeeting.organisation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.shared.concurrency.Versioned;

/** A jurisdiction as callers and other rooms see it. */
@Schema(name = "Jurisdiction", description = "辖区 · a node of the administrative tree")
public record JurisdictionView(
        UUID id,
        @Schema(description = "12 位统计用区划代码 · division code", examples = "330106013000") String code,
        @Schema(examples = "文新街道") String name,
        Level level,
        @Nullable UUID parentId,
        @Schema(
                        description = "自上而下的区划代码路径 · codes from the root down",
                        examples = "/330100000000/330106000000/330106013000/")
                String path,
        Instant modifiedAt,
        @Nullable Instant deletedAt,
        long version)
        implements Versioned {

    /** The paths from the root down to the one given, that one included: a jurisdiction and all above it. */
    public static List<String> lineOf(String path) {
        List<String> line = new ArrayList<>();
        for (int end = path.indexOf('/', 1); end > 0; end = path.indexOf('/', end + 1)) {
            line.add(path.substring(0, end + 1));
        }
        return line;
    }
}
