package org.jointmeeting.organisation;

import java.util.UUID;

/** A compound without its parties, for lists of many. */
public record CompoundBrief(UUID id, UUID jurisdictionId, String jurisdictionPath, String name) {}
