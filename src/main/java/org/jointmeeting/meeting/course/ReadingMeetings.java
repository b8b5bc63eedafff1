package org.jointmeeting.meeting.course;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jointmeeting.meeting.MeetingView;
import org.jointmeeting.meeting.record.HistoryEntryView;
import org.jointmeeting.meeting.record.MeetingFilter;
import org.jointmeeting.meeting.record.MeetingHistory;
import org.jointmeeting.meeting.record.Meetings;
import org.jointmeeting.meeting.seat.VisibleMeetings;
import org.jointmeeting.organisation.Directory;
import org.jointmeeting.shared.paging.Page;
import org.jointmeeting.shared.paging.PageRequest;
import org.jointmeeting.shared.problem.Given;

/** Shows meetings and their history. */
@ApplicationScoped
class ReadingMeetings {

    private final Meetings meetings;
    private final VisibleMeetings visible;
    private final MeetingHistory history;
    private final Directory directory;
    private final MeetingViews views;

    ReadingMeetings(
            Meetings meetings,
            VisibleMeetings visible,
            MeetingHistory history,
            Directory directory,
            MeetingViews views) {
        this.meetings = meetings;
        this.visible = visible;
        this.history = history;
        this.directory = directory;
        this.views = views;
    }

    @Transactional
    MeetingView get(UUID id) {
        return views.of(visible.require(id));
    }

    @Transactional
    Page<MeetingView> page(MeetingFilter filter, PageRequest request) {
        UUID within = filter.within();
        String subtree = within == null
                ? null
                : Given.parameter("within", () -> directory.requireJurisdiction(within))
                        .path();
        return meetings.page(filter, subtree, request, views::of);
    }

    @Transactional
    List<HistoryEntryView> history(UUID id) {
        return history.of(visible.require(id).id());
    }
}
