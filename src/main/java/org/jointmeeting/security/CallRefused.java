package org.jointmeeting.security;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A call was refused: not signed in, not permitted, too often, or outside what the caller may know of.
 *
 * @param accountId null, like the name, when nobody was signed in
 * @param operation method and path, ids taken out
 */
public record CallRefused(
        int status, @Nullable UUID accountId, @Nullable String userName, @Nullable String address, String operation) {}
