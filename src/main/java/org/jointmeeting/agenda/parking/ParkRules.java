package org.jointmeeting.agenda.parking;

import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;

import org.jointmeeting.agenda.handling.HandlingConfig;
import org.jointmeeting.calendar.WorkingDays;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;
import org.jointmeeting.shared.time.ServiceClock;

/** Until when an item may be parked. */
@ApplicationScoped
class ParkRules {

    private final WorkingDays workingDays;
    private final ServiceClock clock;
    private final HandlingConfig config;

    ParkRules(WorkingDays workingDays, ServiceClock clock, HandlingConfig config) {
        this.workingDays = workingDays;
        this.clock = clock;
        this.config = config;
    }

    /** @throws Problem 422 naming the field unless it is a working day ahead, and not too far */
    void requireReview(String field, LocalDate reviewOn) {
        LocalDate today = clock.today();
        LocalDate latest = today.plusDays(config.longestParkDays());
        if (!reviewOn.isAfter(today)) {
            throw Problem.rule(field, Text.of("复核日期应晚于今天（{0}）。", "The review date must be after today, {0}.", today));
        }
        if (reviewOn.isAfter(latest)) {
            throw Problem.rule(
                    field,
                    Text.of(
                            "挂账最长 {0} 日，复核日期应不晚于 {1}；到期仍不能办理的，复核后可再次挂账。",
                            "An item is parked for {0} days at most, until {1}; it may be parked again after its review.",
                            config.longestParkDays(),
                            latest));
        }
        workingDays.requireWorkingDay(field, reviewOn);
    }
}
