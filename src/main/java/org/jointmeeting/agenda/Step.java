package org.jointmeeting.agenda;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/**
 * Who does something with an item, when, and with what data.
 *
 * @param details the request as JSON, as it was given
 * @param listener is told when the item moves by it
 */
public record Step(
        Instant at, @Nullable UUID accountId, String actorName, String details, Consumer<ItemMoved> listener) {

    /** A step that nobody is told of. */
    Step(Instant at, @Nullable UUID accountId, String actorName, String details) {
        this(at, accountId, actorName, details, moved -> {});
    }
}
