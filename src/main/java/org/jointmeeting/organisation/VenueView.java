package org.jointmeeting.organisation;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.shared.concurrency.Versioned;

/** A room where meetings are held. */
@Schema(name = "Venue", description = "会议场所 · a room for meetings")
public record VenueView(
        UUID id,
        UUID jurisdictionId,
        String jurisdictionPath,
        String name,
        @Nullable String address,
        int capacity,
        Instant modifiedAt,
        @Nullable Instant deletedAt,
        long version)
        implements Versioned {}
