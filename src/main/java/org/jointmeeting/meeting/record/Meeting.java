package org.jointmeeting.meeting.record;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.booking.TimeSlot;
import org.jointmeeting.meeting.MeetingAction;
import org.jointmeeting.meeting.MeetingKind;
import org.jointmeeting.meeting.MeetingLifecycle;
import org.jointmeeting.meeting.MeetingStatus;
import org.jointmeeting.organisation.JurisdictionView;
import org.jointmeeting.shared.tracking.Tracked;

/** A joint meeting 联席会议 of one jurisdiction. Its status changes through one door, which leaves a history entry. */
@Entity
@Table(name = "meeting")
public class Meeting extends Tracked {

    @Column(name = "jurisdiction_id")
    private UUID jurisdictionId = id();

    @Column(name = "jurisdiction_path")
    private String jurisdictionPath = "";

    @Enumerated(EnumType.STRING)
    private MeetingKind kind = MeetingKind.REGULAR;

    private String title = "";

    @Enumerated(EnumType.STRING)
    private MeetingStatus status = MeetingStatus.DRAFT;

    @Column(name = "starts_at")
    private Instant startsAt = Instant.EPOCH;

    @Column(name = "duration_minutes")
    private int durationMinutes;

    @Column(name = "venue_id")
    private @Nullable UUID venueId;

    @Column(name = "convener_person_id")
    private @Nullable UUID convenerPersonId;

    @Column(name = "series_id", updatable = false)
    private @Nullable UUID seriesId;

    @Column(name = "agenda_entries")
    private int agendaEntries;

    @Column(name = "agenda_minutes")
    private int agendaMinutes;

    @Column(name = "notified_at")
    private @Nullable Instant notifiedAt;

    @Column(name = "opened_at")
    private @Nullable Instant openedAt;

    @Column(name = "held_at")
    private @Nullable Instant heldAt;

    @Column(name = "status_reason")
    private @Nullable String statusReason;

    @Column(name = "quorum_waiver_reason")
    private @Nullable String quorumWaiverReason;

    @Column(name = "presence_at")
    private @Nullable Instant presenceAt;

    @Column(name = "required_seats")
    private int requiredSeats;

    @Column(name = "needed_seats")
    private int neededSeats;

    @Column(name = "present_seats")
    private int presentSeats;

    /** Room and people are booked already, though the notice is not out. */
    @Column(name = "time_reserved")
    private boolean timeReserved;

    @Column(name = "history_length")
    private int historyLength = 1;

    protected Meeting() {}

    public Meeting(JurisdictionView jurisdiction, MeetingKind kind, String title, TimeSlot slot) {
        this.jurisdictionId = jurisdiction.id();
        this.jurisdictionPath = jurisdiction.path();
        this.kind = kind;
        this.title = title;
        reschedule(slot);
    }

    /** The first entry of its history. */
    public HistoryEntry drafted(Deed deed) {
        return HistoryEntry.ofDraft(id(), deed);
    }

    public void retitle(String newTitle) {
        title = newTitle;
    }

    public void become(MeetingKind newKind) {
        kind = newKind;
    }

    public final void reschedule(TimeSlot slot) {
        startsAt = slot.startsAt();
        durationMinutes = (int) Duration.between(slot.startsAt(), slot.endsAt()).toMinutes();
    }

    public void meetAt(@Nullable UUID newVenueId) {
        venueId = newVenueId;
    }

    public void beConvenedBy(@Nullable UUID personId) {
        convenerPersonId = personId;
    }

    public void reserved() {
        timeReserved = true;
    }

    public void unreserved() {
        timeReserved = false;
    }

    /** @param series whose occurrence it is; null for a meeting called by itself */
    public void comeFrom(@Nullable UUID series) {
        seriesId = series;
    }

    public void countAgenda(int entries, int minutes) {
        agendaEntries = entries;
        agendaMinutes = minutes;
    }

    public HistoryEntry sendNotice(Deed deed) {
        HistoryEntry entry = pass(MeetingAction.NOTIFY, deed);
        notifiedAt = deed.at();
        timeReserved = false;
        statusReason = null;
        return entry;
    }

    public HistoryEntry postpone(Deed deed) {
        HistoryEntry entry = pass(MeetingAction.POSTPONE, deed);
        statusReason = deed.details();
        return entry;
    }

    public HistoryEntry cancel(Deed deed) {
        HistoryEntry entry = pass(MeetingAction.CANCEL, deed);
        timeReserved = false;
        statusReason = deed.details();
        return entry;
    }

    /** @param waiverReason why it opens although too few have come; null when enough have */
    public HistoryEntry open(Deed deed, @Nullable String waiverReason) {
        HistoryEntry entry = pass(MeetingAction.OPEN, deed);
        openedAt = deed.at();
        quorumWaiverReason = waiverReason;
        return entry;
    }

    public HistoryEntry hold(Deed deed) {
        HistoryEntry entry = pass(MeetingAction.HOLD, deed);
        heldAt = deed.at();
        return entry;
    }

    public HistoryEntry minutesDrafted(Deed deed) {
        return pass(MeetingAction.DRAFT_MINUTES, deed);
    }

    public HistoryEntry minutesIssued(Deed deed) {
        return pass(MeetingAction.ISSUE_MINUTES, deed);
    }

    public void recordPresence(Instant at, int required, int needed, int present) {
        presenceAt = at;
        requiredSeats = required;
        neededSeats = needed;
        presentSeats = present;
    }

    private HistoryEntry pass(MeetingAction action, Deed deed) {
        MeetingStatus before = status;
        status = MeetingLifecycle.next(before, action);
        historyLength++;
        return HistoryEntry.of(id(), historyLength, action, before, status, deed);
    }

    /** Whether the agenda, and with it who is invited, may still change. */
    public boolean isAgendaOpen() {
        return status == MeetingStatus.DRAFT || status == MeetingStatus.POSTPONED;
    }

    public boolean isEmergency() {
        return kind == MeetingKind.EMERGENCY;
    }

    public TimeSlot slot() {
        return TimeSlot.of(startsAt, Duration.ofMinutes(durationMinutes));
    }

    public UUID jurisdictionId() {
        return jurisdictionId;
    }

    public String jurisdictionPath() {
        return jurisdictionPath;
    }

    public MeetingKind kind() {
        return kind;
    }

    public String title() {
        return title;
    }

    public MeetingStatus status() {
        return status;
    }

    public Instant startsAt() {
        return startsAt;
    }

    public int durationMinutes() {
        return durationMinutes;
    }

    public @Nullable UUID venueId() {
        return venueId;
    }

    public @Nullable UUID convenerPersonId() {
        return convenerPersonId;
    }

    public boolean isTimeReserved() {
        return timeReserved;
    }

    public @Nullable UUID seriesId() {
        return seriesId;
    }

    public int agendaEntries() {
        return agendaEntries;
    }

    public int agendaMinutes() {
        return agendaMinutes;
    }

    public @Nullable Instant notifiedAt() {
        return notifiedAt;
    }

    public @Nullable Instant openedAt() {
        return openedAt;
    }

    public @Nullable Instant heldAt() {
        return heldAt;
    }

    public @Nullable String statusReason() {
        return statusReason;
    }

    public @Nullable String quorumWaiverReason() {
        return quorumWaiverReason;
    }

    public @Nullable Instant presenceAt() {
        return presenceAt;
    }

    public int requiredSeats() {
        return requiredSeats;
    }

    public int neededSeats() {
        return neededSeats;
    }

    public int presentSeats() {
        return presentSeats;
    }
}
