package org.jointmeeting.agenda.owners;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** A report of the owners' committee to the community, as it was made. */
record CommunityReport(LocalDate reportedOn, @Nullable String note) {}
