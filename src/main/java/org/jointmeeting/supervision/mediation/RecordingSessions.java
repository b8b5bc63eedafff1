package org.jointmeeting.supervision.mediation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;
import org.jointmeeting.shared.time.ServiceClock;

/** Adds the record of a session: each after the one before, and none is changed afterwards. */
@ApplicationScoped
public class RecordingSessions {

    private static final int LEAST_PRESENT = 2;
    /** Clocks differ. */
    private static final Duration AHEAD = Duration.ofMinutes(5);
    /** Parties are often brought together first and the matter is written down afterwards. */
    private static final Duration BEFORE_OPENING = Duration.ofDays(31);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Mediations mediations;
    private final MediationParties parties;
    private final MediationSessions sessions;
    private final MediationViews views;
    private final ServiceClock clock;

    RecordingSessions(
            Mediations mediations,
            MediationParties parties,
            MediationSessions sessions,
            MediationViews views,
            ServiceClock clock) {
        this.mediations = mediations;
        this.parties = parties;
        this.sessions = sessions;
        this.views = views;
        this.clock = clock;
    }

    @Transactional
    public MediationView record(UUID id, RecordMediationSession told) {
        Mediation mediation = mediations.requireForChange(id);
        MediationLifecycle.require(mediation.status(), MediationAction.RECORD_SESSION);
        requireSoundTime(mediation, told.heldAt());
        requirePresent(mediation, told.presentPartyIds());
        sessions.persist(new MediationSession(mediation, mediation.recordSession(told.heldAt()), told));
        return views.of(mediation);
    }

    private void requireSoundTime(Mediation mediation, Instant heldAt) {
        Instant earliest = mediation.createdAt().minus(BEFORE_OPENING);
        Instant now = clock.instant();
        if (heldAt.isBefore(earliest) || heldAt.isAfter(now.plus(AHEAD))) {
            throw Problem.rule(
                    "heldAt",
                    Text.of(
                            "调解时间 {0} 应在 {1} 至现在（{2}）之间：尚未进行的不记录，登记前只可补记 {3} 天内的。",
                            "{0}: a session to record lies between {1} and now, {2}; none ahead, none more than {3} days before the mediation was opened.",
                            told(heldAt),
                            told(earliest),
                            told(now),
                            BEFORE_OPENING.toDays()));
        }
        Instant last = mediation.lastSessionAt();
        if (last != null && !heldAt.isAfter(last)) {
            throw Problem.rule(
                    "heldAt",
                    Text.of(
                            "调解按先后记录：本次时间 {0} 应晚于上一次（{1}）。",
                            "Sessions are recorded in order: {0} must be after the one before, {1}.",
                            told(heldAt),
                            told(last)));
        }
    }

    private String told(Instant at) {
        return TIME.format(LocalDateTime.ofInstant(at, clock.getZone()));
    }

    private void requirePresent(Mediation mediation, List<UUID> present) {
        Set<UUID> known =
                parties.of(mediation).stream().map(MediationParty::partyId).collect(Collectors.toSet());
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < present.size(); i++) {
            String field = "presentPartyIds/" + i;
            if (!known.contains(present.get(i))) {
                throw Problem.field(field, Text.of("该主体不是本次调解的当事方。", "This is no party to the mediation."));
            }
            if (!seen.add(present.get(i))) {
                throw Problem.rule(field, Text.of("同一方只写一次。", "Each party is named once."));
            }
        }
        if (present.size() < LEAST_PRESENT) {
            throw Problem.rule(
                    "presentPartyIds",
                    Text.of(
                            "至少两方到场才是一次调解；只与一方谈话的，不作调解记录。",
                            "A session has two parties at least; talking to one is none."));
        }
    }
}
