package org.jointmeeting.calendar;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.jspecify.annotations.Nullable;

/**
 * The kept calendar in memory. Updates of this process are seen at once, those of another within the configured time,
 * by one small query.
 */
@ApplicationScoped
class LoadedCalendar implements CurrentCalendar {

    /** @param told how many changes had been told of when it was looked up */
    private record Loaded(WorkingCalendar calendar, List<CalendarYears.Stamp> stamps, long lookedAt, long told) {}

    private final AtomicLong told = new AtomicLong();
    private volatile @Nullable Loaded latest;
    private final CalendarYears years;
    private final StoredDays days;
    private final long lookEveryNanos;

    LoadedCalendar(CalendarYears years, StoredDays days, CalendarConfig config) {
        this.years = years;
        this.days = days;
        this.lookEveryNanos = config.updatesLookedForEvery().toNanos();
    }

    @Override
    public WorkingCalendar calendar() {
        Loaded loaded = latest;
        // Read before looking: a change that is told meanwhile makes the outcome old at once.
        long toldNow = told.get();
        if (loaded != null && loaded.told() == toldNow && System.nanoTime() - loaded.lookedAt() < lookEveryNanos) {
            return loaded.calendar();
        }
        Loaded fresh = QuarkusTransaction.joiningExisting().call(() -> lookedAgain(loaded, toldNow));
        latest = fresh;
        return fresh.calendar();
    }

    private Loaded lookedAgain(@Nullable Loaded before, long toldNow) {
        List<CalendarYears.Stamp> stamps = years.stamps();
        if (before != null && before.stamps().equals(stamps)) {
            return new Loaded(before.calendar(), stamps, System.nanoTime(), toldNow);
        }
        List<CalendarEdition> editions = stamps.stream()
                .map(stamp -> new CalendarEdition(stamp.number(), stamp.version()))
                .toList();
        return new Loaded(new WorkingCalendar(days.everyDay(), editions), stamps, System.nanoTime(), toldNow);
    }

    void lookAgain(@Observes CalendarYearChanged change) {
        told.incrementAndGet();
    }

    /** Once more when it is decided, because somebody may have looked before the commit, or seen what was rolled back. */
    void lookOnceMore(@Observes(during = TransactionPhase.AFTER_COMPLETION) CalendarYearChanged change) {
        told.incrementAndGet();
    }
}
