package org.jointmeeting.visit;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.shared.paging.Filter;

/** The filters of the list of visits; those left out do not narrow it. */
public class VisitFilter {

    @QueryParam("compoundId")
    @Nullable
    UUID compoundId;

    @QueryParam("status")
    @Nullable
    VisitStatus status;

    @QueryParam("visitedFrom")
    @Parameter(description = "走访之日不早于 · visited that day or later", example = "2026-01-01")
    @Nullable
    LocalDate visitedFrom;

    Filter toFilter() {
        return Filter.none()
                .and("compoundId = :compoundId", "compoundId", compoundId)
                .and("status = :status", "status", status)
                .and("visitedOn >= :visitedFrom", "visitedFrom", visitedFrom);
    }
}
