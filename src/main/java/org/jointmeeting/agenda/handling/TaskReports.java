package org.jointmeeting.agenda.handling;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** Progress reports of tasks. */
@ApplicationScoped
class TaskReports implements PanacheRepositoryBase<TaskReport, UUID> {

    List<TaskReport> of(UUID taskId) {
        return list("taskId = ?1 order by id", taskId);
    }
}
