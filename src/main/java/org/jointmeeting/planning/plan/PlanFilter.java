package org.jointmeeting.planning.plan;

import java.util.UUID;

import jakarta.ws.rs.QueryParam;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.shared.paging.Filter;

/** Which plans a list is to show. */
class PlanFilter {

    @QueryParam("jurisdictionId")
    @Nullable
    UUID jurisdictionId;

    @QueryParam("status")
    @Nullable
    PlanStatus status;

    Filter conditions() {
        return Filter.none()
                .and("jurisdictionId = :jurisdictionId", "jurisdictionId", jurisdictionId)
                .and("status = :status", "status", status);
    }
}
