package org.jointmeeting.organisation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.shared.concurrency.Versioned;

/** A compound with its three parties as they are today. */
@Schema(name = "Compound", description = "小区及其三方 · a compound and its three parties")
public record CompoundView(
        UUID id,
        UUID jurisdictionId,
        String jurisdictionPath,
        String name,
        CompoundType type,
        @Nullable String address,
        int households,
        List<PartyView> parties,
        Instant modifiedAt,
        @Nullable Instant deletedAt,
        long version)
        implements Versioned {}
