package org.jointmeeting.minutes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.shared.tracking.Tracked;

/** The minutes 纪要 of one meeting; the number comes with the issue and never changes. */
@Entity
@Table(name = "minutes")
class Minutes extends Tracked {

    @Column(name = "meeting_id")
    private UUID meetingId = new UUID(0, 0);

    @Column(name = "jurisdiction_id")
    private UUID jurisdictionId = new UUID(0, 0);

    @Column(name = "jurisdiction_path")
    private String jurisdictionPath = "";

    @Column(name = "issuing_body")
    private String issuingBody = "";

    private String title = "";

    @Column(name = "held_on")
    private LocalDate heldOn = LocalDate.EPOCH;

    @Enumerated(EnumType.STRING)
    private MinutesStatus status = MinutesStatus.DRAFTED;

    @Convert(converter = ContentAsJson.class)
    private MinutesContent content = ContentAsJson.NOTHING;

    @Column(name = "approved_by")
    private @Nullable String approvedBy;

    @Column(name = "approved_at")
    private @Nullable Instant approvedAt;

    private @Nullable String number;

    @Column(name = "issued_on")
    private @Nullable LocalDate issuedOn;

    protected Minutes() {}

    Minutes(MeetingRecord record) {
        this.meetingId = record.meeting().id();
        this.jurisdictionId = record.meeting().jurisdictionId();
        this.jurisdictionPath = record.meeting().jurisdictionPath();
        this.issuingBody = record.issuingBody();
        this.title = record.title();
        this.heldOn = record.heldOn();
        this.content = record.content();
    }

    void edit(MinutesChange change) {
        status = MinutesLifecycle.require(status, MinutesAction.EDIT);
        title = change.title();
        content = content.with(change);
        approvedBy = null;
        approvedAt = null;
    }

    void approve(String by, Instant at) {
        status = MinutesLifecycle.require(status, MinutesAction.APPROVE);
        approvedBy = by;
        approvedAt = at;
    }

    /** Called before a number is taken, so that a refused issue costs none. */
    void requireIssuable() {
        MinutesLifecycle.require(status, MinutesAction.ISSUE);
    }

    void issue(String newNumber, LocalDate on) {
        status = MinutesLifecycle.require(status, MinutesAction.ISSUE);
        number = newNumber;
        issuedOn = on;
    }

    MinutesChange asEdited() {
        return new MinutesChange(title, content.preamble(), content.sections(), content.closing());
    }

    UUID meetingId() {
        return meetingId;
    }

    UUID jurisdictionId() {
        return jurisdictionId;
    }

    String jurisdictionPath() {
        return jurisdictionPath;
    }

    String issuingBody() {
        return issuingBody;
    }

    String title() {
        return title;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    MinutesStatus status() {
        return status;
    }

    MinutesContent content() {
        return content;
    }

    @Nullable
    String approvedBy() {
        return approvedBy;
    }

    @Nullable
    Instant approvedAt() {
        return approvedAt;
    }

    @Nullable
    String number() {
        return number;
    }

    @Nullable
    LocalDate issuedOn() {
        return issuedOn;
    }
}
