package org.jointmeeting.shared.paging;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param next opaque cursor of the following page, null on the last
 * @param count how many there are in all, only when asked for with {@code count=true}
 */
public record Page<T>(
        @Schema(required = true) List<T> items,
        @Schema(
                        required = true,
                        nullable = true,
                        description = "下一页游标，最后一页为 null · cursor of the next page, null on the last")
                @JsonInclude(JsonInclude.Include.ALWAYS)
                @Nullable
                String next,
        @Schema(description = "总数，仅当 count=true · the total, only with count=true")
                @JsonInclude(JsonInclude.Include.NON_NULL)
                @Nullable
                Long count) {}
