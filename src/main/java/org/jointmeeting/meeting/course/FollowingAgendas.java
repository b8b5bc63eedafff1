package org.jointmeeting.meeting.course;

import jakarta.enterprise.context.ApplicationScoped;

import org.jointmeeting.meeting.record.Agendas;
import org.jointmeeting.meeting.record.Meeting;
import org.jointmeeting.meeting.seat.ComputingSeats;

/** Lets a meeting follow its agenda: how long it takes and, until the notice goes out, who is invited. */
@ApplicationScoped
class FollowingAgendas {

    private final Agendas agendas;
    private final ComputingSeats seats;

    FollowingAgendas(Agendas agendas, ComputingSeats seats) {
        this.agendas = agendas;
        this.seats = seats;
    }

    void follow(Meeting meeting) {
        agendas.count(meeting);
        if (meeting.isAgendaOpen()) {
            seats.follow(meeting);
        }
    }
}
