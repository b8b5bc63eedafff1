package org.jointmeeting.meeting.series;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.calendar.CalendarSpan;
import org.jointmeeting.calendar.WorkingCalendar;
import org.jointmeeting.meeting.MeetingStatus;
import org.jointmeeting.meeting.record.Meeting;
import org.jointmeeting.meeting.record.Meetings;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;

/** Lists the dates of a series, moved off days nobody works, with what became of each. */
@ApplicationScoped
class ListingOccurrences {

    private final AllSeries all;
    private final DueMeetings due;
    private final Meetings meetings;
    private final SeriesDates dates;

    ListingOccurrences(AllSeries all, DueMeetings due, Meetings meetings, SeriesDates dates) {
        this.all = all;
        this.due = due;
        this.meetings = meetings;
        this.dates = dates;
    }

    /**
     * @param from the first day of the series when null
     * @param to the end of the series when null
     * @throws Problem 400 naming the parameter, when there is no end or the time is too long
     */
    @Transactional
    SeriesOccurrencesView list(UUID id, @Nullable LocalDate from, @Nullable LocalDate to) {
        Series series = all.require(id);
        MeetingSeriesChange plan = series.changeable();
        LocalDate first = from == null ? series.firstDay() : from;
        LocalDate last = to == null ? endOf(plan) : to;
        CalendarSpan.SERIES.require(first, last);
        WorkingCalendar calendar = dates.calendar();
        return new SeriesOccurrencesView(
                id,
                first,
                last,
                lines(series, plan, first, last),
                calendar.uncoveredYears(first, last),
                calendar.editions(first, last));
    }

    private LocalDate endOf(MeetingSeriesChange plan) {
        return dates.end(plan)
                .orElseThrow(() -> Problem.parameter(
                        "to",
                        Text.of(
                                "该系列没有截止日期，请给出查询的截止日期，最多 {0} 年。",
                                "This series has no end; say up to which day, {0} years at most.",
                                SeriesDates.YEARS_AHEAD)));
    }

    private List<SeriesOccurrencesView.Line> lines(
            Series series, MeetingSeriesChange plan, LocalDate first, LocalDate last) {
        SortedMap<LocalDate, SeriesOccurrencesView.Line> lines = new TreeMap<>();
        dates.planned(plan, first, last).forEach(one -> lines.put(one.plannedOn(), SeriesOccurrencesView.Line.of(one)));
        List<DueMeeting> known = due.between(series.id(), first, last);
        Map<UUID, MeetingStatus> statuses = statusesOf(known);
        for (DueMeeting one : known) {
            if (one.isDrafted()) {
                lines.computeIfAbsent(one.plannedOn(), any -> SeriesOccurrencesView.Line.ofFormerRule(one));
                lines.computeIfPresent(
                        one.plannedOn(), (day, line) -> line.drafted(one, statuses.get(one.meetingId())));
            } else {
                lines.computeIfPresent(one.plannedOn(), (day, line) -> line.hindered(one));
            }
        }
        return List.copyOf(lines.values());
    }

    private Map<UUID, MeetingStatus> statusesOf(List<DueMeeting> known) {
        List<UUID> ids = known.stream()
                .map(DueMeeting::meetingId)
                .filter(Objects::nonNull)
                .toList();
        return meetings.findAll(ids).stream().collect(Collectors.toMap(Meeting::id, Meeting::status));
    }
}
