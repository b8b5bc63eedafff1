package org.jointmeeting.agenda.answer;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.agenda.Raiser;
import org.jointmeeting.shared.tracking.Identifiers;

/**
 * Who else is answered with an item: a raiser whose own item was merged into it, or the office of a level that passed it
 * up.
 */
@Entity
@Table(name = "carried_raiser")
class CarriedRaiser {

    @Id
    private UUID id = Identifiers.next();

    @Column(name = "item_id")
    private UUID itemId = new UUID(0, 0);

    @Column(name = "from_item_id")
    private UUID fromItemId = new UUID(0, 0);

    @Embedded
    private Raiser raiser = Raiser.nobody();

    @Column(name = "office_path")
    private @Nullable String officePath;

    protected CarriedRaiser() {}

    CarriedRaiser(UUID itemId, UUID fromItemId, Recipient recipient) {
        this.itemId = itemId;
        this.fromItemId = fromItemId;
        this.raiser = recipient.raiser();
        this.officePath = recipient.officePath();
    }

    UUID id() {
        return id;
    }

    UUID itemId() {
        return itemId;
    }

    UUID fromItemId() {
        return fromItemId;
    }

    Recipient recipient() {
        return new Recipient(raiser, officePath);
    }
}
