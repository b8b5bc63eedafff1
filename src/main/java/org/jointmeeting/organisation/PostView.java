package org.jointmeeting.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.shared.concurrency.Versioned;

/** A post that a person holds, from one day until another. */
@Schema(name = "Post", description = "职务 · a post held by a person")
public record PostView(
        UUID id,
        UUID personId,
        String personName,
        PostKind kind,
        @Schema(description = "所在单位、三方主体或小区 · the agency, party or compound") UUID holderId,
        String jurisdictionPath,
        String title,
        boolean head,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        Instant modifiedAt,
        @Nullable Instant deletedAt,
        long version)
        implements Versioned {

    public Period period() {
        return new Period(startsOn, endsOn);
    }
}
