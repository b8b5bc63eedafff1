package org.jointmeeting.security;

import java.util.UUID;

/** An account has a new password; whoever signed in with the old one must do so again. */
public record PasswordChanged(UUID accountId) {}
