package org.jointmeeting.planning.problem;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import org.jointmeeting.meeting.MeetingKind;
import org.jointmeeting.meeting.MeetingToPlan.Expected;
import org.jointmeeting.meeting.record.DutyConfig;
import org.jointmeeting.organisation.JurisdictionView;

/** Meetings that are due by the duty to meet and that nobody has drafted. */
@ApplicationScoped
class DutyMeetings {

    private final DutySeats dutySeats;
    private final WeighingUrgency urgency;
    private final DutyConfig duty;
    private final PlanConfig config;

    DutyMeetings(DutySeats dutySeats, WeighingUrgency urgency, DutyConfig duty, PlanConfig config) {
        this.dutySeats = dutySeats;
        this.urgency = urgency;
        this.duty = duty;
        this.config = config;
    }

    /** The period that a jurisdiction owes a meeting in, by its first day. */
    record Period(UUID jurisdictionId, LocalDate first) {}

    List<Wanted> missing(PlanHorizon horizon, Collection<JurisdictionView> tree, Set<Period> covered) {
        DayRange whole = new DayRange(horizon.first(), horizon.last());
        Map<UUID, List<Expected>> seats = dutySeats.of(horizon.root().path(), tree);
        Map<UUID, Integer> weights = urgency.waiting(horizon.root().path());
        List<Wanted> missing = new ArrayList<>();
        tree.stream().sorted(Comparator.comparing(JurisdictionView::path)).forEach(where -> {
            DutyConfig.Frequency frequency = DutyConfig.of(duty, where.level());
            if (frequency != DutyConfig.Frequency.NEVER) {
                addMissing(
                        where,
                        frequency,
                        whole,
                        covered,
                        period -> new Wanted(
                                null,
                                where,
                                MeetingKind.REGULAR,
                                title(where, frequency, period.first()),
                                config.dutyMinutes(),
                                seats.getOrDefault(where.id(), List.of()),
                                period,
                                period.within(whole),
                                weights.getOrDefault(where.id(), 0)),
                        missing);
            }
        });
        return missing;
    }

    private static void addMissing(
            JurisdictionView where,
            DutyConfig.Frequency frequency,
            DayRange whole,
            Set<Period> covered,
            Function<DayRange, Wanted> make,
            List<Wanted> missing) {
        for (LocalDate first = frequency.periodOf(whole.first());
                !first.isAfter(whole.last());
                first = first.plusMonths(frequency.months())) {
            if (!covered.contains(new Period(where.id(), first))) {
                missing.add(make.apply(
                        new DayRange(first, first.plusMonths(frequency.months()).minusDays(1))));
            }
        }
    }

    private static String title(JurisdictionView where, DutyConfig.Frequency frequency, LocalDate first) {
        String period =
                switch (frequency) {
                    case MONTHLY -> first.getMonthValue() + " 月例会";
                    case QUARTERLY -> (first.getMonthValue() + 2) / 3 + " 季度例会";
                    case HALF_YEARLY -> first.getMonthValue() == 1 ? "上半年例会" : "下半年例会";
                    case YEARLY, NEVER -> "年度例会";
                };
        return "%s三方联席会议（%d 年 %s）".formatted(where.name(), first.getYear(), period);
    }
}
