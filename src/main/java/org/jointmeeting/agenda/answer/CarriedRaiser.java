package org.jointmeeting.agenda.answer;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.jointmeeting.agenda.Raiser;
import org.jointmeeting.shared.tracking.Identifiers;

/** A raiser whose own item was merged into another: it is answered with the surviving item. */
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

    protected CarriedRaiser() {}

    CarriedRaiser(UUID itemId, UUID fromItemId, Raiser raiser) {
        this.itemId = itemId;
        this.fromItemId = fromItemId;
        this.raiser = raiser;
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

    Raiser raiser() {
        return raiser;
    }
}
