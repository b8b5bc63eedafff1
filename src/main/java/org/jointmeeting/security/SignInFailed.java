package org.jointmeeting.security;

import org.jspecify.annotations.Nullable;

/**
 * Somebody gave credentials that were refused.
 *
 * @param userName as it was given; nobody's, maybe
 * @param address of the network peer
 * @param reason in words, without the secret
 */
public record SignInFailed(String userName, @Nullable String address, String reason) {}
