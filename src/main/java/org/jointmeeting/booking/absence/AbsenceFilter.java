package org.jointmeeting.booking.absence;

import java.time.Instant;
import java.util.UUID;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.shared.paging.Filter;

/** Which absences a list is to show. */
class AbsenceFilter {

    @QueryParam("personId")
    @Nullable
    UUID personId;

    @QueryParam("kind")
    @Nullable
    AbsenceKind kind;

    @QueryParam("from")
    @Parameter(description = "结束晚于此时刻 · ending after this time", example = "2026-12-01T00:00:00+08:00")
    @Nullable
    Instant from;

    @QueryParam("to")
    @Parameter(description = "开始早于此时刻 · starting before this time", example = "2027-01-01T00:00:00+08:00")
    @Nullable
    Instant to;

    Filter narrow(Filter shown) {
        return shown.and("personId = :personId", "personId", personId)
                .and("kind = :kind", "kind", kind)
                .and("endsAt > :endsAfter", "endsAfter", from)
                .and("startsAt < :startsBefore", "startsBefore", to);
    }
}
