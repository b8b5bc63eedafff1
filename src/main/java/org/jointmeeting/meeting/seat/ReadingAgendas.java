package org.jointmeeting.meeting.seat;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jointmeeting.meeting.AgendaLine;
import org.jointmeeting.meeting.AgendaReading;
import org.jointmeeting.meeting.Audience;
import org.jointmeeting.meeting.MeetingPlace;
import org.jointmeeting.meeting.Reader;
import org.jointmeeting.meeting.SeatKind;
import org.jointmeeting.meeting.record.Agendas;
import org.jointmeeting.meeting.record.Meeting;
import org.jointmeeting.security.Caller;
import org.jointmeeting.security.Callers;

/**
 * What of agendas the caller may know: an official of the place and an agency with a seat all of it, everybody else the
 * entries whose publicity is open to what its seat or the compounds concerned make of it.
 */
@ApplicationScoped
public class ReadingAgendas {

    private final Readers readers;
    private final Seats seats;
    private final Agendas agendas;
    private final Callers callers;

    ReadingAgendas(Readers readers, Seats seats, Agendas agendas, Callers callers) {
        this.readers = readers;
        this.seats = seats;
        this.agendas = agendas;
        this.callers = callers;
    }

    public AgendaReading of(Meeting meeting) {
        MeetingPlace place = new MeetingPlace(meeting.id(), meeting.jurisdictionPath());
        return of(List.of(place)).getOrDefault(meeting.id(), AgendaReading.WHOLE);
    }

    /** By meeting; every one is answered, those an official reads without asking the database. */
    public Map<UUID, AgendaReading> of(Collection<MeetingPlace> places) {
        Caller caller = callers.current();
        Map<UUID, AgendaReading> readings = new HashMap<>();
        places.forEach(place -> readings.put(place.meetingId(), AgendaReading.WHOLE));
        List<MeetingPlace> guarded = places.stream()
                .filter(place -> !Reader.isOfficialAt(caller, place.jurisdictionPath()))
                .toList();
        if (!guarded.isEmpty()) {
            readings.putAll(guarded(guarded));
        }
        return readings;
    }

    private Map<UUID, AgendaReading> guarded(List<MeetingPlace> places) {
        List<UUID> ids = places.stream().map(MeetingPlace::meetingId).toList();
        Reader reader = readers.current();
        Map<UUID, Set<SeatKind>> held = seats.heldBy(reader.caller(), ids);
        Map<UUID, List<AgendaLine>> lines = agendas.lines(ids);
        Map<UUID, AgendaReading> readings = new HashMap<>();
        for (MeetingPlace place : places) {
            UUID id = place.meetingId();
            Audience seated = Reader.by(held.getOrDefault(id, Set.of()));
            readings.put(id, reading(reader, seated, place, lines.getOrDefault(id, List.of())));
        }
        return readings;
    }

    private static AgendaReading reading(Reader reader, Audience seated, MeetingPlace place, List<AgendaLine> lines) {
        Audience nearest = seated;
        for (AgendaLine line : lines) {
            nearest = nearest.nearerOf(reader.of(place.jurisdictionPath(), line.compoundIds()));
        }
        return new AgendaReading(
                nearest,
                lines.stream()
                        .filter(line -> line.publicity()
                                .isOpenTo(seated.nearerOf(reader.of(place.jurisdictionPath(), line.compoundIds()))))
                        .toList());
    }
}
