package org.jointmeeting.agenda.request;

import java.util.UUID;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.shared.paging.Filter;

/** The filters of the list of requests; those left out do not narrow it. */
public class HandlingRequestFilter {

    @QueryParam("kind")
    @Nullable
    RequestKind kind;

    @QueryParam("status")
    @Parameter(description = "待决定的为 OPEN · OPEN waits for a decision", example = "OPEN")
    @Nullable
    RequestStatus status;

    @QueryParam("itemId")
    @Parameter(description = "所属议题 · the item")
    @Nullable
    UUID itemId;

    @QueryParam("agencyId")
    @Parameter(description = "申请部门 · the agency that asks")
    @Nullable
    UUID agencyId;

    Filter toFilter() {
        return Filter.none()
                .and("kind = :kind", "kind", kind)
                .and("status = :status", "status", status)
                .and("itemId = :itemId", "itemId", itemId)
                .and("agencyId = :agencyId", "agencyId", agencyId);
    }
}
