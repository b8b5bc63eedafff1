package org.jointmeeting.agenda;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Who does something with an item, when, and with what data.
 *
 * @param details the request as JSON, as it was given
 */
public record Step(Instant at, @Nullable UUID accountId, String actorName, String details) {}
