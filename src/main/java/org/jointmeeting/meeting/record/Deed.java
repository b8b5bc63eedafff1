package org.jointmeeting.meeting.record;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** Who does something, when, and what they say about it. */
public record Deed(Instant at, @Nullable UUID accountId, String accountName, @Nullable String details) {}
