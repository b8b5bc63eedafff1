package org.jointmeeting.agenda.theme;

import java.util.UUID;

import jakarta.ws.rs.QueryParam;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.shared.paging.Filter;

/** The filters of the list of suggestions; those left out do not narrow it. */
public class ThemeFilter {

    @QueryParam("jurisdictionId")
    @Nullable
    UUID jurisdictionId;

    @QueryParam("category")
    @Nullable
    String category;

    @QueryParam("status")
    @Nullable
    ThemeStatus status;

    Filter toFilter() {
        return Filter.none()
                .and("jurisdictionId = :jurisdictionId", "jurisdictionId", jurisdictionId)
                .and("categoryCode = :category", "category", category)
                .and("status = :status", "status", status);
    }
}
