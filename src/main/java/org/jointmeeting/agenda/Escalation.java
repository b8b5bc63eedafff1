package org.jointmeeting.agenda;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.jspecify.annotations.Nullable;

/**
 * What an item asks of a level above while it waits there, and what it was before, so that it can be sent back down to
 * that.
 *
 * @param from its status before
 * @param meetingId on whose agenda it stood then
 */
@Embeddable
public record Escalation(
        @Column(name = "escalated_to_id") UUID toId,
        @Column(name = "escalated_to_path") String toPath,
        @Enumerated(EnumType.STRING) @Column(name = "escalated_from") ItemStatus from,
        @Nullable @Column(name = "escalated_meeting_id") UUID meetingId,
        @Column(name = "escalated_at") Instant at,
        @Enumerated(EnumType.STRING) @Column(name = "escalation_reason") EscalationReason reason,
        @Column(name = "escalation_tried") String tried,
        @Column(name = "escalation_asked") String asked) {}
