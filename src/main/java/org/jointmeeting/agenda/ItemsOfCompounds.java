package org.jointmeeting.agenda;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** What other rooms may ask of a compound's items: those the caller may know of. */
@ApplicationScoped
public class ItemsOfCompounds {

    private static final List<ItemStatus> OPEN = Arrays.stream(ItemStatus.values())
            .filter(status -> status.group() == StatusGroup.OPEN && status != ItemStatus.DRAFT)
            .toList();

    private final Items items;

    ItemsOfCompounds(Items items) {
        this.items = items;
    }

    /** Submitted and not ended, the oldest first. */
    @Transactional
    public List<OpenItem> open(UUID compoundId) {
        KnownItems known = items.knownBy("");
        Map<String, Object> values = new HashMap<>(known.values());
        values.put("compoundId", compoundId);
        values.put("open", OPEN);
        return items
                .list(
                        known.condition() + " and :compoundId member of compoundIds and status in :open order by id",
                        values)
                .stream()
                .map(OpenItem::of)
                .toList();
    }
}
