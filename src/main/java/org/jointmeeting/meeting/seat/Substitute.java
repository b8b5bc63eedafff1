package org.jointmeeting.meeting.seat;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** Who comes instead 替会: somebody of the registry, or somebody known by name only. */
record Substitute(@Nullable UUID personId, String name, boolean isAgreedByConvener) {}
