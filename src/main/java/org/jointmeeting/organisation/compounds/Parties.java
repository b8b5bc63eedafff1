package org.jointmeeting.organisation.compounds;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;

import org.jointmeeting.organisation.PartyView;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;
import org.jointmeeting.shared.time.ServiceClock;
import org.jointmeeting.shared.tracking.RowsById;

/** The parties of all compounds, with those that stood before. */
@ApplicationScoped
class Parties implements PanacheRepositoryBase<Party, UUID> {

    private static final Text WHAT = Text.of("三方主体", "party");
    private static final String IN_ORDER = " order by startsOn, id";

    private final ServiceClock clock;

    Parties(ServiceClock clock) {
        this.clock = clock;
    }

    /** @throws Problem 404 when there is none anywhere */
    Party get(UUID id) {
        return findByIdOptional(id).filter(found -> !found.isDeleted()).orElseThrow(() -> Problem.notFound(WHAT));
    }

    /** @throws Problem 404 when the compound has no such party */
    Party require(UUID compoundId, UUID id) {
        Party found = get(id);
        if (!found.compoundId().equals(compoundId)) {
            throw Problem.notFound(WHAT);
        }
        return found;
    }

    List<Party> withIds(Collection<UUID> ids) {
        return RowsById.find(getEntityManager(), Party.class, ids).values().stream()
                .filter(party -> !party.isDeleted())
                .toList();
    }

    /** Every party the compound has had, the earlier ones first. */
    List<Party> historyOf(UUID compoundId) {
        return list("compoundId = ?1 and deletedAt is null" + IN_ORDER, compoundId);
    }

    /** The parties of today, by compound, each compound's in the order of their kinds. */
    Map<UUID, List<PartyView>> currentOf(Collection<UUID> compoundIds) {
        if (compoundIds.isEmpty()) {
            return Map.of();
        }
        return find(
                        "compoundId in :ids and deletedAt is null"
                                + " and startsOn <= :today and (endsOn is null or endsOn >= :today)",
                        Parameters.with("ids", compoundIds).and("today", clock.today()))
                .stream()
                .map(Party::view)
                .sorted(Comparator.comparing(PartyView::kind))
                .collect(Collectors.groupingBy(PartyView::compoundId));
    }
}
