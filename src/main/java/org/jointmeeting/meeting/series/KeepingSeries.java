package org.jointmeeting.meeting.series;

import java.util.UUID;
import java.util.function.UnaryOperator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.organisation.Directory;
import org.jointmeeting.organisation.JurisdictionView;
import org.jointmeeting.shared.concurrency.Versions;
import org.jointmeeting.shared.problem.Given;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;
import org.jointmeeting.shared.time.ServiceClock;

/** Begins series, changes them and takes back those that became no meeting yet. */
@ApplicationScoped
public class KeepingSeries {

    private final AllSeries all;
    private final DueMeetings due;
    private final SeriesRules rules;
    private final SeriesViews views;
    private final Directory directory;
    private final ServiceClock clock;

    KeepingSeries(
            AllSeries all,
            DueMeetings due,
            SeriesRules rules,
            SeriesViews views,
            Directory directory,
            ServiceClock clock) {
        this.all = all;
        this.due = due;
        this.rules = rules;
        this.views = views;
        this.directory = directory;
        this.clock = clock;
    }

    @Transactional
    public MeetingSeriesView begin(NewMeetingSeries request) {
        JurisdictionView jurisdiction =
                Given.in("jurisdictionId", () -> directory.requireJurisdiction(request.jurisdictionId()));
        MeetingSeriesChange given = request.changeable();
        rules.requireNew(given, jurisdiction.path());
        Series series = new Series(jurisdiction, given);
        all.persist(series);
        all.flush();
        return views.of(series);
    }

    /** Meetings that are drafted already stay as they are; those to come follow what is given. */
    @Transactional
    MeetingSeriesView change(UUID id, @Nullable String ifMatch, UnaryOperator<MeetingSeriesChange> change) {
        Series series = all.requireForChange(id);
        Versions.require(ifMatch, series);
        MeetingSeriesChange current = series.changeable();
        MeetingSeriesChange given = change.apply(current);
        rules.requireChange(current, given, series.jurisdictionPath());
        series.become(given);
        due.forgetHindrances(id);
        all.flush();
        return views.of(series);
    }

    @Transactional
    void remove(UUID id, @Nullable String ifMatch) {
        Series series = all.requireForChange(id);
        Versions.require(ifMatch, series);
        if (due.anyDraftedOf(id)) {
            throw Problem.conflict(
                    Text.of(
                            "该系列已有会议拟定，不能删除；不再召开的，请将截止日期（lastDay）改为最后一次会议的日期。",
                            "Meetings of this series are drafted already; to end it, set its lastDay to the day of its last meeting."));
        }
        series.remove(clock.instant());
    }
}
