package org.jointmeeting.report.history;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** Which item it is and where it belongs: its holder's place in the tree, its category, who leads. */
public record ItemPlace(
        UUID id,
        @Nullable String number,
        String title,
        UUID jurisdictionId,
        String path,
        String category,
        @Nullable UUID leadAgencyId) {}
