package org.jointmeeting.planning.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.agenda.session.ItemsToPlan;
import org.jointmeeting.meeting.ConsultingMeetings;
import org.jointmeeting.meeting.MeetingKind;
import org.jointmeeting.meeting.MeetingStatus;
import org.jointmeeting.meeting.MeetingView;
import org.jointmeeting.meeting.Requirement;
import org.jointmeeting.meeting.SeatKind;
import org.jointmeeting.meeting.SeatView;
import org.jointmeeting.organisation.Directory;
import org.jointmeeting.organisation.JurisdictionView;
import org.jointmeeting.security.Caller;
import org.jointmeeting.security.Callers;
import org.jointmeeting.shared.problem.FieldError;
import org.jointmeeting.shared.problem.Given;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.problem.ProblemType;
import org.jointmeeting.shared.text.Text;
import org.jointmeeting.shared.time.ServiceClock;

/** Reads a request for a time: of a meeting that has none for certain yet, or of seats that are only thought of. */
@ApplicationScoped
class SeekingMeetings {

    private final ConsultingMeetings meetings;
    private final ItemsToPlan items;
    private final Directory directory;
    private final Callers callers;
    private final FindingConfig config;
    private final ServiceClock clock;

    SeekingMeetings(
            ConsultingMeetings meetings,
            ItemsToPlan items,
            Directory directory,
            Callers callers,
            FindingConfig config,
            ServiceClock clock) {
        this.meetings = meetings;
        this.items = items;
        this.directory = directory;
        this.callers = callers;
        this.config = config;
        this.clock = clock;
    }

    /** @throws Problem 400 unless it is either a meeting or seats, 404 for what the caller doesn't reach */
    Sought read(FindTime request) {
        UUID meetingId = request.meetingId();
        boolean isOfSeats = request.jurisdictionId() != null || request.seats() != null;
        if ((meetingId != null) == isOfSeats) {
            throw Problem.field(
                    "meetingId",
                    Text.of("会议编号，或辖区与席位，二者须给出且只给出其一。", "Give either a meeting, or a jurisdiction with seats."));
        }
        return meetingId == null ? ofSeats(request) : ofMeeting(meetingId, request.durationMinutes());
    }

    private Sought ofMeeting(UUID id, @Nullable Integer minutes) {
        MeetingStatus status = Given.in("meetingId", () -> meetings.require(id)).status();
        if (status != MeetingStatus.DRAFT && status != MeetingStatus.POSTPONED) {
            Text detail = Text.of(
                    "会议当前为“{0}”，只能为拟定或延期的会议寻找时间。",
                    "The meeting is {0}; a time is looked for while it is drafted or postponed.", status.label());
            throw new Problem(ProblemType.CONFLICT, detail, List.of(FieldError.inBody("meetingId", detail)));
        }
        MeetingView meeting = meetings.find(id);
        // A postponed meeting keeps its kind.
        boolean mayBeEmergency = status == MeetingStatus.DRAFT
                && items.urgenciesOf(id).stream().anyMatch(config.emergencyFor()::contains);
        return new Sought(
                meeting.jurisdictionPath(),
                meeting.kind(),
                mayBeEmergency,
                minutes == null ? meeting.durationMinutes() : minutes,
                meeting.venueId(),
                meeting.convenerPersonId(),
                clock.dateOf(meeting.startsAt()).getDayOfWeek(),
                meetings.seatsOf(id).stream().map(SeekingMeetings::seat).toList());
    }

    private static Sought.Seat seat(SeatView seat) {
        return new Sought.Seat(
                seat.id(),
                seat.kind(),
                seat.holderId(),
                seat.label(),
                seat.requirement() == Requirement.REQUIRED,
                seat.headRequired(),
                seat.substitutePersonId(),
                seat.substituteName());
    }

    private Sought ofSeats(FindTime request) {
        UUID jurisdictionId = required("jurisdictionId", request.jurisdictionId());
        List<WantedSeat> wanted = required("seats", request.seats());
        int minutes = required("durationMinutes", request.durationMinutes());
        JurisdictionView jurisdiction = Given.in("jurisdictionId", () -> directory.requireJurisdiction(jurisdictionId));
        Map<UUID, String> labels = labels(wanted);
        List<Sought.Seat> seats = new ArrayList<>();
        Set<UUID> named = new HashSet<>();
        for (int i = 0; i < wanted.size(); i++) {
            seats.add(seat(wanted.get(i), labels, "seats/" + i + "/holderId", named));
        }
        MeetingKind kind = request.kind() == null ? MeetingKind.REGULAR : request.kind();
        return new Sought(jurisdiction.path(), kind, kind == MeetingKind.SPECIAL, minutes, null, null, null, seats);
    }

    private static Sought.Seat seat(WantedSeat wanted, Map<UUID, String> labels, String field, Set<UUID> named) {
        String label = labels.get(wanted.holderId());
        if (label == null) {
            Text detail = Text.of("没有该席位的单位、三方主体或小区，或不在您的辖区范围内。", "No such agency, party or compound within reach.");
            throw new Problem(ProblemType.NOT_FOUND, detail, List.of(FieldError.inBody(field, detail)));
        }
        if (!named.add(wanted.holderId())) {
            throw Problem.field(field, Text.of("同一席位只列一次。", "List each seat once."));
        }
        return new Sought.Seat(
                null,
                wanted.kind(),
                wanted.holderId(),
                label,
                wanted.requirement() == Requirement.REQUIRED,
                Boolean.TRUE.equals(wanted.headRequired()),
                null,
                null);
    }

    /** By holder, of what the caller reaches: agencies also of the levels above. */
    private Map<UUID, String> labels(List<WantedSeat> wanted) {
        Caller caller = callers.current();
        Map<UUID, String> labels = new HashMap<>();
        directory.findAgencies(idsOf(SeatKind.AGENCY, wanted)).stream()
                .filter(agency -> caller.isNear(agency.jurisdictionPath()))
                .forEach(agency -> labels.put(agency.id(), agency.name()));
        directory.findParties(idsOf(SeatKind.PARTY, wanted)).stream()
                .filter(party -> caller.reaches(party.jurisdictionPath()))
                .forEach(party -> labels.put(party.id(), party.name()));
        directory.findCompounds(idsOf(SeatKind.COMMISSIONER, wanted)).stream()
                .filter(compound -> caller.reaches(compound.jurisdictionPath()))
                .forEach(compound -> labels.put(compound.id(), compound.name() + "小区专员"));
        return labels;
    }

    private static List<UUID> idsOf(SeatKind kind, List<WantedSeat> wanted) {
        return wanted.stream()
                .filter(seat -> seat.kind() == kind)
                .map(WantedSeat::holderId)
                .distinct()
                .toList();
    }

    private static <T> T required(String field, @Nullable T given) {
        if (given == null) {
            throw Problem.field(
                    field,
                    Text.of("未给出会议编号时，应给出辖区、席位和时长。", "Without a meeting, give jurisdiction, seats and duration."));
        }
        return given;
    }
}
