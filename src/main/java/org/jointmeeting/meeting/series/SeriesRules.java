package org.jointmeeting.meeting.series;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.meeting.MeetingKind;
import org.jointmeeting.meeting.course.MeetingVenues;
import org.jointmeeting.organisation.Directory;
import org.jointmeeting.shared.problem.Given;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;

/** What makes a series that can be held: a rule with meetings to come, a room and a convener there. */
@ApplicationScoped
class SeriesRules {

    private final SeriesDates dates;
    private final MeetingVenues venues;
    private final Directory directory;

    SeriesRules(SeriesDates dates, MeetingVenues venues, Directory directory) {
        this.dates = dates;
        this.venues = venues;
        this.directory = directory;
    }

    /** @throws Problem that names the field */
    void requireNew(MeetingSeriesChange given, String jurisdictionPath) {
        requireForm(given);
        requireToCome(given, dates.anyToCome(given));
        requireVenue(given.venueId(), jurisdictionPath);
        requireConvener(given.convenerPersonId());
    }

    /** What stays as it was is not asked for again; a last day of the past ends the series. */
    void requireChange(MeetingSeriesChange current, MeetingSeriesChange given, String jurisdictionPath) {
        requireForm(given);
        boolean isToCome = dates.anyToCome(given);
        if (!given.plansAsBefore(current)) {
            requireToCome(given, isToCome);
        }
        if (!given.isWhereItWas(current)) {
            requireVenue(given.venueId(), jurisdictionPath);
        }
        if (!given.isConvenedAsBefore(current)) {
            requireConvener(given.convenerPersonId());
        }
    }

    private static void requireForm(MeetingSeriesChange given) {
        SeriesTitle.of(given.title());
        SeriesDates.recurrence(given.rule());
        LocalDate lastDay = given.lastDay();
        if (lastDay != null && lastDay.isBefore(given.firstDay())) {
            throw Problem.field(
                    "lastDay",
                    Text.of("截止日期不得早于起始日期 {0}。", "Must not be before the first day, {0}.", given.firstDay()));
        }
        if (given.kind() == MeetingKind.EMERGENCY) {
            throw Problem.rule(
                    "kind",
                    Text.of(
                            "紧急会议一事一议，不能设为系列；请选例会或专题会议。",
                            "An emergency is called for one matter and makes no series; choose a regular or special meeting."));
        }
    }

    private static void requireToCome(MeetingSeriesChange given, boolean isToCome) {
        if (!isToCome) {
            throw Problem.rule(
                    "rule",
                    Text.of(
                            "按此规则，自 {0} 起今后没有一次会议（最多推算 {1} 年），请检查重复规则、起止日期和遇非工作日的处理方式。",
                            "From {0} on no meeting is to come by this rule, looking {1} years ahead; check the rule, the first"
                                    + " and last day, and what becomes of days off.",
                            given.firstDay(),
                            SeriesDates.YEARS_AHEAD));
        }
    }

    private void requireVenue(@Nullable UUID venueId, String jurisdictionPath) {
        if (venueId != null) {
            venues.requireUsable(venueId, jurisdictionPath);
        }
    }

    private void requireConvener(@Nullable UUID personId) {
        if (personId != null) {
            Given.in("convenerPersonId", () -> directory.requirePerson(personId));
        }
    }
}
