package org.jointmeeting.planning.plan;

import java.util.UUID;

/** A plan waits to be searched. */
record PlanQueued(UUID planId) {}
