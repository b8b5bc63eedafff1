package org.jointmeeting.agenda.request;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import org.jointmeeting.meeting.Reader;
import org.jointmeeting.security.Caller;
import org.jointmeeting.security.Standing;
import org.jointmeeting.shared.paging.Filter;
import org.jointmeeting.shared.paging.Subtree;

/** What agencies asked for. */
@ApplicationScoped
class HandlingRequests implements PanacheRepositoryBase<HandlingRequest, UUID> {

    Optional<HandlingRequest> openOf(UUID taskId, RequestKind kind) {
        return find("taskId = ?1 and kind = ?2 and status = ?3", taskId, kind, RequestStatus.OPEN)
                .firstResultOptional();
    }

    List<HandlingRequest> openOf(UUID taskId) {
        return list("taskId = ?1 and status = ?2", taskId, RequestStatus.OPEN);
    }

    /** Joins the condition that officials of the place see them, and agencies at work on the item. */
    static Filter known(Filter filter, Caller caller) {
        List<String> paths = Reader.officialPaths(caller);
        Map<String, Object> values = new HashMap<>(Subtree.values("reach", paths));
        values.put("agencies", caller.standings(Standing.AGENCY));
        return filter.and(
                "(" + Subtree.condition("jurisdictionPath", "reach", paths)
                        + " or itemId in (select t.itemId from Task t where t.workerId in :agencies))",
                values);
    }
}
