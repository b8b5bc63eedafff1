package org.jointmeeting.meeting.record;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;

import org.jointmeeting.meeting.Agenda;
import org.jointmeeting.meeting.AgendaLine;
import org.jointmeeting.meeting.SeatNeed;

/** Asks the agenda room; without one, every agenda is empty. */
@ApplicationScoped
public class Agendas {

    private final Instance<Agenda> rooms;

    Agendas(Instance<Agenda> rooms) {
        this.rooms = rooms;
    }

    /** By meeting; one without entries is left out. */
    public Map<UUID, List<SeatNeed>> seatsNeeded(Collection<UUID> meetingIds) {
        Map<UUID, List<SeatNeed>> found = new HashMap<>();
        rooms.forEach(room -> found.putAll(room.seatsNeeded(meetingIds)));
        return found;
    }

    /** Every compound that an item on the agenda concerns, once. */
    public List<UUID> compoundsOf(Meeting meeting) {
        return lines(meeting).stream()
                .flatMap(line -> line.compoundIds().stream())
                .distinct()
                .toList();
    }

    /** Counts the meeting's entries and their minutes again. */
    public void count(Meeting meeting) {
        List<AgendaLine> lines = lines(meeting);
        meeting.countAgenda(
                lines.size(), lines.stream().mapToInt(AgendaLine::minutes).sum());
    }

    /** By meeting; one without entries is left out. */
    public Map<UUID, List<AgendaLine>> lines(Collection<UUID> meetingIds) {
        Map<UUID, List<AgendaLine>> found = new HashMap<>();
        rooms.forEach(room -> found.putAll(room.lines(meetingIds)));
        return found;
    }

    private List<AgendaLine> lines(Meeting meeting) {
        return rooms.stream().flatMap(room -> room.lines(meeting.id()).stream()).toList();
    }
}
