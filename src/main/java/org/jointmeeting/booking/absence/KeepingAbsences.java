package org.jointmeeting.booking.absence;

import java.time.Period;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.booking.AvailabilityConfig;
import org.jointmeeting.booking.AvailabilityRights;
import org.jointmeeting.booking.Booking;
import org.jointmeeting.booking.Claim;
import org.jointmeeting.booking.Conflict;
import org.jointmeeting.booking.ResourceKind;
import org.jointmeeting.organisation.PersonView;
import org.jointmeeting.shared.concurrency.Versions;
import org.jointmeeting.shared.problem.FieldError;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.problem.ProblemType;
import org.jointmeeting.shared.text.Text;
import org.jointmeeting.shared.time.ServiceClock;

/**
 * Keeps absences. One over a meeting that somebody is expected in is refused: the seat is declined or a substitute named
 * first, so that the office hears of it and no meeting loses a seat by the way.
 */
@ApplicationScoped
public class KeepingAbsences {

    private final Absences absences;
    private final AvailabilityRights rights;
    private final Booking booking;
    private final AvailabilityConfig config;
    private final ServiceClock clock;

    KeepingAbsences(
            Absences absences,
            AvailabilityRights rights,
            Booking booking,
            AvailabilityConfig config,
            ServiceClock clock) {
        this.absences = absences;
        this.rights = rights;
        this.booking = booking;
        this.config = config;
        this.clock = clock;
    }

    /** @throws Problem 409 naming the meetings that somebody is expected in at that time */
    @Transactional
    public AbsenceView record(NewAbsence request) {
        PersonView person = rights.requireKept(request.personId());
        requirePossible(request.changeable());
        Absence absence = new Absence(person, request.changeable());
        requireUnbooked(absence);
        absences.persist(absence);
        absences.flush();
        return absence.view();
    }

    /** @throws Problem 409 naming the meetings that somebody is expected in at that time */
    @Transactional
    AbsenceView change(UUID id, @Nullable String ifMatch, UnaryOperator<AbsenceChange> change) {
        Absence absence = absences.require(id);
        Versions.require(ifMatch, absence);
        AbsenceChange given = change.apply(absence.changeable());
        requirePossible(given);
        absence.change(given);
        requireUnbooked(absence);
        absences.flush();
        return absence.view();
    }

    @Transactional
    void remove(UUID id, @Nullable String ifMatch) {
        Absence absence = absences.require(id);
        Versions.require(ifMatch, absence);
        absence.remove(clock.instant());
    }

    private void requirePossible(AbsenceChange given) {
        if (!given.startsAt().isBefore(given.endsAt())) {
            throw Problem.field("endsAt", Text.of("结束时间应晚于开始时间。", "It must end after it starts."));
        }
        Period longest = config.longestAbsence();
        if (given.endsAt()
                .isAfter(given.startsAt().atZone(clock.getZone()).plus(longest).toInstant())) {
            throw Problem.rule(
                    "endsAt",
                    Text.of(
                            "一次请假或外出最长 {0} 个月；更长的请分次登记，或结束其职务。",
                            "One absence lasts {0} months at most; record longer ones in parts, or end the post.",
                            longest.toTotalMonths()));
        }
    }

    private void requireUnbooked(Absence absence) {
        Claim claim = new Claim(ResourceKind.PERSON, absence.personId(), "", "startsAt");
        List<Conflict> expected = booking.holdAndFind(claim, List.of(absence.slot()));
        if (!expected.isEmpty()) {
            Text detail = Text.of(
                    "该时段已有 {0} 个会议需要出席，请先回复不参加或委派替会，再登记请假或外出。",
                    "{0} meeting(s) expect this person at that time: decline or send a substitute first, then record"
                            + " the absence.",
                    expected.size());
            throw new Problem(ProblemType.DOUBLE_BOOKING, detail, List.of(FieldError.inBody("startsAt", detail)))
                    .with("conflicts", expected);
        }
    }
}
