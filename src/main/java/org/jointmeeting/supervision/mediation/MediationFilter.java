package org.jointmeeting.supervision.mediation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.organisation.Period;
import org.jointmeeting.shared.paging.Filter;

/** The filters of the list of mediations; those left out do not narrow it. */
public class MediationFilter {

    @QueryParam("compoundId")
    @Nullable
    UUID compoundId;

    @QueryParam("partyId")
    @Parameter(description = "当事方 · a party to it")
    @Nullable
    UUID partyId;

    @QueryParam("status")
    @Nullable
    MediationStatus status;

    @QueryParam("outcome")
    @Nullable
    MediationOutcome outcome;

    @QueryParam("jurisdictionId")
    @Parameter(description = "辖区（含下级） · with all below it")
    @Nullable
    UUID jurisdictionId;

    @QueryParam("openedFrom")
    @Parameter(description = "登记之日不早于 · opened that day or later", example = "2026-01-01")
    @Nullable
    LocalDate openedFrom;

    @QueryParam("openedTo")
    @Parameter(description = "登记之日不晚于 · opened that day or earlier", example = "2026-12-31")
    @Nullable
    LocalDate openedTo;

    Filter toFilter(ZoneId zone) {
        return Filter.none()
                .and("compoundId = :compoundId", "compoundId", compoundId)
                .and(
                        "id in (select named.mediationId from MediationParty named where named.partyId = :partyId)",
                        "partyId",
                        partyId)
                .and("status = :status", "status", status)
                .and("conclusion.outcome = :outcome", "outcome", outcome)
                .and("createdAt >= :openedFrom", "openedFrom", begin("openedFrom", openedFrom, 0, zone))
                .and("createdAt < :openedTo", "openedTo", begin("openedTo", openedTo, 1, zone));
    }

    private static @Nullable Instant begin(String name, @Nullable LocalDate day, int daysLater, ZoneId zone) {
        return day == null
                ? null
                : Period.requireSensibleParameter(name, day)
                        .plusDays(daysLater)
                        .atStartOfDay(zone)
                        .toInstant();
    }
}
