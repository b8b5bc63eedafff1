package org.jointmeeting.minutes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.agenda.TaskRole;
import org.jointmeeting.agenda.session.AgendaEntryView;
import org.jointmeeting.agenda.session.EntryOutcome;
import org.jointmeeting.meeting.Attendance;
import org.jointmeeting.meeting.MeetingView;
import org.jointmeeting.meeting.Publicity;
import org.jointmeeting.meeting.Requirement;
import org.jointmeeting.meeting.SeatView;

/** Writes the first draft of minutes from what was recorded: attendance, decisions, assignments. A plain function. */
record MeetingRecord(
        MeetingView meeting,
        String issuingBody,
        LocalDate heldOn,
        @Nullable String place,
        List<SeatView> seats,
        List<AgendaEntryView> entries) {

    String title() {
        return meeting.title() + "纪要";
    }

    MinutesContent content() {
        return new MinutesContent(
                preamble(),
                sections(),
                "以上事项由牵头部门按期办理，办理结果报%s。".formatted(issuingBody),
                attendees(
                        seat -> seat.requirement() != Requirement.OBSERVER && seat.attendance() == Attendance.PRESENT),
                attendees(seat -> seat.attendance() == Attendance.EXCUSED),
                attendees(seat -> seat.attendance() == Attendance.ABSENT),
                attendees(
                        seat -> seat.requirement() == Requirement.OBSERVER && seat.attendance() == Attendance.PRESENT));
    }

    private String preamble() {
        String where = place == null ? "" : "在%s".formatted(place);
        return "%d年%d月%d日，%s%s召开“%s”，研究%s议题。现将会议议定事项纪要如下："
                .formatted(
                        heldOn.getYear(),
                        heldOn.getMonthValue(),
                        heldOn.getDayOfMonth(),
                        issuingBody,
                        where,
                        meeting.title(),
                        howMany());
    }

    /** Everybody reads the preamble: what is not for everybody is not counted there. */
    private String howMany() {
        return entries.stream().allMatch(entry -> entry.publicity() == Publicity.PUBLIC) ? entries.size() + "项" : "有关";
    }

    private List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        for (AgendaEntryView entry : entries) {
            sections.add(new Section(
                    entry.id(),
                    entry.itemNumber(),
                    "关于“%s”".formatted(entry.title()),
                    said(entry),
                    entry.assignments().stream().map(MeetingRecord::line).toList()));
        }
        return sections;
    }

    private static String said(AgendaEntryView entry) {
        String text = String.valueOf(entry.decision());
        if (entry.outcome() == EntryOutcome.DEFERRED) {
            return "会议决定缓议。" + text;
        }
        if (entry.outcome() == EntryOutcome.REFERRED_TO_OWNERS) {
            return "提请业主共同决定：" + text;
        }
        return (entry.outcome() == EntryOutcome.SETTLED ? "当场办结：" : "会议议定：") + text;
    }

    private static String line(AgendaEntryView.Assigned assigned) {
        return "%s%s：%s（%d年%d月%d日前）"
                .formatted(
                        assigned.role() == TaskRole.LEAD ? "牵头 " : "协办 ",
                        assigned.agencyName(),
                        assigned.text(),
                        assigned.dueOn().getYear(),
                        assigned.dueOn().getMonthValue(),
                        assigned.dueOn().getDayOfMonth());
    }

    private List<Attendee> attendees(Predicate<SeatView> which) {
        return seats.stream()
                .filter(which)
                .map(seat -> new Attendee(seat.label(), nameOf(seat)))
                .toList();
    }

    private static @Nullable String nameOf(SeatView seat) {
        if (seat.attendedByName() != null) {
            return seat.attendedByName();
        }
        return seat.substituteName() == null ? seat.personName() : seat.substituteName();
    }
}
