package org.jointmeeting.visit;

import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Where and for how long coverage is asked for. */
public class CoverageQuestion {

    @QueryParam("jurisdictionId")
    @Parameter(description = "辖区（含下级），缺省为本人辖区 · with all below it; one's own when left out")
    @Nullable
    UUID jurisdictionId;

    @QueryParam("days")
    @Min(1)
    @Max(3660)
    @Parameter(description = "天数，缺省为 30 · days, 30 when left out", example = "30")
    @Nullable
    Integer days;
}
