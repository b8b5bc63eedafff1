package org.jointmeeting.meeting.presence;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jointmeeting.meeting.MissingParty;
import org.jointmeeting.meeting.PresenceRule;
import org.jointmeeting.meeting.record.Agendas;
import org.jointmeeting.meeting.record.Meeting;
import org.jointmeeting.meeting.record.MeetingConfig;
import org.jointmeeting.meeting.seat.Seat;
import org.jointmeeting.meeting.seat.Seats;
import org.jointmeeting.shared.time.ServiceClock;

/** Evaluates both parts of the presence rule from recorded attendance, and stores what it finds. */
@ApplicationScoped
public class EvaluatingPresence implements PresenceRule {

    private final Seats seats;
    private final Agendas agendas;
    private final PresenceResults results;
    private final MeetingConfig config;
    private final ServiceClock clock;

    EvaluatingPresence(
            Seats seats, Agendas agendas, PresenceResults results, MeetingConfig config, ServiceClock clock) {
        this.seats = seats;
        this.agendas = agendas;
        this.results = results;
        this.config = config;
        this.clock = clock;
    }

    /** @return what is now stored with the meeting */
    public Quorum evaluate(Meeting meeting) {
        List<Seat> invited = seats.of(meeting.id());
        Quorum quorum = Quorum.of(invited, config.quorumRatio());
        meeting.recordPresence(clock.instant(), quorum.required(), quorum.needed(), quorum.present());
        results.replace(
                meeting.id(),
                agendas.compoundsOf(meeting).stream()
                        .map(compound -> ThreeParties.of(compound, invited))
                        .toList());
        return quorum;
    }

    @Override
    @Transactional
    public List<MissingParty> mayDecide(UUID meetingId, Collection<UUID> compoundIds) {
        if (compoundIds.isEmpty()) {
            return List.of();
        }
        List<Seat> invited = seats.of(meetingId);
        return compoundIds.stream()
                .distinct()
                .map(compound -> ThreeParties.of(compound, invited))
                .flatMap(parties ->
                        parties.missing().stream().map(party -> new MissingParty(parties.compoundId(), party)))
                .toList();
    }
}
