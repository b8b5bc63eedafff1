package org.jointmeeting.agenda.session;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import org.jointmeeting.agenda.Item;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;

/** The entries of all agendas. */
@ApplicationScoped
class Entries implements PanacheRepositoryBase<AgendaEntry, UUID> {

    private static final Text WHAT = Text.of("议程条目", "agenda entry");

    List<AgendaEntry> of(UUID meetingId) {
        return list("meetingId = ?1 and deletedAt is null order by ordinal, id", meetingId);
    }

    /** Of many meetings, by meeting, each in its order. */
    Map<UUID, List<AgendaEntry>> ofAll(Collection<UUID> meetingIds) {
        return list("meetingId in ?1 and deletedAt is null order by ordinal, id", meetingIds).stream()
                .collect(Collectors.groupingBy(AgendaEntry::meetingId));
    }

    /** The entry under which the item stands on its present meeting's agenda. */
    AgendaEntry current(Item item) {
        return find(
                        "itemId = ?1 and meetingId = ?2 and outcome is null and deletedAt is null",
                        item.id(),
                        item.meetingId())
                .firstResultOptional()
                .orElseThrow(() -> Problem.notFound(WHAT));
    }

    /** How the item was last planned to be heard, on whatever agenda; also when it was taken off since. */
    Optional<EntryPlan> lastPlanOf(Item item) {
        return find("itemId = ?1 order by createdAt desc, id desc", item.id())
                .firstResultOptional()
                .map(AgendaEntry::asPlanned);
    }

    /** @throws Problem 404 when the meeting has no such entry */
    AgendaEntry require(UUID meetingId, UUID id) {
        AgendaEntry entry = findById(id);
        if (entry == null || entry.isDeleted() || !entry.meetingId().equals(meetingId)) {
            throw Problem.notFound(WHAT);
        }
        return entry;
    }

    int nextOrdinal(UUID meetingId) {
        return of(meetingId).stream().mapToInt(AgendaEntry::ordinal).max().orElse(0) + 1;
    }
}
