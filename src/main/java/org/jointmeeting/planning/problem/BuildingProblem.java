package org.jointmeeting.planning.problem;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.calendar.WorkingCalendar;
import org.jointmeeting.meeting.MeetingStatus;
import org.jointmeeting.meeting.MeetingToPlan;
import org.jointmeeting.planning.city.Days;
import org.jointmeeting.planning.city.Engagement;
import org.jointmeeting.planning.city.Known;
import org.jointmeeting.planning.horizon.Grid;
import org.jointmeeting.planning.horizon.Openings;
import org.jointmeeting.planning.problem.PlanProblem.Chair;
import org.jointmeeting.planning.problem.PlanProblem.LeftOut;
import org.jointmeeting.planning.problem.PlanProblem.Planned;
import org.jointmeeting.shared.text.Language;
import org.jointmeeting.shared.text.Text;
import org.jointmeeting.shared.tracking.Identifiers;

/** Puts a plan's meetings together with their starts, venues and chairs, all of them numbered. */
final class BuildingProblem {

    private final Grid grid;
    private final WorkingCalendar calendar;
    private final int earliest;
    private final PlanConfig config;
    private final Ground ground;
    private final Seating seating;
    private final NumberedPlaces places;
    private final NumberedStarts starts = new NumberedStarts();
    private final List<LeftOut> leftOut = new ArrayList<>();

    /** @param earliest the first day that the notice allows */
    BuildingProblem(
            Grid grid,
            WorkingCalendar calendar,
            LocalDate earliest,
            PlanConfig config,
            Ground ground,
            Seating seating) {
        this.grid = grid;
        this.calendar = calendar;
        this.earliest = grid.floor(midnight(earliest));
        this.config = config;
        this.ground = ground;
        this.seating = seating;
        this.places = new NumberedPlaces(ground);
    }

    PlanProblem build(List<Wanted> all) {
        List<Wanted> wanted = new ArrayList<>();
        List<Planned> meetings = new ArrayList<>();
        for (Wanted one : all) {
            Planned planned = planned(one);
            if (planned != null) {
                wanted.add(one);
                meetings.add(planned);
            }
        }
        Chains chains = new Chains(wanted);
        for (int i = 0; i < meetings.size(); i++) {
            meetings.set(i, meetings.get(i).following(chains.before(i)));
        }
        return new PlanProblem(
                grid.first(),
                grid.zone(),
                days(),
                config.chainWorkingDays(),
                PlanRules.points(config.points()),
                starts.all(),
                places.all(),
                seating.people(),
                List.copyOf(meetings),
                wanted.stream().flatMap(this::declined).toList(),
                List.of(),
                List.copyOf(leftOut),
                calendar.uncoveredYears(grid.first(), grid.dateOf(grid.size() - 1)));
    }

    /** Whoever won't come at a time is engaged then, as far as this plan is concerned. */
    private Stream<Engagement> declined(Wanted wanted) {
        int start = known(wanted.meeting()).start();
        int length = Math.min(Grid.grains(wanted.minutes()), grid.size() - start);
        return start == Known.NONE
                ? Stream.empty()
                : seating.declined(wanted).stream().map(person -> new Engagement(person, start, length, false, null));
    }

    private @Nullable Planned planned(Wanted wanted) {
        List<Chair> chairs = seating.chairs(wanted);
        int[] rooms = places.holding(Math.max(1, wanted.seats().size()), wanted);
        BitSet open = startsOf(wanted);
        Text trouble = Trouble.of(wanted, chairs, rooms, open);
        MeetingToPlan known = wanted.meeting();
        if (trouble != null) {
            leftOut.add(new LeftOut(
                    wanted.where().id(),
                    known == null ? null : known.id(),
                    wanted.title(),
                    trouble.in(Language.ZH),
                    trouble.in(Language.EN)));
            return null;
        }
        return new Planned(
                known == null ? Identifiers.next() : known.id(),
                known == null ? null : known.version(),
                wanted.where().id(),
                wanted.where().path(),
                wanted.kind(),
                known == null ? null : known.status(),
                wanted.title(),
                wanted.period().first(),
                wanted.period().last(),
                wanted.minutes(),
                starts.number(open),
                rooms,
                chairs,
                wanted.urgency(),
                lastWeekday(wanted),
                known(known),
                known == null || known.status() == MeetingStatus.POSTPONED ? null : known.startsAt(),
                known == null ? null : known.venueId(),
                List.of());
    }

    /** Within the windows and days; and as it was set, if that is not too early now. */
    private BitSet startsOf(Wanted wanted) {
        var openings = new Openings(
                calendar,
                ground.windows().getOrDefault(wanted.where().path(), List.of()),
                config.startsEveryMinutes(),
                earliest);
        BitSet open = openings.starts(grid, Grid.grains(wanted.minutes()));
        open.clear(0, grid.floor(midnight(wanted.days().first())));
        open.clear(grid.floor(midnight(wanted.days().last().plusDays(1))), grid.size());
        int set = known(wanted.meeting()).start();
        if (set != Known.NONE && set >= earliest) {
            open.set(set);
        }
        return open;
    }

    private Instant midnight(LocalDate day) {
        return day.atStartOfDay(grid.zone()).toInstant();
    }

    private int lastWeekday(Wanted wanted) {
        Instant last = ground.lastHeld().get(wanted.where().id());
        return last == null || !wanted.isRegular()
                ? Known.NONE
                : last.atZone(grid.zone()).getDayOfWeek().ordinal();
    }

    private Known known(@Nullable MeetingToPlan meeting) {
        if (meeting == null || meeting.status() == MeetingStatus.POSTPONED) {
            return Known.NOTHING;
        }
        boolean isNotified = meeting.status() == MeetingStatus.NOTIFIED;
        return new Known(
                exact(meeting.startsAt()),
                meeting.venueId() == null ? Known.NONE : places.numberOf(meeting.venueId()),
                isNotified ? config.firmnessOfNotice() : 1);
    }

    /** The grain that begins then, or {@link Known#NONE} if none does. */
    private int exact(Instant instant) {
        int grain = grid.floor(instant);
        return grain < grid.size() && grid.instantOf(grain).equals(instant) ? grain : Known.NONE;
    }

    private Days days() {
        int[] weekdays = new int[grid.days()];
        int[] workingDays = new int[grid.days()];
        int working = 0;
        for (int day = 0; day < grid.days(); day++) {
            LocalDate date = grid.first().plusDays(day);
            weekdays[day] = date.getDayOfWeek().ordinal();
            working += calendar.isWorkingDay(date) ? 1 : 0;
            workingDays[day] = working;
        }
        return new Days(Grid.PER_DAY, Grid.HALF_DAY, weekdays, workingDays);
    }
}
