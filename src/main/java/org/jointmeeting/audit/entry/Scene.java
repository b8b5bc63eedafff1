package org.jointmeeting.audit.entry;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * When and from where.
 *
 * @param address of the network peer; null outside a request, like what follows
 * @param traceId under which logs and traces know the request
 * @param operation method and path
 */
public record Scene(
        Instant recordedAt, @Nullable String address, @Nullable String traceId, @Nullable String operation) {

    public static Scene inside(Instant recordedAt) {
        return new Scene(recordedAt, null, null, null);
    }
}
