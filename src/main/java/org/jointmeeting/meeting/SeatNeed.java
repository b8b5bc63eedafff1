package org.jointmeeting.meeting;

import java.util.UUID;

/**
 * A seat that the agenda asks for.
 *
 * @param holderId the agency, the party, or (for a commissioner) the compound
 */
public record SeatNeed(SeatKind kind, UUID holderId, Requirement requirement) {}
