package org.jointmeeting.meeting.series;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jointmeeting.organisation.Directory;
import org.jointmeeting.shared.paging.Page;
import org.jointmeeting.shared.paging.PageRequest;
import org.jointmeeting.shared.problem.Given;

/** Shows series. */
@ApplicationScoped
class ReadingSeries {

    private final AllSeries all;
    private final SeriesViews views;
    private final Directory directory;

    ReadingSeries(AllSeries all, SeriesViews views, Directory directory) {
        this.all = all;
        this.views = views;
        this.directory = directory;
    }

    @Transactional
    MeetingSeriesView get(UUID id) {
        return views.of(all.require(id));
    }

    @Transactional
    Page<MeetingSeriesView> page(SeriesFilter filter, PageRequest request) {
        UUID within = filter.within;
        String subtree = within == null
                ? null
                : Given.parameter("within", () -> directory.requireJurisdiction(within))
                        .path();
        return all.page(filter, subtree, request, views::of);
    }
}
