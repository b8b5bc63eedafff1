package org.jointmeeting.supervision.ladder;

import java.util.UUID;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.shared.paging.Filter;

/** The filters of the list of letters; those left out do not narrow it. */
public class LetterFilter {

    @QueryParam("rung")
    @Nullable
    Rung rung;

    @QueryParam("status")
    @Nullable
    LetterStatus status;

    @QueryParam("open")
    @Parameter(description = "true 只取未销、未升级的，false 只取已了结的 · only those that stand, or only those that ended")
    @Nullable
    Boolean open;

    @QueryParam("itemId")
    @Parameter(description = "所督办的议题 · the item")
    @Nullable
    UUID itemId;

    @QueryParam("agencyId")
    @Parameter(description = "受文单位 · the agency it is for")
    @Nullable
    UUID agencyId;

    @QueryParam("jurisdictionId")
    @Parameter(description = "发文辖区（不含下级） · the jurisdiction that issued it")
    @Nullable
    UUID jurisdictionId;

    Filter toFilter() {
        Filter filter = Filter.none()
                .and("rung = :rung", "rung", rung)
                .and("status = :status", "status", status)
                .and("itemId = :itemId", "itemId", itemId)
                .and("addressee.agencyId = :agencyId", "agencyId", agencyId)
                .and("jurisdictionId = :jurisdictionId", "jurisdictionId", jurisdictionId);
        return open == null
                ? filter
                : filter.and(open ? "status in :open" : "status not in :open", "open", LetterStatus.OPEN);
    }
}
