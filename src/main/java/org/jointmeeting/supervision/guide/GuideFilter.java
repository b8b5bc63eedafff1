package org.jointmeeting.supervision.guide;

import java.util.Map;
import java.util.UUID;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.shared.paging.Filter;

/** The filters of the list of guides; those left out do not narrow it. */
public class GuideFilter {

    @QueryParam("kind")
    @Nullable
    GuideKind kind;

    @QueryParam("compoundId")
    @Nullable
    UUID compoundId;

    @QueryParam("itemId")
    @Nullable
    UUID itemId;

    @QueryParam("recipientId")
    @Parameter(description = "对象：三方主体、单位或辖区 · to whom")
    @Nullable
    UUID recipientId;

    @QueryParam("jurisdictionId")
    @Parameter(description = "作出的辖区 · the jurisdiction that gave it")
    @Nullable
    UUID jurisdictionId;

    @QueryParam("concluded")
    @Parameter(description = "是否已有结果 · whether a result is recorded")
    @Nullable
    Boolean concluded;

    Filter toFilter() {
        Filter filter = Filter.none()
                .and("kind = :kind", "kind", kind)
                .and("compoundId = :compoundId", "compoundId", compoundId)
                .and("itemId = :itemId", "itemId", itemId)
                .and("recipient.id = :recipientId", "recipientId", recipientId)
                .and("giver.jurisdictionId = :jurisdictionId", "jurisdictionId", jurisdictionId);
        return concluded == null ? filter : filter.and(concluded ? "result is not null" : "result is null", Map.of());
    }
}
