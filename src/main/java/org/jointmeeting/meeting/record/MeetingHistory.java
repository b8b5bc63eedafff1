package org.jointmeeting.meeting.record;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.security.Caller;
import org.jointmeeting.security.Callers;
import org.jointmeeting.shared.time.ServiceClock;

/** What happened to every meeting, in order. */
@ApplicationScoped
public class MeetingHistory implements PanacheRepositoryBase<HistoryEntry, UUID> {

    private final Callers callers;
    private final ServiceClock clock;

    MeetingHistory(Callers callers, ServiceClock clock) {
        this.callers = callers;
        this.clock = clock;
    }

    /** What the current caller is about to do, now. */
    public Deed deed(@Nullable String details) {
        Caller caller = callers.current();
        return new Deed(clock.instant(), caller.accountId(), caller.userName(), details);
    }

    public List<HistoryEntryView> of(UUID meetingId) {
        return find("meetingId = ?1 order by sequence", meetingId).stream()
                .map(HistoryEntry::view)
                .toList();
    }
}
