package org.jointmeeting.visit;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.security.PermissionsAllowed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import org.jointmeeting.security.Permission;
import org.jointmeeting.shared.paging.Page;
import org.jointmeeting.shared.paging.PageRequest;

/** The coverage of compounds by visits over HTTP. */
@Path("/visit-coverage")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Visits")
class CoverageResource {

    private final MeasuringCoverage measuring;

    CoverageResource(MeasuringCoverage measuring) {
        this.measuring = measuring;
    }

    @GET
    @PermissionsAllowed(Permission.VISIT_OVERSEE)
    @Operation(operationId = "listUnvisitedCompounds", summary = "久未走访的小区 · Compounds without a visit in so many days")
    public Page<UnvisitedCompound> unvisited(
            @BeanParam @Valid CoverageQuestion question, @BeanParam @Valid PageRequest page) {
        return measuring.page(question, page);
    }

    @GET
    @Path("/counts")
    @PermissionsAllowed(Permission.VISIT_OVERSEE)
    @Operation(operationId = "countVisitCoverage", summary = "走访覆盖统计 · How many compounds were visited")
    public CoverageCounts counts(@BeanParam @Valid CoverageQuestion question) {
        return measuring.counts(question);
    }
}
