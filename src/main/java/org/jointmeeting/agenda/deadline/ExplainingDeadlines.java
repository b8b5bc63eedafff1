package org.jointmeeting.agenda.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.agenda.Item;
import org.jointmeeting.agenda.Items;
import org.jointmeeting.agenda.StatusGroup;
import org.jointmeeting.calendar.Bilingual;
import org.jointmeeting.calendar.WorkingCalendar;
import org.jointmeeting.calendar.WorkingDays;
import org.jointmeeting.shared.text.Text;
import org.jointmeeting.shared.time.ServiceClock;

/** Explains an item's deadline to whoever may know of the item. */
@ApplicationScoped
class ExplainingDeadlines {

    private final Items items;
    private final DeadlineLedger ledger;
    private final WorkingDays workingDays;
    private final ServiceClock clock;

    ExplainingDeadlines(Items items, DeadlineLedger ledger, WorkingDays workingDays, ServiceClock clock) {
        this.items = items;
        this.ledger = ledger;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    @Transactional
    ItemDeadlineView explain(UUID id) {
        Item item = items.require(id);
        ItemDeadline deadline = item.deadline();
        Instant from = deadline.beganAt();
        List<StandStill> stills = from == null ? List.of() : ledger.standStillsOf(id, from);
        List<ItemDeadlineView.Day> days = from == null ? List.of() : daysOf(deadline, clock.dateOf(from), stills);
        return new ItemDeadlineView(
                id,
                deadline.basis(),
                Bilingual.of(ruleOf(deadline)),
                from,
                deadline.dueOn(),
                deadline.dueAt(),
                item.status().group() == StatusGroup.OPEN && deadline.isMissedAt(clock.instant()),
                deadline.stillReason(),
                deadline.stillSince(),
                deadline.extensionsLeft(),
                days,
                leftOut(deadline, from, days),
                stills.stream().map(ItemDeadlineView.Still::of).toList(),
                ledger.changesOf(id).stream().map(ItemDeadlineView.Change::of).toList(),
                deadline.uncoveredYears(),
                deadline.editions().known());
    }

    /** Hours need no days; while the clock stands still nobody knows the days after today. */
    private List<ItemDeadlineView.Day> daysOf(ItemDeadline deadline, LocalDate startsOn, List<StandStill> stills) {
        if (deadline.basis() == DeadlineBasis.HOURS) {
            return List.of();
        }
        WorkingCalendar calendar = workingDays.calendar();
        List<Stretch> stretches = stills.stream().map(this::stretch).toList();
        return new DayByDay(calendar, new RunningDays(calendar, stretches)).days(startsOn, lastOf(deadline));
    }

    private Stretch stretch(StandStill still) {
        Instant end = still.endedAt();
        LocalDate until = end == null ? clock.today().plusDays(1) : clock.dateOf(end);
        return new Stretch(clock.dateOf(still.beganAt()), until, still.reason());
    }

    private LocalDate lastOf(ItemDeadline deadline) {
        Instant since = deadline.stillSince();
        return since == null || deadline.isMissedAt(since) ? deadline.due().on() : clock.today();
    }

    private int leftOut(ItemDeadline deadline, @Nullable Instant from, List<ItemDeadlineView.Day> days) {
        if (from == null || days.size() < DayByDay.MOST) {
            return 0;
        }
        return (int) ChronoUnit.DAYS.between(clock.dateOf(from), lastOf(deadline)) + 1 - days.size();
    }

    private static Text ruleOf(ItemDeadline deadline) {
        DeadlineBasis basis = deadline.basis();
        if (basis == null) {
            return Text.of("尚未交办，期限未起算。", "Not assigned yet: no clock runs.");
        }
        return switch (Objects.requireNonNull(basis)) {
            case HOURS ->
                Text.of(
                        "紧急事项：自起算时刻起连续计算 {0} 小时，不扣除夜间、双休日和节假日；停止计时的时间相应顺延。",
                        "Emergency: {0} hours straight; nights, weekends and holidays count, time that stood still is added.",
                        deadline.amount());
            case WORKING_DAYS ->
                Text.of(
                        "{0} 个工作日，自次日起算，至届满当日 23:59:59 止；停止计时的日子不计入。放假安排变更时重新推算。",
                        "{0} working day(s) from the day after, to 23:59:59 of the last; days that stood still do not count."
                                + " Counted anew when the calendar changes.",
                        deadline.amount());
            case CHOSEN ->
                Text.of(
                        "期限由人工指定（交办时指定或批准延期），至届满当日 23:59:59 止；停止计时的工作日相应顺延，放假安排变更时不重新推算。",
                        "Somebody named the day (in the assignment, or by an extension), to its 23:59:59; working days that"
                                + " stood still are added. No change of the calendar moves it.");
        };
    }
}
