package org.jointmeeting.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.organisation.PartyKind;

/**
 * The presence rule as it was evaluated at the opening, and again whenever attendance was corrected in session.
 *
 * @param requiredSeats how many seats were required
 * @param needed how many of these had to be filled
 * @param present how many were
 */
@Schema(name = "Presence", description = "到会情况：法定到会人数与三方到会 · head-count quorum and the three-party rule")
public record PresenceView(
        Instant evaluatedAt,
        @Schema(description = "应到席位 · required seats", examples = "12") int requiredSeats,
        @Schema(description = "法定到会席位 · seats that had to be filled", examples = "6") int needed,
        @Schema(description = "实到席位 · required seats that are filled", examples = "10") int present,
        @Schema(description = "是否达到法定人数 · whether the quorum is met") boolean met,
        @Schema(description = "未达法定人数仍开会的理由 · why it was opened all the same") @Nullable String waiverReason,
        List<CompoundPresence> compounds) {

    public PresenceView {
        compounds = List.copyOf(compounds);
    }

    /** The same, of these compounds only. */
    public PresenceView of(Set<UUID> known) {
        return new PresenceView(
                evaluatedAt,
                requiredSeats,
                needed,
                present,
                met,
                waiverReason,
                compounds.stream()
                        .filter(compound -> known.contains(compound.compoundId()))
                        .toList());
    }

    /** Which of a compound's three parties (or their stand-ins) are represented. */
    @Schema(name = "CompoundPresence", description = "一个小区的三方到会情况 · a compound's parties in the meeting")
    public record CompoundPresence(UUID compoundId, List<PartyKind> represented, List<PartyKind> missing) {

        public CompoundPresence {
            represented = List.copyOf(represented);
            missing = List.copyOf(missing);
        }
    }
}
