package org.jointmeeting.security;

import java.util.UUID;

/** What an account may do has changed; whoever remembers it must look again. */
public record RightsChanged(UUID accountId) {}
