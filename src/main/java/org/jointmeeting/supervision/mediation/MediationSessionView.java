package org.jointmeeting.supervision.mediation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The record of one session, which nobody changes any more. */
@Schema(name = "MediationSession", description = "调解记录 · the record of a session")
public record MediationSessionView(
        UUID id,
        @Schema(description = "第几次 · its number", examples = "1") int ordinal,
        Instant heldAt,
        @Schema(examples = "骆家庄社区议事厅") String place,
        @Schema(description = "到场的当事方 · the parties who came") List<UUID> presentPartyIds,
        @Schema(description = "调解情况 · what was discussed") String discussed,
        @Schema(description = "已达成的一致意见 · what was agreed so far") @Nullable String agreed,
        @Schema(description = "记录时间 · when it was recorded") Instant createdAt) {

    static MediationSessionView of(MediationSession session, UnaryOperator<String> shown) {
        return new MediationSessionView(
                session.id(),
                session.ordinal(),
                session.heldAt(),
                shown.apply(session.place()),
                session.presentPartyIds().stream().sorted().toList(),
                shown.apply(session.discussed()),
                MediationView.shownIn(session.agreed(), shown),
                session.createdAt());
    }
}
