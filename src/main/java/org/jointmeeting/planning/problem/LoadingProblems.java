package org.jointmeeting.planning.problem;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jointmeeting.calendar.WorkingCalendar;
import org.jointmeeting.calendar.WorkingDays;
import org.jointmeeting.meeting.MeetingToPlan;
import org.jointmeeting.meeting.record.MeetingConfig;
import org.jointmeeting.planning.horizon.Grid;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;
import org.jointmeeting.shared.time.ServiceClock;

/** Loads what a plan is about, by a number of statements that does not depend on how many meetings there are. */
@ApplicationScoped
public class LoadingProblems {

    private final CollectingMeetings collecting;
    private final LoadingSeating seating;
    private final LoadingGround ground;
    private final WorkingDays workingDays;
    private final PlanRules rules;
    private final ServiceClock clock;

    LoadingProblems(
            CollectingMeetings collecting,
            LoadingSeating seating,
            LoadingGround ground,
            WorkingDays workingDays,
            PlanRules rules,
            ServiceClock clock) {
        this.collecting = collecting;
        this.seating = seating;
        this.ground = ground;
        this.workingDays = workingDays;
        this.rules = rules;
        this.clock = clock;
    }

    /** @throws Problem 422 when there is nothing to plan, or more than is planned at once */
    @Transactional
    public PlanProblem load(PlanHorizon horizon) {
        WorkingCalendar calendar = workingDays.calendar();
        MeetingConfig meeting = rules.meeting();
        LocalDate earliest = calendar.plus(clock.today(), meeting.noticeWorkingDays());
        CollectingMeetings.Collected collected = collecting.collect(horizon, earliest);
        requirePlannable(collected.wanted().size());
        List<Wanted> wanted = bound(collected, calendar);
        Grid grid = new Grid(
                horizon.first(), (int) ChronoUnit.DAYS.between(horizon.first(), horizon.last()) + 1, clock.getZone());
        var building = new BuildingProblem(
                grid,
                calendar,
                earliest,
                rules.plan(),
                ground.load(horizon, wanted, grid.instantOf(0)),
                seating.load(wanted, new DayRange(horizon.first(), horizon.last())));
        return ground.withTaken(building.build(wanted));
    }

    private List<Wanted> bound(CollectingMeetings.Collected collected, WorkingCalendar calendar) {
        Map<UUID, List<LocalDate>> held = collected.standing().stream()
                .collect(Collectors.groupingBy(
                        MeetingToPlan::jurisdictionId,
                        Collectors.mapping(standing -> clock.dateOf(standing.startsAt()), Collectors.toList())));
        var chain = new StandingChain(
                held, collected.tree().values(), calendar, rules.plan().chainWorkingDays());
        return collected.wanted().stream().map(chain::bind).toList();
    }

    private void requirePlannable(int meetings) {
        if (meetings == 0) {
            throw Problem.rule(
                    "until",
                    Text.of(
                            "期限内没有需要安排时间的会议：既没有拟定、延期的会议，也没有到期未拟定的例会。",
                            "Nothing is to be planned in this horizon: no meeting is drafted or postponed, none is due."));
        }
        int most = rules.plan().mostMeetings();
        if (meetings > most) {
            throw Problem.rule(
                    "until",
                    Text.of(
                            "期限内共有 {0} 次会议，一次最多排 {1} 次，请缩短期限或缩小辖区范围。",
                            "There are {0} meetings in this horizon, and {1} are planned at once; shorten it, or take a"
                                    + " smaller jurisdiction.",
                            meetings,
                            most));
        }
    }
}
