package org.jointmeeting.meeting.record;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.meeting.MeetingAction;
import org.jointmeeting.meeting.MeetingStatus;
import org.jointmeeting.shared.tracking.Identifiers;

/** One change of a meeting's status; never altered, never removed. */
@Entity
@Immutable
@Table(name = "meeting_history")
public class HistoryEntry {

    @Id
    private UUID id = Identifiers.next();

    @Column(name = "meeting_id")
    private UUID meetingId = id;

    @Column(name = "sequence_no")
    private int sequence;

    @Column(name = "occurred_at")
    private Instant occurredAt = Instant.EPOCH;

    @Column(name = "account_id")
    private @Nullable UUID accountId;

    @Column(name = "account_name")
    private String accountName = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "meeting_action")
    private @Nullable MeetingAction action;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_status")
    private @Nullable MeetingStatus from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_status")
    private MeetingStatus to = MeetingStatus.DRAFT;

    private @Nullable String details;

    protected HistoryEntry() {}

    private HistoryEntry(UUID meetingId, int sequence, Deed deed) {
        this.meetingId = meetingId;
        this.sequence = sequence;
        this.occurredAt = deed.at();
        this.accountId = deed.accountId();
        this.accountName = deed.accountName();
        this.details = deed.details();
    }

    static HistoryEntry ofDraft(UUID meetingId, Deed deed) {
        return new HistoryEntry(meetingId, 1, deed);
    }

    static HistoryEntry of(
            UUID meetingId, int sequence, MeetingAction action, MeetingStatus from, MeetingStatus to, Deed deed) {
        HistoryEntry entry = new HistoryEntry(meetingId, sequence, deed);
        entry.action = action;
        entry.from = from;
        entry.to = to;
        return entry;
    }

    HistoryEntryView view() {
        return new HistoryEntryView(sequence, occurredAt, accountId, accountName, action, from, to, details);
    }
}
