package org.jointmeeting.agenda;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An item whose owners should have voted by now, and nobody recorded how.
 *
 * @param label its number, or its title while it has none
 */
public record PendingVote(UUID id, String label, String title, UUID jurisdictionId, LocalDate voteBy) {}
