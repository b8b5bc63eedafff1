package org.jointmeeting.organisation.people;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.organisation.Period;
import org.jointmeeting.organisation.PostKind;
import org.jointmeeting.shared.problem.Problem;

/** Which posts a list shall show. */
public class PostFilter {

    @QueryParam("kind")
    @Nullable
    PostKind kind;

    @QueryParam("holderId")
    @Parameter(description = "所在单位、三方主体或小区 · the agency, party or compound")
    @Nullable
    UUID holderId;

    @QueryParam("personId")
    @Nullable
    UUID personId;

    @QueryParam("on")
    @Parameter(description = "该日在任的 · held on that day", example = "2026-06-01")
    @Nullable
    LocalDate on;

    @Nullable
    PostKind kind() {
        return kind;
    }

    @Nullable
    UUID holderId() {
        return holderId;
    }

    @Nullable
    UUID personId() {
        return personId;
    }

    /** @throws Problem 400 when nobody can have meant that day */
    @Nullable
    LocalDate on() {
        return on == null ? null : Period.requireSensibleParameter("on", on);
    }
}
