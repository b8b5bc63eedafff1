package org.jointmeeting.planning.finding;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.meeting.SeatKind;

/** A time at which it can be held: where, who sits on which seat, and why this time. */
@Schema(description = "可行的时间：何处、何人到会、为何 · a time at which it can be held")
record ProposedTime(
        Instant startsAt,
        Instant endsAt,
        @Nullable UUID venueId,
        @Schema(examples = "文新街道三楼联席会议室") String venueName,
        @Schema(examples = "87") int score,
        List<Rule.Line> rules,
        List<FilledSeat> seats) {

    ProposedTime {
        rules = List.copyOf(rules);
        seats = List.copyOf(seats);
    }

    /**
     * Who sits on a seat.
     *
     * @param personId null where an optional seat stays empty, or nobody knows who comes for a missing party
     */
    @Schema(description = "到会人选 · who sits on a seat")
    record FilledSeat(
            @Nullable UUID seatId,
            SeatKind kind,
            UUID holderId,
            @Schema(examples = "西湖区消防救援大队") String label,
            boolean required,
            @Nullable UUID personId,
            @Schema(examples = "陈立新") @Nullable String personName,
            @Schema(description = "前后一段时间内的会议数 · meetings around that time", examples = "3") int load) {

        static FilledSeat of(SeatToFill seat, @Nullable Candidate person) {
            return of(seat.seatId(), seat.kind(), seat.holderId(), seat.label(), seat.isRequired(), person);
        }

        static FilledSeat of(Sought.Seat seat, @Nullable Candidate person) {
            return of(seat.seatId(), seat.kind(), seat.holderId(), seat.label(), seat.isRequired(), person);
        }

        private static FilledSeat of(
                @Nullable UUID seatId,
                SeatKind kind,
                UUID holderId,
                String label,
                boolean isRequired,
                @Nullable Candidate person) {
            return new FilledSeat(
                    seatId,
                    kind,
                    holderId,
                    label,
                    isRequired,
                    person == null ? null : person.personId(),
                    person == null ? null : person.name(),
                    person == null ? 0 : person.load());
        }
    }

    static ProposedTime of(Question question, Ranking.Ranked ranked) {
        TimeSearch.Found found = ranked.found();
        List<FilledSeat> seats = new ArrayList<>();
        for (int i = 0; i < question.seats().size(); i++) {
            SeatToFill seat = question.seats().get(i);
            @Nullable Candidate person = found.onSeats()[i];
            seats.add(FilledSeat.of(seat, person));
            seat.others().forEach(other -> seats.add(FilledSeat.of(other, person)));
        }
        question.unknown().forEach(seat -> seats.add(FilledSeat.of(seat, null)));
        boolean isKnown = !found.room().id().equals(Easing.ANY_ROOM);
        return new ProposedTime(
                question.grid().instantOf(found.start()),
                question.grid().instantOf(found.start() + question.length()),
                isKnown ? found.room().id() : null,
                found.room().name(),
                ranked.score(),
                ranked.lines(),
                seats);
    }
}
