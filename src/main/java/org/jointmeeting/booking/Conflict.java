package org.jointmeeting.booking;

import java.time.Instant;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who or which room can't be had, and when.
 *
 * @param startsAt when it is taken from, as far as the caller may know; of an absence or an outside calendar never told
 * @param reasonId what it is taken by, as far as the caller may know
 */
@Schema(name = "BookingConflict", description = "时间冲突 · who or which room is taken already")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Conflict(
        ResourceKind kind,
        ConflictCause cause,
        UUID resourceId,
        @Schema(examples = "文新街道消防救援站（陈立新）") String label,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        @Nullable UUID reasonId,
        @Nullable String reason) {}
