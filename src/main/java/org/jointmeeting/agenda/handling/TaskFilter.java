package org.jointmeeting.agenda.handling;

import java.util.UUID;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.agenda.TaskStatus;
import org.jointmeeting.shared.paging.Filter;

/** The filters of the list of tasks; those left out do not narrow it. */
public class TaskFilter {

    @QueryParam("agencyId")
    @Parameter(description = "承办部门，缺省为本部门 · the agency; one's own when left out")
    @Nullable
    UUID agencyId;

    @QueryParam("partyId")
    @Parameter(description = "协办的三方主体 · the party that assists")
    @Nullable
    UUID partyId;

    @QueryParam("itemId")
    @Parameter(description = "所属议题 · the item")
    @Nullable
    UUID itemId;

    @QueryParam("status")
    @Nullable
    TaskStatus status;

    boolean namesWorker() {
        return agencyId != null || partyId != null;
    }

    Filter toFilter() {
        return Filter.none()
                .and("workerId = :agencyId", "agencyId", agencyId)
                .and("workerId = :partyId", "partyId", partyId)
                .and("itemId = :itemId", "itemId", itemId)
                .and("status = :status", "status", status);
    }
}
