package org.jointmeeting.planning.problem;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.jointmeeting.meeting.MeetingKind;
import org.jointmeeting.meeting.MeetingStatus;
import org.jointmeeting.meeting.MeetingToPlan;
import org.jointmeeting.meeting.MeetingsToPlan;
import org.jointmeeting.meeting.record.DutyConfig;
import org.jointmeeting.organisation.Directory;
import org.jointmeeting.organisation.JurisdictionView;
import org.jointmeeting.shared.time.ServiceClock;

/** Which meetings of a subtree get a time, and which stand as they are. */
@ApplicationScoped
class CollectingMeetings {

    /** So long before the horizon a postponed meeting may have been meant to be held, and still waits. */
    private static final int WAITING_MONTHS = 3;

    private static final Set<MeetingStatus> WITHOUT_TIME = EnumSet.of(MeetingStatus.DRAFT, MeetingStatus.POSTPONED);

    private final Directory directory;
    private final MeetingsToPlan meetings;
    private final WeighingUrgency urgency;
    private final DutyMeetings dutyMeetings;
    private final DutyConfig duty;
    private final ServiceClock clock;

    CollectingMeetings(
            Directory directory,
            MeetingsToPlan meetings,
            WeighingUrgency urgency,
            DutyMeetings dutyMeetings,
            DutyConfig duty,
            ServiceClock clock) {
        this.directory = directory;
        this.meetings = meetings;
        this.urgency = urgency;
        this.dutyMeetings = dutyMeetings;
        this.duty = duty;
        this.clock = clock;
    }

    /** @param standing what is held or to be held as it is */
    record Collected(List<Wanted> wanted, List<MeetingToPlan> standing, Map<UUID, JurisdictionView> tree) {}

    /** @param earliest the first day that the notice allows */
    Collected collect(PlanHorizon horizon, LocalDate earliest) {
        Map<UUID, JurisdictionView> tree = directory.findWithin(horizon.root().path()).stream()
                .collect(Collectors.toMap(JurisdictionView::id, Function.identity(), (one, same) -> one, HashMap::new));
        List<MeetingToPlan> known = known(horizon);
        Map<UUID, Integer> weights = urgency.onAgendas(horizon.root().path());
        List<Wanted> wanted = new ArrayList<>();
        List<MeetingToPlan> standing = new ArrayList<>();
        for (MeetingToPlan meeting : known) {
            JurisdictionView where = tree.get(meeting.jurisdictionId());
            if (where != null && isToBePlanned(meeting, horizon, earliest)) {
                wanted.add(wanted(meeting, where, horizon, weights.getOrDefault(meeting.id(), 0)));
            } else if (meeting.status() != MeetingStatus.POSTPONED) {
                standing.add(meeting);
            }
        }
        if (horizon.plansDuty()) {
            wanted.addAll(dutyMeetings.missing(horizon, tree.values(), periodsWithMeeting(known, tree)));
        }
        return new Collected(List.copyOf(wanted), List.copyOf(standing), tree);
    }

    private List<MeetingToPlan> known(PlanHorizon horizon) {
        LocalDate from = DutyConfig.Frequency.YEARLY.periodOf(horizon.first()).minusMonths(WAITING_MONTHS);
        LocalDate until = DutyConfig.Frequency.YEARLY.periodOf(horizon.last()).plusYears(1);
        return meetings.within(
                horizon.root().path(),
                from.atStartOfDay(clock.getZone()).toInstant(),
                until.atStartOfDay(clock.getZone()).toInstant());
    }

    private boolean isToBePlanned(MeetingToPlan meeting, PlanHorizon horizon, LocalDate earliest) {
        LocalDate day = clock.dateOf(meeting.startsAt());
        if (meeting.kind() == MeetingKind.EMERGENCY) {
            return false;
        }
        return switch (meeting.status()) {
            case DRAFT -> horizon.holds(day);
            case POSTPONED -> day.isAfter(horizon.first().minusMonths(WAITING_MONTHS)) && !day.isAfter(horizon.last());
            case NOTIFIED -> horizon.movesNotified() && horizon.holds(day) && !day.isBefore(earliest);
            default -> false;
        };
    }

    private Wanted wanted(MeetingToPlan meeting, JurisdictionView where, PlanHorizon horizon, int weight) {
        DayRange whole = new DayRange(horizon.first(), horizon.last());
        DayRange period = meeting.kind() == MeetingKind.REGULAR
                ? periodOf(where, clock.dateOf(meeting.startsAt()), whole)
                : whole;
        DayRange days = period.within(whole);
        return new Wanted(
                meeting,
                where,
                meeting.kind(),
                meeting.title(),
                meeting.durationMinutes(),
                meeting.seats(),
                period,
                days.isEmpty() ? whole : days,
                weight);
    }

    private DayRange periodOf(JurisdictionView where, LocalDate day, DayRange whole) {
        DutyConfig.Frequency frequency = DutyConfig.of(duty, where.level());
        if (frequency == DutyConfig.Frequency.NEVER) {
            return whole;
        }
        LocalDate first = frequency.periodOf(day);
        return new DayRange(first, first.plusMonths(frequency.months()).minusDays(1));
    }

    private Set<DutyMeetings.Period> periodsWithMeeting(List<MeetingToPlan> known, Map<UUID, JurisdictionView> tree) {
        Set<DutyMeetings.Period> held = new HashSet<>();
        for (MeetingToPlan meeting : known) {
            JurisdictionView where = tree.get(meeting.jurisdictionId());
            if (where != null) {
                DutyConfig.Frequency frequency = DutyConfig.of(duty, where.level());
                if (frequency != DutyConfig.Frequency.NEVER) {
                    held.add(new DutyMeetings.Period(where.id(), frequency.periodOf(clock.dateOf(meeting.startsAt()))));
                }
            }
        }
        return held;
    }

    static boolean isWithoutTime(MeetingToPlan meeting) {
        return WITHOUT_TIME.contains(meeting.status());
    }
}
