package org.jointmeeting.description;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;

import org.jointmeeting.calendar.CalendarYearChanged;
import org.jointmeeting.calendar.WorkingCalendar;
import org.jointmeeting.calendar.WorkingDays;
import org.jointmeeting.shared.time.ServiceClock;

/** Moves the dates of examples ahead of the day on which the description is read, so that they never lie in the past. */
@Singleton
@Unremovable
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_PER_REQUEST)
public class ExamplesOfToday implements OASFilter {

    /** After those who load the calendar and keep it in memory. */
    private static final int LATE = 5000;

    private final WorkedExamples worked = new WorkedExamples();
    private final WorkingDays workingDays;
    private final ServiceClock clock;
    /** Kept here, because the description is made on a thread that must not wait for the database. */
    private volatile WorkingCalendar calendar = ExampleDays.fixed().calendar();

    ExamplesOfToday(WorkingDays workingDays, ServiceClock clock) {
        this.workingDays = workingDays;
        this.clock = clock;
    }

    void begin(@Observes @Priority(LATE) StartupEvent start) {
        calendar = workingDays.calendar();
    }

    void follow(@Observes @Priority(LATE) CalendarYearChanged change) {
        calendar = workingDays.calendar();
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        ExampleDays days = new ExampleDays(calendar, clock.today());
        Walk.operations(api).forEach(operation -> worked.redate(operation, days));
    }
}
