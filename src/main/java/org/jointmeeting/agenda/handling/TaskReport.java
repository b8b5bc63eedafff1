package org.jointmeeting.agenda.handling;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

import org.jointmeeting.shared.tracking.Identifiers;

/** A dated word on how a task goes; written once. */
@Entity
@Immutable
@Table(name = "task_report")
class TaskReport {

    @Id
    private UUID id = Identifiers.next();

    @Column(name = "task_id")
    private UUID taskId = new UUID(0, 0);

    @Column(name = "reported_at")
    private Instant reportedAt = Instant.EPOCH;

    @Column(name = "reported_by")
    private String reportedBy = "";

    @Column(name = "report_text")
    private String text = "";

    @ElementCollection
    @CollectionTable(name = "task_report_evidence", joinColumns = @JoinColumn(name = "task_report_id"))
    @Column(name = "evidence_id")
    private Set<UUID> evidenceIds = new LinkedHashSet<>();

    protected TaskReport() {}

    TaskReport(UUID taskId, Instant reportedAt, String reportedBy, String text, Set<UUID> evidenceIds) {
        this.taskId = taskId;
        this.reportedAt = reportedAt;
        this.reportedBy = reportedBy;
        this.text = text;
        this.evidenceIds.addAll(evidenceIds);
    }

    UUID id() {
        return id;
    }

    UUID taskId() {
        return taskId;
    }

    Instant reportedAt() {
        return reportedAt;
    }

    String reportedBy() {
        return reportedBy;
    }

    String text() {
        return text;
    }

    Set<UUID> evidenceIds() {
        return evidenceIds;
    }
}
